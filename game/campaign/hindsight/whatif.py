"""What if: one decision of a journal changed, and the other future played on the same luck.

Later decisions that have become impossible are skipped and listed; dilemmas that nobody answered
take their default. Where the other future outlives the journal it is played on without a hand on
the levers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from game.campaign.action import Action
from game.campaign.context import Context
from game.campaign.fold import apply
from game.campaign.hindsight.playing import attended
from game.campaign.interruption import answering
from game.campaign.journal.journal import Head
from game.campaign.journal.turns import AT_MEETINGS, by_month, dated
from game.campaign.opening import first_state, open_context
from game.campaign.session.session import Session
from game.campaign.state import GameState
from game.errors import ActionError
from game.frozen import dataclass
from game.scenario.rules import Scenario

MOST_CHANGES = 20
"""Changes at once: more are another game, which going back to a month begins."""


@dataclass(frozen=True, slots=True)
class Change:
    """A decision to be taken differently."""

    month: int
    """From 1; at a meeting, the month that it closes."""
    action: Action | None
    """Taken instead of what was done about the same thing; None: leave out what was done."""
    drop: str = ""
    """The key of the one thing to leave out; empty: all of that month's decisions."""

    @property
    def turn(self) -> int:
        """Where a journal has it: a meeting is answered at the beginning of the turn after it."""
        return self.month + ((self.action.key if self.action else self.drop) in AT_MEETINGS)

    @classmethod
    def parse(cls, text: str) -> Change:
        """Read ``7:support.ai_share=20``; ``7:-`` leaves out all that was done in month 7.

        ``7:-support.ai_share`` leaves out that one thing.

        Raises:
            ActionError: it is not of that form.
        """
        month, colon, action = text.partition(":")
        if not (colon and month.isascii() and month.isdigit() and len(month) <= 3 and int(month)):
            raise ActionError(
                f"{text[:60]!r} is no change; write it like 7:support.ai_share=20, or 7:-"
            )
        if action.startswith("-"):
            return cls(int(month), None, action[1:])
        return cls(int(month), Action.parse(action))

    @classmethod
    def parse_all(cls, text: str) -> tuple[Change, ...]:
        """Read one or several, parted by blanks, commas or semicolons; the earliest first.

        Raises:
            ActionError: one of them is not of that form.
        """
        parts = re.split(r"[\s,;]+", text.strip(" \t,;"))
        if len(parts) > MOST_CHANGES:
            raise ActionError(f"at most {MOST_CHANGES} changes at once, here are {len(parts)}")
        return tuple(sorted(map(cls.parse, parts), key=lambda change: change.month))


@dataclass(frozen=True, slots=True)
class Otherwise:
    """The other future."""

    session: Session
    skipped: tuple[str, ...]
    """Decisions that were not possible any more: ``month 9: retract=1``."""


def play_otherwise(
    scenario: Scenario, head: Head, decisions: tuple[str, ...], *changes: Change
) -> Otherwise:
    """Play a journal with something changed.

    Raises:
        ActionError: the journal does not reach that month, or a change was not possible then.
    """
    asked = {(change.turn, str(change.action)) for change in changes if change.action}
    context, skipped, taken = open_context(scenario, head), [], []
    state = first_state(context)
    turns = by_month(decisions, context.interrupting)
    for turn, text in _flat(changed_turns(turns, changes)):
        try:
            action = Action.parse(text)
            if answering.waiting(context, state) not in {"", action.key}:
                taken.append(str(answering.default(context, state)))
                state = attended(context, state)
            state = apply(context, state, action)
            taken.append(text)
        except ActionError as error:
            if (turn, text) in asked:
                raise ActionError(f"in month {dated(turn, text)}: {error}") from None
            skipped.append(f"month {dated(turn, text)}: {text}")
    if decisions and decisions[-1].startswith("guess="):
        taken += _to_the_end(context, state, decisions[-1])
    session = Session(scenario, head)
    session.replay(tuple(taken))
    return Otherwise(session, tuple(skipped))


def changed_turns(
    turns: Sequence[Sequence[str]], changes: Sequence[Change]
) -> list[tuple[str, ...]]:
    """A journal's turns with the changes made.

    Raises:
        ActionError: a month was not played to its end, or there was nothing to leave out.
    """
    made = [list(turn) for turn in turns]
    for change in changes:
        _expect_met(made, change)
        place = change.turn - 1
        if place >= len(made) or "advance" not in made[place]:
            last = sum("advance" in turn for turn in made)
            far = f"; it was to that of month {last}" if last else ""
            raise ActionError(f"this game was not played to the end of month {change.turn}{far}")
        made[place] = changed_turn(made[place], change)
    return [tuple(turn) for turn in made]


def _expect_met(turns: Sequence[Sequence[str]], change: Change) -> None:
    """Make sure that a change of an answer to the board has a meeting to change it in."""
    if "board" not in {change.drop, change.action and change.action.key}:
        return
    met = [place for place, turn in enumerate(turns) if _at(turn, "board") is not None]
    if change.month not in met:
        near = min(met, key=lambda month: abs(month - change.month), default=0)
        hint = f": type {near}:{change.action or 'board=refuse'}" if near else ""
        raise ActionError(f"no meeting was answered after month {change.month}{hint}")


def _at(turn: Sequence[str], key: str) -> int | None:
    """Where in a turn something was decided about `key`."""
    places = (place for place, text in enumerate(turn) if text.partition("=")[0] == key)
    return next(places, None)


def _flat(turns: Sequence[Sequence[str]]) -> list[tuple[int, str]]:
    return [(number, text) for number, turn in enumerate(turns, start=1) for text in turn]


_ALWAYS = ("predict=", "board=", "question=", "survey=", "advance")
"""What belongs to the course of a month, not to its decisions."""


def changed_turn(turn: list[str], change: Change) -> list[str]:
    """A turn's decisions with the change made."""
    if change.drop:
        return _dropped(turn, change)
    if change.action is None:
        return [text for text in turn if text.startswith(_ALWAYS)]
    key = change.action.key
    place = _at(turn, key)
    waited = "#" in key or key in {"board", "question"}  # what comes after it waits for it
    if place is not None and waited:
        return [*turn[:place], str(change.action), *turn[place + 1 :]]
    kept = [text for text in turn if text.partition("=")[0] != key]
    end = kept.index("advance")
    return [*kept[:end], str(change.action), *kept[end:]]


def _to_the_end(context: Context, state: GameState, guess: str) -> list[str]:
    """What ends a game where the journal does not: refuse, advance, guess as before."""
    after = {"board": "board=refuse", "month": "advance", "curtain": guess}
    taken: list[str] = []
    while state.stage in after or state.stage == "interrupted":
        waits = state.stage == "interrupted"
        taken.append(str(answering.default(context, state)) if waits else after[state.stage])
        state = apply(context, state, Action.parse(taken[-1]))
    return taken


def _dropped(turn: list[str], change: Change) -> list[str]:
    kept = [text for text in turn if text.partition("=")[0] != change.drop]
    if change.drop == "board":
        raise ActionError(f"a meeting must be answered: type {change.month}:board=refuse")
    if kept == turn or change.drop in {"advance", "predict"}:
        raise ActionError(f"nothing was decided about {change.drop[:60]!r} in month {change.month}")
    return kept
