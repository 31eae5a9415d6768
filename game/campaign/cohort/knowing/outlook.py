"""What a scenario's conditions may look at, over runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from game.campaign.cohort.judges import ledger
from game.campaign.cohort.state import Cohort
from game.campaign.rules.record import order_values
from game.model.numbers import Num, Numbers, Truth
from game.scenario.rules import Scenario

NEVER = 99.0


def live_values(cohort: Cohort) -> dict[str, Num]:
    """Names that follow the player's orders at once, not the last month's record."""
    xp, counted = cohort.lanes.xp, cohort.ledger.counted
    return {
        **order_values(float(cohort.month), cohort.orders, cohort.tally.month, xp),
        "open_claims": counted(ledger.OPEN),
        "held": counted(ledger.HELD),
        "mistaken": counted(ledger.MISTAKEN),
        "knowing": counted(ledger.KNOWING),
    }


def since_touched(cohort: Cohort, what: str) -> Num:
    """Months since a department or lever was moved; 99 if never."""
    if what not in cohort.touched:
        return NEVER
    month = cohort.touched[what]
    return cohort.lanes.xp.where(month > 0.0, cohort.month - month, NEVER)


@dataclass(frozen=True)
class Outlook:
    """A `game.scenario.rules.View` of a cohort: as `game.campaign.letters.outlook`, over runs."""

    cohort: Cohort
    extra: Mapping[str, Num]
    """Further names, for the conditions of endings."""

    def value(self, name: str) -> Num:
        """A name of the vocabulary; truths are 0 or 1."""
        if name in self.extra:
            return self.extra[name]
        if name in self._live:
            return self._live[name]
        head, dot, tail = name.partition(".")
        if dot and tail == "touched":
            return since_touched(self.cohort, head)
        return self.cohort.past.last[name]

    @cached_property
    def _live(self) -> Mapping[str, Num]:
        return live_values(self.cohort)

    def was(self, name: str, months: int) -> Num:
        """The same at the end of the month `months` before the last one."""
        return self.cohort.past.was(name, months)

    def happened(self, event: str) -> Truth:
        """Whether an event has come up before."""
        came = self.cohort.mail.came.get(event)
        return came > 0.0 if came is not None else False

    def answered(self, event: str, choice: str) -> Truth:
        """Whether it has been given this answer before."""
        return self.cohort.mail.taken.get(f"answered:{event}={choice}", False)

    def here(self, person: str) -> Truth:
        """Whether a named person is at their desk."""
        return self.cohort.roster.present(self.cohort.context.person_index[person])


@dataclass
class _Listener:
    """A view that only notes how far back it is asked."""

    furthest: int = 0

    def value(self, _name: str) -> Num:
        return 1.0

    def was(self, _name: str, months: int) -> Num:
        self.furthest = max(self.furthest, months)
        return 1.0

    def happened(self, _event: str) -> Truth:
        return True

    def answered(self, _event: str, _choice: str) -> Truth:
        return True

    def here(self, _person: str) -> Truth:
        return True


def furthest(scenario: Scenario, xp: Numbers) -> int:
    """How many months back a scenario's conditions look, at most.

    Only in arrays are all parts of a condition looked at: of one game the rest is spared.
    """
    listener = _Listener()
    conditions = (piece.when for pieces in (scenario.events, scenario.endings) for piece in pieces)
    for condition in conditions:
        if condition is not None:
            condition.holds(listener, xp)
    return listener.furthest
