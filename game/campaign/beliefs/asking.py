"""When the survey is asked, which statement is next, and an answer to it."""

from __future__ import annotations

from game.campaign.action import Action
from game.campaign.beliefs.statements import STATEMENTS, spelt
from game.campaign.context import Context
from game.campaign.month import changes
from game.campaign.state import Belief, GameState
from game.errors import ActionError
from game.frozen import replace

KEY, SKIP, SKIPPED = "survey", "skip", 0
LEAST_TURNS = 12
"""A shorter game than that has other worries."""
SCALE = ("1", "2", "3", "4", "5")


def asked_in(context: Context) -> tuple[int, ...]:
    """The turns in which it is asked: 1, 18 and 36 of 36."""
    length = context.scenario.pace.length
    return (1, length // 2, length) if length >= LEAST_TURNS else ()


def is_asked(context: Context, state: GameState) -> bool:
    """Whether this turn's letters have the survey among them."""
    return state.stage == "month" and state.month in asked_in(context)


def given(state: GameState) -> tuple[Belief, ...]:
    """This turn's answers so far."""
    return tuple(one for one in state.beliefs if one.month == state.month)


def next_statement(context: Context, state: GameState) -> str:
    """The statement that waits for an answer; empty when none does."""
    done = given(state)
    waits = is_asked(context, state) and not any(one.said == SKIPPED for one in done)
    return STATEMENTS[len(done)] if waits and len(done) < len(STATEMENTS) else ""


def answer(context: Context, state: GameState, action: Action) -> GameState:
    """The state after one answer, or after the rest has been skipped.

    Raises:
        ActionError: nothing is asked, or it is no answer.
    """
    statement = next_statement(context, state)
    if not statement:
        raise ActionError.unavailable(action, "no survey is waiting for an answer")
    if action.value not in (*SCALE, SKIP):
        raise ActionError(f"{KEY} takes 1 (not at all) to 5 (fully), or {SKIP}")
    said = SKIPPED if action.value == SKIP else int(action.value)
    state = replace(state, beliefs=(*state.beliefs, Belief(state.month, statement, said)))
    told = f"{said} of 5" if said else "skipped"
    return changes.note(state, f"Survey, '{spelt(statement).rstrip('.')}': {told}")
