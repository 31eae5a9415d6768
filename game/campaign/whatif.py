"""What if: one decision of a journal changed, and the other future played on the same luck.

Later decisions that have become impossible are skipped and listed; dilemmas that nobody answered
take their default. Where the other future outlives the journal it is played on without a hand on
the levers.
"""

from __future__ import annotations

from dataclasses import dataclass

from game.campaign.action import Action
from game.campaign.journal import Head
from game.campaign.session.session import Session
from game.campaign.turns import by_turn
from game.errors import ActionError
from game.scenario.rules import Scenario


@dataclass(frozen=True, slots=True)
class Change:
    """A decision to be taken differently."""

    month: int
    """Turn, from 1."""
    action: Action | None
    """Taken instead of what was done about the same thing; None: leave out what was done."""
    drop: str = ""
    """The key of the one thing to leave out; empty: all of that month's decisions."""

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


@dataclass(frozen=True, slots=True)
class Otherwise:
    """The other future."""

    session: Session
    skipped: tuple[str, ...]
    """Decisions that were not possible any more: ``month 9: retract=1``."""


def play_otherwise(
    scenario: Scenario, head: Head, decisions: tuple[str, ...], change: Change
) -> Otherwise:
    """Play a journal with one change.

    Raises:
        ActionError: the journal does not reach that month, or the change was not possible then.
    """
    session, skipped = Session(scenario, head), []
    for turn, text in _changed(by_turn(decisions), change):
        try:
            session.act(Action.parse(text))
        except ActionError as error:
            if turn == change.month and change.action and text == str(change.action):
                raise ActionError(f"in month {turn}: {error}") from None
            skipped.append(f"month {turn}: {text}")
    if decisions and decisions[-1].startswith("guess="):
        _play_on(session, decisions[-1])
    return Otherwise(session, tuple(skipped))


def _changed(turns: list[list[str]], change: Change) -> list[tuple[int, str]]:
    if change.month > len(turns) or "advance" not in turns[change.month - 1]:
        raise ActionError(f"this game was not played to the end of month {change.month}")
    return [
        (number, text)
        for number, turn in enumerate(turns, start=1)
        for text in (changed_turn(turn, change) if number == change.month else turn)
    ]


_ALWAYS = ("predict=", "board=", "advance")
"""What belongs to the course of a month, not to its decisions."""


def changed_turn(turn: list[str], change: Change) -> list[str]:
    """A turn's decisions with the change made."""
    if change.drop:
        return _dropped(turn, change)
    if change.action is None:
        return [text for text in turn if text.startswith(_ALWAYS)]
    key = change.action.key
    kept = [text for text in turn if text.partition("=")[0] != key]
    return [*kept[:-1], str(change.action), *kept[-1:]]


def _play_on(session: Session, guess: str) -> None:
    """To the end, where the journal does not reach it: refuse, advance, guess as before."""
    after = {"board": "board=refuse", "month": "advance", "curtain": guess}
    while (phase := session.desk().phase) in after:
        session.act(Action.parse(after[phase]))


def _dropped(turn: list[str], change: Change) -> list[str]:
    kept = [text for text in turn if text.partition("=")[0] != change.drop]
    if kept == turn or change.drop in {"advance", "board", "predict"}:
        raise ActionError(f"nothing was decided about {change.drop[:60]!r} in month {change.month}")
    return kept
