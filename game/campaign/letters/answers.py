"""Answering a dilemma: focus, money, effects, and what came of it."""

from __future__ import annotations

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.letters.effects import apply_effects
from game.campaign.letters.inbox import open_dilemmas
from game.campaign.month import changes
from game.campaign.registry.offers import shortage
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import replace
from game.scenario.rules import Choice, Event


def key_of(event: str, occurrence: int) -> str:
    """The action key of a letter."""
    return f"{event}#{occurrence}"


def answer(context: Context, state: GameState, action: Action) -> GameState:
    """The state after one answer.

    Raises:
        ActionError: no such open dilemma, no such choice, or not enough focus.
    """
    for place, mail, event in open_dilemmas(context, state):
        if key_of(mail.event, mail.occurrence) == action.key:
            choice = _choice(event, action)
            why = shortage(choice.focus, focus.left(context, state))
            if why:
                raise ActionError.unavailable(action, why)
            state = _settle(context, state, place, event, choice)
            return changes.note(state, as_noted(event.subject, choice.label))
    waits = "is not waiting for an answer"
    raise ActionError.worded(f"{action.key} {waits}", f"That letter {waits}")


def as_noted(subject: str, label: str) -> str:
    """``Does it count? It counts.``, ``The plants: Water them.``: one mark between the two."""
    return f"{subject}{'' if subject.endswith(('?', '!', '.')) else ':'} {label}"


def default_choice(event: Event) -> Choice:
    """The choice that is taken when nobody answers."""
    return next(choice for choice in event.choices if choice.default)


def answer_rest(context: Context, state: GameState) -> GameState:
    """Dilemmas that nobody answered take their default, at no focus: it was not a decision."""
    for place, _, event in open_dilemmas(context, state):
        state = _settle(context, state, place, event, default_choice(event), free=True)
    return state


def _choice(event: Event, action: Action) -> Choice:
    for choice in event.choices:
        if choice.id == action.value:
            return choice
    ids = ", ".join(choice.id for choice in event.choices)
    text = f"{action.key} cannot be {action.value!r}; it takes {ids}"
    raise ActionError.worded(text, "That is none of its answers")


def _settle(
    context: Context,
    state: GameState,
    place: int,
    event: Event,
    choice: Choice,
    *,
    free: bool = False,
) -> GameState:
    mail = list(state.mail)
    mail[place] = replace(mail[place], choice=choice.id)
    state = replace(state, mail=tuple(mail))
    if not free:
        state = changes.charge(state, choice.focus)
    if event.department:
        state = changes.touch(state, event.department)
    state = changes.spend(state, choice.money)
    return apply_effects(context, state, choice.effects)
