"""Playing on from a state with a list of decisions, to the curtain."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from game.campaign import focus
from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.ending.epilogue import at_the_curtain
from game.campaign.fold import apply
from game.campaign.interruption import answering
from game.campaign.rules import score as scoring
from game.campaign.shared_luck import SharedLuck
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import dataclass, replace
from game.model.numbers import FLOATS


@dataclass(frozen=True, slots=True)
class Future:
    """Where a game went."""

    state: GameState
    """At the curtain, or where the decisions end."""
    skipped: tuple[str, ...]
    """Decisions that were not possible any more: ``month 9: retract=1``."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a game has come to at its last month, without epilogue."""

    total: float
    """The score then, 0-100."""
    value: float
    """Enterprise value, $."""
    quality: float
    """True, 0-1."""


def lucky(context: Context) -> Context:
    """The same game with its draws remembered: futures of one game ask for the same ones."""
    return replace(context, luck=SharedLuck(context.luck))


def play_on(
    context: Context,
    state: GameState,
    decisions: Iterable[str],
    *,
    to_the_end: bool = True,
    lent: bool = False,
) -> Future:
    """Take decisions as far as they are possible.

    With `lent`, focus that a decision lacks is lent to it: then nothing is lost for attention that
    another past would have spent otherwise. Dilemmas that nobody answers take their default. Where
    the future outlives the decisions and `to_the_end` is asked, it is played without a hand on the
    levers, refusing the board.
    """
    skipped: list[str] = []
    for text in decisions:
        if text.startswith("guess="):
            break
        try:
            action = Action.parse(text)
            state = attended(context, state, action.key)
            state = (_lent if lent else apply)(context, state, action)
        except ActionError:
            if state.stage != "curtain" and not _lags(state, text):
                skipped.append(f"month {state.month}: {text}")
    if to_the_end:
        state = unattended(context, state)
    return Future(state, tuple(skipped))


_LOAN = 1000
"""More focus than a month of decisions can lack."""


def _lent(context: Context, state: GameState, action: Action) -> GameState:
    """The state after a decision, with as much focus lent as it lacks; none is left of a loan."""
    try:
        return apply(context, state, action)
    except ActionError:
        if state.interruption is not None:
            kept = replace(state.interruption, left=_LOAN)
            return replace(apply(context, replace(state, interruption=kept), action), carried=0)
        if state.stage != "month":
            raise
        rich = replace(state, carried=state.carried + _LOAN)
        after = apply(context, rich, action)
        lacking = _LOAN - focus.left(context, after)
        return replace(after, carried=state.carried + max(lacking, 0))


def _lags(state: GameState, text: str) -> bool:
    """A meeting's answer where no meeting waits is no decision lost."""
    return text.startswith("board=") and state.stage == "month"


_ASKED: Mapping[str, Action] = {
    "prediction": Action("predict", "never"),
    "board": Action("board", "refuse"),
    "month": Action("advance"),
}


def unattended(context: Context, state: GameState) -> GameState:
    """A game that nobody decides any more, at its curtain."""
    while state.stage in _ASKED or state.stage == "interrupted":
        state = attended(context, state)
        if state.stage in _ASKED:
            state = apply(context, state, _ASKED[state.stage])
    return state


def attended(context: Context, state: GameState, key: str = "") -> GameState:
    """The state with what cannot wait answered by default, unless `key` is about to answer it."""
    if answering.waiting(context, state) in {"", key}:
        return state
    return apply(context, state, answering.default(context, state))


def outcome(context: Context, state: GameState) -> Outcome:
    """What a state at the curtain comes to; who was dismissed is judged at the same date."""
    played, axes = at_the_curtain(context, state)
    record = played.history[-1]
    total = scoring.total(axes, FLOATS)
    return Outcome(total, record.value, record.true[context.names.index["quality"]])
