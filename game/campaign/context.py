"""What stays the same through one game: scenario, opening numbers, the model, the luck."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from game.campaign.journal.journal import Head
from game.campaign.knowing.reporters import Reporter, reporters
from game.campaign.month.names import Names
from game.campaign.rulebook import DifficultyRules, Rulebook, rulebook
from game.campaign.rules import events
from game.campaign.rules.levers import Site
from game.campaign.rules.record import Scale
from game.model.company import Company
from game.model.luck import Draws
from game.model.numbers import FLOATS
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
    def _drawn(self) -> dict[int, tuple[int, ...]]:
        return {}

    @cached_property
    def _streams(self) -> tuple[str, ...]:
        return tuple(f"event:{event.id}" for event in self.scenario.events)

    @cached_property
    def _chances(self) -> tuple[tuple[int, str, float], ...]:
        return tuple(
            (place, stream, event.chance)
            for place, (stream, event) in enumerate(
                zip(self._streams, self.scenario.events, strict=True)
            )
            if not event.started
        )

    def drawn(self, month: int) -> tuple[int, ...]:
        """Places of the events that luck alone lets come in a month, but for those that are due.

        Kept: everybody who plays this luck, par's rivals too, draws the same.
        """
        if month not in self._drawn:
            uniform = self.luck.uniform
            self._drawn[month] = tuple(
                place
                for place, stream, chance in self._chances
                if chance >= 1.0 or events.comes(uniform(stream, month), chance)
            )
        return self._drawn[month]

    @cached_property
    def _patience(self) -> dict[tuple[int, int], float]:
        return {}

    def patience(self, place: int, month: int) -> float:
        """How long an event waits in a month's line if nothing makes it press; kept, likewise."""
        found = self._patience.get((place, month))
        if found is None:
            draw = self.luck.uniform(self._streams[place], month, 1)
            found = self._patience[place, month] = events.patience(draw, FLOATS)
        return found

    @cached_property
    def pressing(self) -> tuple[float, ...]:
        """How much each event presses on this seed, by its place; see `rules.events.pressing`."""
        inbox, uniform = self.rules.inbox, self.luck.uniform
        return tuple(
            events.pressing(uniform(stream, 0), inbox.aside, inbox.aside_weight, FLOATS)
            if may_be_put_aside(event)
            else 1.0
            for stream, event in zip(self._streams, self.scenario.events, strict=True)
        )

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

    @property
    def quarterly(self) -> bool:
        """Whether a turn is a quarter."""
        return self.scenario.pace.turn == "quarter"

    def turns(self, months: int) -> int:
        """So many months as turns, at least one: the opening numbers are told in months."""
        return max(-(-months // 3), 1) if self.quarterly else months

    def meets(self, month: int) -> bool:
        """Whether the board meets at the end of this turn."""
        return self.quarterly or month % 3 == 0

    def focus_full(self) -> int:
        """Focus points of a turn; difficulty shifts the scenario's number."""
        shift = self.difficulty.focus - rulebook().difficulty["normal"].focus
        return self.scenario.pace.focus + shift * (2 if self.quarterly else 1)


def may_be_put_aside(event: Event) -> bool:
    """Whether a seed may do without a letter: no part of an arc, and no lever waits for it."""
    return not (event.arc or event.started or event.reveals)
