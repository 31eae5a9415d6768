"""A journal's decisions, each with the state it was taken in and what stands after it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from game.campaign.action import Action
from game.campaign.boardroom.minutes import answered
from game.campaign.boardroom.wanting import spelt
from game.campaign.context import Context
from game.campaign.fold import apply
from game.campaign.journal.turns import by_turn, dated
from game.campaign.letters.answers import as_noted
from game.campaign.opening import first_state
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import dataclass, replace

BOARD = "board"
COURSE = ("advance", "predict", "guess", BOARD, "survey")
"""Keys that belong to a game's course: a meeting must be answered, a month must end; and what
changes nothing."""
TOLD = tuple(key for key in COURSE if key != BOARD)
"""The same for a list of what was decided, which has the answers to the board in it."""


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision that could have been left out."""

    month: int
    """Turn, from 1; what is answered at a meeting has the month that the meeting closes."""
    text: str
    """``support.ai_share=45``."""
    told: str
    """The same as a sentence, as the desk told it when it was taken."""
    before: GameState
    """What it was taken in."""
    turn: tuple[str, ...]
    """What was decided after it in the same turn."""
    closed: GameState | None
    """What the turn's end has made of all this; None where it was not reached."""
    later: tuple[str, ...]
    """What was decided in the turns after it."""


def kept_decisions(decisions: Iterable[str]) -> list[tuple[int, str]]:
    """The texts of the same, with their months, without playing."""
    return [
        (dated(number, text), text)
        for number, turn in enumerate(by_turn(decisions), start=1)
        for text in turn
        if text.partition("=")[0] not in COURSE
    ]


def decisions_of(
    context: Context, decisions: Iterable[str], course: Collection[str] = COURSE
) -> tuple[tuple[Decision, ...], GameState]:
    """Every decision of a journal but those of its `course`, in order; one replay's work.

    With the state that the journal ends in, before any guess.
    """
    turns, state = by_turn(decisions), first_state(context)
    found: list[Decision] = []
    for place, turn in enumerate(turns):
        later = tuple(text for after in turns[place + 1 :] for text in after)
        taken, state = _turn(context, state, turn, course)
        closed = state if turn[-1:] == ["advance"] else None
        found += [replace(one, closed=closed, later=later) for one in taken]
    return tuple(found), state


def told_of(context: Context, state: GameState, action: Action) -> str:
    """A decision that opened or closed a month at once, as a sentence: what could not wait."""
    if action.key == BOARD and state.board.ask is not None:
        ask = state.board.ask
        return f"The board wanted {spelt(ask)}: {answered(ask, action.value)}"
    event = context.events.get(action.key.partition("#")[0])
    if event is None or state.stage != "interrupted":
        return str(action)
    label = next(choice.label for choice in event.choices if choice.id == action.value)
    return as_noted(event.subject, label)


def _turn(
    context: Context, state: GameState, turn: Sequence[str], course: Collection[str]
) -> tuple[list[Decision], GameState]:
    found: list[Decision] = []
    for place, text in enumerate(turn):
        action = Action.parse(text)
        if action.key == "guess":
            break
        try:
            after = apply(context, state, action)
        except ActionError:  # a game that went on from another engine's snapshot skipped it, too
            continue
        if action.key not in course:
            noted = after.decided[len(state.decided) :]  # what it said, not what was said before it
            told = noted[-1] if noted else told_of(context, state, action)
            rest = tuple(turn[place + 1 :])
            found.append(Decision(state.month, text, told, state, rest, None, ()))
        state = after
    return found, state
