"""Answering what cannot wait: everything else does."""

from __future__ import annotations

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.letters import answers
from game.campaign.letters.inbox import open_dilemmas
from game.campaign.rules import focus as prices
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import replace
from game.model.numbers import FLOATS


def waiting(context: Context, state: GameState) -> str:
    """The key of what waits for an answer; empty in a month that is not interrupted."""
    if state.stage != "interrupted":
        return ""
    return next(answers.key_of(mail.event, mail.occurrence)
                for _, mail, _ in open_dilemmas(context, state))  # fmt: skip


def answer(context: Context, state: GameState, action: Action) -> GameState:
    """The state after the answer, with the month's weeks still to run.

    What it costs is taken from what was left of the month, so that less of it is carried over.

    Raises:
        ActionError: it is about something else, no such choice, or there is too little focus.
    """
    key = waiting(context, state)
    if action.key != key:
        raise ActionError.unavailable(action, f"something cannot wait: answer {key} first")
    left = focus.left(context, state)
    after = answers.answer(context, state, action)
    rest = left - (after.charged - state.charged)
    carried = int(prices.carried(rest, context.scenario.pace.carry, FLOATS))
    return replace(after, carried=carried, charged=state.charged)


def default(context: Context, state: GameState) -> Action:
    """What is answered where nobody does."""
    _, mail, event = open_dilemmas(context, state)[0]
    key = answers.key_of(mail.event, mail.occurrence)
    return Action(key, answers.default_choice(event).id)
