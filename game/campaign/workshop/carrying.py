"""Carrying a game over to other rules: every decision that they allow is taken again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from game.campaign.context import Context
from game.campaign.interruption import answering
from game.campaign.journal.journal import Head
from game.campaign.letters.absence import why_absent
from game.campaign.letters.answers import key_of
from game.campaign.session import Session
from game.campaign.state import GameState
from game.campaign.workshop.silent import silent
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

    def why_absent(self, event: str) -> tuple[str, ...]:
        """What stood in a letter's way, a line each; or when it came."""
        return why_absent(self._context, self._fold.turns, self.state, event)

    def silent(self) -> tuple[str, ...]:
        """The file's own letters that have not come, and why, a line each."""
        return silent(self._context, self._fold.turns, self.state)


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
    """Places in the journal of the decisions taken, in the order in which they were."""
    aside: tuple[Aside, ...]
    beyond: int
    """Decisions for months that this game does not come to."""


_ASKED: Mapping[str, str] = {"prediction": "predict=never", "board": "board=refuse"}
"""What is answered where the rules ask and the journal says nothing that they allow."""
ADVANCE = "advance"
_IDLE = ("board=", "guess=")
"""Answers that are no loss where nobody asks."""


def head_of(scenario: Scenario, head: Head) -> Head:
    """The head of a game under another text."""
    return replace(
        head, scenario=scenario.id, scenario_hash=scenario.hash, scenario_text=scenario.text
    )


def carry(scenario: Scenario, head: Head, journal: Sequence[str]) -> Carried:
    """Play a journal under a scenario's rules; 10 ms a month.

    An answer goes with its letter into whatever month that comes now. Where the rules ask what the
    journal does not answer, the board is refused, no reversal is predicted, and what cannot wait
    takes its default.

    Raises:
        RulesBreakError: they fail. ScenarioError: its numbers are out of their ranges.
    """
    with guarded("before the first month"):
        session = Open(scenario, head_of(scenario, head))
    again = _Again(session, journal)
    for place, text in enumerate(journal):
        with guarded(f"in month {session.state.month}, at {text[:60]}"):
            if text == ADVANCE or session.state.stage == "interrupted":
                again.answer()
            again.take(place)
    with guarded(f"in month {session.state.month}"):
        again.answer()
    return Carried(session, again.applied, tuple(again.refused.values()), again.beyond)


class _Again:
    """A journal, decision by decision."""

    def __init__(self, session: Open, journal: Sequence[str]) -> None:
        self.session, self.journal = session, journal
        self.applied: list[int] = []
        self.refused: dict[int, Aside] = {}
        self.beyond = 0
        self.answers = {
            text.partition("=")[0]: place for place, text in enumerate(journal) if "#" in text
        }
        """By letter."""

    def take(self, place: int) -> None:
        """The decision at a place, unless its letter has come, and been answered, before."""
        if place in self.applied:
            return
        text = self.journal[place]
        reason = _refusal(self.session, text)
        if not reason:
            self.applied.append(place)
        elif self.session.state.stage in {"curtain", "over"}:
            self.beyond += 1
        elif not text.startswith(_IDLE):
            self.refused[place] = Aside(place, self.session.state.month, text, reason)

    def answer(self) -> None:
        """Letters that wait now, and were answered in another month."""
        state = self.session.state
        if state.stage not in {"month", "interrupted"}:
            return
        for mail in state.mail:
            place = self.answers.get(key_of(mail.event, mail.occurrence))
            waits = mail.month == state.month and not mail.choice
            if waits and place is not None and not _tried(self.session, self.journal[place]):
                self.applied.append(place)
                self.refused.pop(place, None)


def _refusal(session: Open, text: str) -> str:
    """Take a decision; empty, or why it cannot be taken."""
    reason = _tried(session, text)
    asked = _asked(session) if reason else ""
    if asked:
        session.replay((asked,))
        if text.partition("=")[0] != asked.partition("=")[0]:
            reason = _tried(session, text)
    return reason


def _asked(session: Open) -> str:
    if session.state.stage == "interrupted":
        return str(answering.default(session.context, session.state))
    return _ASKED.get(session.state.stage, "")


def _tried(session: Open, text: str) -> str:
    try:
        session.replay((text,))
    except ActionError as error:
        return str(error)
    return ""
