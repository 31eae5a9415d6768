"""A game is a fold: a context, and decisions applied one after another to a state."""

from __future__ import annotations

from game.campaign.action import Action
from game.campaign.beliefs import asking
from game.campaign.boardroom.questions import answering as questions
from game.campaign.context import Context
from game.campaign.interruption import answering
from game.campaign.journal.hashing import state_hash
from game.campaign.letters import answers
from game.campaign.month import board
from game.campaign.month.mandate import upheld
from game.campaign.month.turn import advance, next_month, resume
from game.campaign.registry import Deed, find, take
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import replace

Checkpoint = tuple[tuple[GameState, ...], tuple[str, ...], tuple[GameState, ...]]


class Fold:
    """A game being folded: push decisions, read the state.

    `hashes` holds one state hash a turn (none with ``hashing=False``, which saves 3 ms a turn).
    `undo` goes back within the month, never past a look or an answered letter.
    """

    def __init__(self, context: Context, state: GameState, *, hashing: bool = True) -> None:
        self.context = context
        self._hashing = hashing
        self.hashes: list[str] = []
        self.turns: list[GameState] = []
        """The states in which the months were ended: what `why?` and `what if?` start from."""
        self._trail = [state]

    @property
    def state(self) -> GameState:
        """The state after the last decision."""
        return self._trail[-1]

    @property
    def may_undo(self) -> bool:
        """Whether there is a decision of this month that can be taken back."""
        return not self.no_undo

    @property
    def no_undo(self) -> str:
        """Why no decision of this month can be taken back; empty while one can."""
        if len(self._trail) > 1:
            return ""
        if self.state.stage == "interrupted":
            return "the month's weeks are running, and something cannot wait"
        if self.state.stage == "month" and self.state.decided:
            last = self.state.decided[-1].rstrip(".")
            return f"'{last}' is final, as any look ordered or letter answered is"
        return "nothing has been decided this month"

    def push(self, action: Action) -> bool:
        """Apply one decision; whether it closed a turn.

        Raises:
            ActionError: it is unknown or not available now; nothing has changed.
        """
        if action.key == "undo":
            self._undo(action)
            return False
        before = self.state
        after = apply(self.context, before, action)
        closed = action.key == "advance"
        if closed or before.stage != "month" or _is_final(self.context, action):
            self._trail = [after]
        else:
            self._trail.append(after)
        if closed:
            self.turns.append(before)
        if closed and self._hashing:
            self.hashes.append(state_hash(after))
        return closed

    def checkpoint(self) -> Checkpoint:
        """Where the fold stands, for `restore`."""
        return tuple(self._trail), tuple(self.hashes), tuple(self.turns)

    def restore(self, point: Checkpoint) -> None:
        """Go back to a checkpoint, as when a decision could not be kept."""
        self._trail, self.hashes, self.turns = list(point[0]), list(point[1]), list(point[2])

    def _undo(self, action: Action) -> None:
        if action.value:
            raise ActionError(f"undo takes no value, not {action.value!r}")
        if self.no_undo:
            raise ActionError(f"there is nothing to undo: {self.no_undo}")
        self._trail.pop()


def apply(context: Context, state: GameState, action: Action) -> GameState:
    """The state after one decision (anything but `undo`).

    Raises:
        ActionError: it is unknown or not available now.
    """
    if state.stage == "interrupted":
        return resume(context, answering.answer(context, state, action))
    if action.key in _STAGES:
        stage, do = _STAGES[action.key]
        if state.stage != stage:
            raise _waiting(action, state.stage)
        return do(context, state, action)
    if state.stage != "month":
        raise _waiting(action, state.stage)
    if "#" in action.key:
        return answers.answer(context, state, action)
    return take(context, state, action)


_WAITING = {
    "prediction": (
        "first say in which month you will reverse, or never",
        "predict=6 or predict=never",
    ),
    "month": ("the month is still being decided", ""),
    "board": ("the board is waiting for an answer", "board=accept, counter or refuse"),
    "curtain": ("the curtain waits for your guess of true quality, in per cent", "guess=82"),
    "over": ("the game is over", ""),
}
"""What each stage waits for: in words, and as it is typed by programs."""


def _waiting(action: Action, stage: str) -> ActionError:
    words, typed = _WAITING[stage]
    ids = f" ({typed})" if typed else ""
    return ActionError.worded(f"{action} is not available: {words}{ids}", words)


def _predict(context: Context, state: GameState, action: Action) -> GameState:
    if action.value == "never":
        return replace(state, stage="month", prediction=0)
    month = _number(action, 1, context.scenario.pace.length)
    return replace(state, stage="month", prediction=month)


def _guess(_context: Context, state: GameState, action: Action) -> GameState:
    return replace(state, stage="over", guess=_number(action, 0, 100))


def _number(action: Action, low: int, high: int) -> int:
    value = action.value
    plain = value.isascii() and value.isdigit() and len(value) <= 3 and str(int(value)) == value
    if plain and low <= int(value) <= high:
        return int(value)
    span = f"takes a whole number from {low} to {high}"
    raise ActionError.worded(f"{action.key} {span}, not {value!r}", f"Your guess {span}")


def _board(context: Context, state: GameState, action: Action) -> GameState:
    answered = board.answer(context, questions.passed_over(context, state), action)
    return next_month(context, upheld(context, answered))


def _question(context: Context, state: GameState, action: Action) -> GameState:
    return upheld(context, questions.answer(context, state, action))


def _advance(context: Context, state: GameState, action: Action) -> GameState:
    if action.value:
        raise ActionError(f"advance takes no value, not {action.value!r}")
    return advance(context, state)


_STAGES = {
    "predict": ("prediction", _predict),
    "advance": ("month", _advance),
    "board": ("board", _board),
    "question": ("board", _question),
    "survey": ("month", asking.answer),
    "guess": ("curtain", _guess),
}


def _is_final(context: Context, action: Action) -> bool:
    if "#" in action.key:
        return True
    if action.key == asking.KEY:
        return False
    lever, _ = find(context, action.key)
    return isinstance(lever, Deed) and lever.final
