"""What stays the same through one game: scenario, opening numbers, the model, the luck."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from game.campaign.journal.journal import Head
from game.campaign.knowing.reporters import Reporter, reporters
from game.campaign.letters.queue import Queue
from game.campaign.month.names import Names
from game.campaign.rulebook import DifficultyRules, Rulebook, rulebook
from game.campaign.rules.levers import Site
from game.campaign.rules.record import Scale
from game.campaign.shared_luck import SharedLuck
from game.model.company import Company
from game.model.luck import Draws
from game.model.setting import Setting
from game.scenario.rules import ClaimKind, Department, Event, Person, Scenario

if TYPE_CHECKING:
    from game.campaign.forecast.line import Line
    from game.campaign.state import ForecastTaken

MONTH_WEEKS = (4, 4, 5)
"""The retail calendar: each quarter has months of 4, 4 and 5 weeks."""


@dataclass(frozen=True)
class Context:
    """Everything a game's fold needs besides its state. Built by `game.campaign.opening`."""

    scenario: Scenario
    head: Head
    rules: Rulebook
    setting: Setting
    start: Company
    luck: Draws

    @cached_property
    def names(self) -> Names:
        """Positions in a month's record."""
        return Names(tuple(team.id for team in self.scenario.departments))

    @cached_property
    def team_index(self) -> dict[str, int]:
        """Department id to its place."""
        return {team.id: place for place, team in enumerate(self.scenario.departments)}

    @cached_property
    def events(self) -> dict[str, Event]:
        """Events by id."""
        return {event.id: event for event in self.scenario.events}

    @cached_property
    def event_index(self) -> dict[str, int]:
        """Event id to its place."""
        return {event.id: place for place, event in enumerate(self.scenario.events)}

    @cached_property
    def interrupting(self) -> frozenset[str]:
        """Ids of the events that do not wait for the month's end."""
        return frozenset(event.id for event in self.scenario.events if event.interrupts)

    @cached_property
    def asked_answers(self) -> frozenset[str]:
        """What conditions ask of answers: ``answered:event=choice``."""
        events, endings = self.scenario.events, self.scenario.endings
        conditions = [*(event.when for event in events), *(ending.when for ending in endings)]
        asked = {one for when in conditions if when for one in when.asked}
        return frozenset(one for one in asked if one.startswith("answered:"))

    @cached_property
    def person_index(self) -> dict[str, int]:
        """Person id to their place."""
        return {person.id: place for place, person in enumerate(self.scenario.people)}

    @cached_property
    def claim_kinds(self) -> dict[str, ClaimKind]:
        """Claims by id."""
        return {claim.id: claim for claim in self.scenario.claims}

    @cached_property
    def staff_start(self) -> tuple[float, ...]:
        """Heads at the start, per department."""
        return tuple(team.experienced + team.rookies for team in self.start.teams)

    @cached_property
    def scale(self) -> Scale:
        """What a month's record is measured against."""
        return Scale(self.start, self.staff_start)

    @cached_property
    def service(self) -> tuple[bool, ...]:
        """Which departments serve customers (their work follows the customers)."""
        return tuple(team.demand > 0.5 for team in self.setting.parameters.teams)

    @cached_property
    def queue(self) -> Queue:
        """The letters in the order in which luck lets them come."""
        shared = isinstance(self.luck, SharedLuck)
        return Queue(self.scenario.events, self.luck, self.rules.inbox, all_months=shared)

    @cached_property
    def fans(self) -> dict[ForecastTaken, tuple[Line, ...]]:
        """The operations manager's forecasts worked out so far; see `forecast.drawing`."""
        return {}

    @cached_property
    def sites(self) -> tuple[Site, ...]:
        """The departments as the orders meet them."""
        pairs = zip(self.staff_start, self.service, strict=True)
        return tuple(Site(staff, serves) for staff, serves in pairs)

    @property
    def difficulty(self) -> DifficultyRules:
        """What the chosen difficulty changes."""
        return self.rules.difficulty[self.head.difficulty]

    @property
    def reporters(self) -> tuple[Reporter, ...]:
        """The desk's figures, in order."""
        return reporters()

    def department(self, place: int) -> Department:
        """A department by its place."""
        return self.scenario.departments[place]

    def person(self, identity: str) -> Person:
        """A named person by id."""
        return self.scenario.people[self.person_index[identity]]

    def weeks_in(self, month: int) -> int:
        """Weeks of a turn: 4, 4, 5, or 13 where the turn is a quarter."""
        return 13 if self.quarterly else MONTH_WEEKS[(month - 1) % 3]

    @cached_property
    def quarterly(self) -> bool:
        """Whether a turn is a quarter."""
        return self.scenario.pace.turn == "quarter"

    @property
    def turn(self) -> str:
        """What a turn is called: month or quarter."""
        return "quarter" if self.quarterly else "month"

    def turns(self, months: int) -> int:
        """So many months as turns, at least one if any: the opening numbers are told in months."""
        return max(-(-months // 3), min(months, 1)) if self.quarterly else months

    def meets(self, month: int) -> bool:
        """Whether the board meets at the end of this turn."""
        return self.quarterly or month % 3 == 0

    def focus_full(self) -> int:
        """Focus points of a turn; difficulty shifts the scenario's number."""
        shift = self.difficulty.focus - rulebook().difficulty["normal"].focus
        return self.scenario.pace.focus + shift * (2 if self.quarterly else 1)
