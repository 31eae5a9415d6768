"""The game in hand, as the faces hold it: the rules beneath it may change while it is played."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from game.campaign.action import Action
from game.campaign.desk import AlbumLine, Desk, Option
from game.campaign.desk.otherwise import Otherwise, Taken
from game.campaign.desk.rewinding import PastMonth
from game.campaign.desk.rule import RulePage
from game.campaign.desk.why import Decisive, Why
from game.campaign.journal.journal import Summary
from game.campaign.workshop.carrying import Carried, Open, carry, guarded
from game.campaign.workshop.log import Log
from game.errors import ActionError, GameError
from game.frozen import replace

Told = Callable[[int, int], object]
_Value = TypeVar("_Value")
_BACK = "the workshop keeps one line of a game: F9 goes back in it; in lines: back"


class Rehearsal:
    """Passes everything on to the session of the last text that could be played."""

    read_only = ""
    note = ""

    def __init__(self, carried: Carried, log: Log) -> None:
        """Go on with a game whose decisions are kept in `log`."""
        self.carried, self.log = carried, log

    @property
    def session(self) -> Open:
        """The game under the rules in force."""
        return self.carried.session

    @property
    def game_id(self) -> str:
        """Not empty if it is being kept."""
        return self.log.game

    @property
    def code(self) -> str:
        """The run code so far, of the text in force."""
        return self.session.code

    @property
    def decisions(self) -> tuple[str, ...]:
        """All decisions in force, as text."""
        return self.session.decisions

    @property
    def tells_all(self) -> bool:
        """Always: it is practice."""
        return True

    def desk(self) -> Desk:
        """What the player sees now."""
        return self.session.desk()

    def act(self, action: Action) -> Desk:
        """Take a decision; it is kept when this returns.

        Raises:
            ActionError: it is not possible. RulesBreakError: the rules fail over it.
            StoreError: it cannot be kept. Nothing has changed then.
        """
        before = len(self.decisions)
        try:
            desk = self._asked(lambda: self.session.act(action))
            self._keep(action)
        except GameError:
            if len(self.decisions) != before:
                self._go_back()
            raise
        return desk

    def _keep(self, action: Action) -> None:
        if action.key != "undo":
            self.log.add((str(action),), summary_of(self.session))
            self.carried.applied.append(len(self.log.decisions) - 1)
            return
        place = self.carried.applied.pop()
        self.log.take_back(place, summary_of(self.session))
        self.carried.applied = [one - (one > place) for one in self.carried.applied]
        self.carried.aside = tuple(
            replace(one, place=one.place - (one.place > place)) for one in self.carried.aside
        )

    def _go_back(self) -> None:
        """To what has been kept."""
        session = self.session
        self.carried = carry(session.scenario, session.head, self.log.decisions)

    def quote(self, action: Action) -> Option:
        """What a lever's value would cost."""
        return self._asked(lambda: self.session.quote(action))

    def prepare(self, action: Action) -> None:
        """Work out ahead what a decision will take long to show."""
        self._asked(lambda: self.session.prepare(action))

    def why(self, figure: str, since: int | None = None) -> Why:
        """What moved a figure."""
        return self._asked(lambda: self.session.why(figure, since))

    def why_absent(self, event: str) -> tuple[str, ...]:
        """What stood in a letter's way, a line each; or when it came."""
        return self._asked(lambda: self.session.why_absent(event))

    def silent(self) -> tuple[str, ...]:
        """The file's own letters that have not come, and why, a line each."""
        return self._asked(self.session.silent)

    def rule(self, identity: str) -> RulePage:
        """Everything about a rule or a parameter."""
        return self.session.rule(identity)

    def achievements(self) -> tuple[AlbumLine, ...]:
        """Nothing is earned here."""
        return self.session.achievements()

    def decisive(self, most: int = 3, told: Told | None = None) -> tuple[Decisive, ...]:
        """The decisions that mattered most."""
        return self._asked(lambda: self.session.decisive(most, told))

    def taken(self) -> tuple[Taken, ...]:
        """What can be left out."""
        return self._asked(self.session.taken)

    def others(self, one: Taken) -> tuple[Option, ...]:
        """What could have been decided instead."""
        return self._asked(lambda: self.session.others(one))

    def what_if(self, change: str, told: Told | None = None) -> Otherwise:
        """Both futures of a change."""
        return self._asked(lambda: self.session.what_if(change, told))

    def months(self) -> tuple[PastMonth, ...]:
        """Branches are a player's.

        Raises:
            ActionError: always; it says what an author does instead.
        """
        raise ActionError(_BACK)

    def rewound(self, turn: int) -> Rehearsal:
        """Branches are a player's; see `back_to`.

        Raises:
            ActionError: always.
        """
        raise ActionError(f"{_BACK} {turn}")

    def again(self, *, same: bool) -> Rehearsal:
        """Other games are a player's.

        Raises:
            ActionError: always; it says what an author does instead.
        """
        raise ActionError(_BACK if same else "another seed is another game: leave this one first")

    def back_to(self, turn: int) -> None:
        """Go back to the start of a turn; what was decided from there on makes room.

        A replay's work, for another thread.

        Raises:
            ActionError: there is no such turn. StoreError: it cannot be kept.
        """
        session = self.session
        decisions = self._asked(lambda: session.rewound(turn)).decisions
        carried = carry(session.scenario, session.head, decisions)
        self.log.replace(decisions, summary_of(carried.session))
        self.carried = carried

    def _asked(self, ask: Callable[[], _Value]) -> _Value:
        with guarded("here, and nothing has changed"):
            return ask()


def summary_of(session: Open) -> Summary:
    """What is kept beside the decisions."""
    opening, pace = session.scenario.opening, session.scenario.pace
    return Summary(opening.company, session.state.month, pace.length, "", None, "")
