"""Carrying a game over to other rules: every decision that they allow is taken again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from game.campaign.context import Context
from game.campaign.journal.journal import Head
from game.campaign.session import Session
from game.campaign.state import GameState
from game.errors import ActionError, GameError
from game.frozen import replace
from game.scenario.rules import Scenario


class RulesBreakError(GameError):
    """The rules of a scenario have failed where they should have given a number."""


@contextmanager
def guarded(where: str) -> Iterator[None]:
    """Turn whatever a text's rules run into to one line: an author loses no game over it.

    Raises:
        RulesBreakError: there was such a thing.
    """
    try:
        yield
    except GameError:
        raise
    except Exception as error:
        what = f"{type(error).__name__}: {error}"[:200]
        raise RulesBreakError(f"the rules break {where}: {what}") from error


class Open(Session):
    """A session that may be looked into."""

    @property
    def context(self) -> Context:
        """Its setting."""
        return self._context

    @property
    def state(self) -> GameState:
        """Everything that is so now."""
        return self._fold.state


@dataclass(frozen=True, slots=True)
class Aside:
    """A decision that these rules do not allow."""

    place: int
    """In the journal."""
    month: int
    text: str
    reason: str


@dataclass(slots=True)
class Carried:
    """A game under some rules."""

    session: Open
    applied: list[int]
    """Places in the journal of the decisions taken."""
    aside: tuple[Aside, ...]
    beyond: int
    """Decisions for months that this game does not come to."""


_ASKED: Mapping[str, str] = {"prediction": "predict=never", "board": "board=refuse"}
"""What is answered where the rules ask and the journal says nothing that they allow."""
_IDLE = ("board=", "guess=")
"""Answers that are no loss where nobody asks."""


def head_of(scenario: Scenario, head: Head) -> Head:
    """The head of a game under another text."""
    return replace(
        head, scenario=scenario.id, scenario_hash=scenario.hash, scenario_text=scenario.text
    )


def carry(scenario: Scenario, head: Head, journal: Sequence[str]) -> Carried:
    """Play a journal under a scenario's rules; 10 ms a month.

    Where the rules ask what the journal does not answer, the board is refused and no reversal is
    predicted.

    Raises:
        RulesBreakError: they fail. ScenarioError: its numbers are out of their ranges.
    """
    with guarded("before the first month"):
        session = Open(scenario, head_of(scenario, head))
    found = Carried(session, [], (), 0)
    aside: list[Aside] = []
    for place, text in enumerate(journal):
        with guarded(f"in month {session.state.month}, at {text[:60]}"):
            reason = _refusal(session, text)
        if not reason:
            found.applied.append(place)
        elif session.state.stage in {"curtain", "over"}:
            found.beyond += 1
        elif not text.startswith(_IDLE):
            aside.append(Aside(place, session.state.month, text, reason))
    found.aside = tuple(aside)
    return found


def _refusal(session: Open, text: str) -> str:
    """Take a decision; empty, or why it cannot be taken."""
    reason = _tried(session, text)
    asked = _ASKED.get(session.state.stage) if reason else None
    if asked:
        session.replay((asked,))
        if text.partition("=")[0] != asked.partition("=")[0]:
            reason = _tried(session, text)
    return reason


def _tried(session: Open, text: str) -> str:
    try:
        session.replay((text,))
    except ActionError as error:
        return str(error)
    return ""
