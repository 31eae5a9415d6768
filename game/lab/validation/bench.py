"""The protocol of the experiments: which company, how long, how often, and what is kept.

Events and endings are off; incidents count at their expected value unless an experiment asks for
luck; month m is week round(52·m/12).
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from game.campaign.rulebook import rulebook
from game.campaign.rules.score import Standing, axes, overall, total
from game.frozen import dataclass, replace
from game.lab.companies import readings
from game.lab.companies.lucky import Paths, lucky_paths
from game.lab.companies.policies import POLICIES
from game.lab.companies.readings import Reading
from game.lab.companies.subject import Subject, open_subject
from game.model.adding import added
from game.model.calendar import WEEKS_A_YEAR
from game.model.numbers import FLOATS, Num, Numbers
from game.model.week import Week

SEED: Final = "VALIDATE"
WEEKS: Final = 261
"""Five years: months 0 to 60."""


def week_of(month: int) -> int:
    """The week that stands for a month."""
    return round(WEEKS_A_YEAR * month / 12)


HALF_YEAR_TO_YEAR: Final = slice(week_of(6), week_of(12) + 1)


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is done. Quick is for every change, complete for a release."""

    runs: int
    """With luck, of experiment 2."""
    games: int
    """Whole campaign games for each month of reversal, of test of play 20."""
    seeds: int
    """On which all strategies play each scenario, of 16 and 19."""
    random_games: int
    """Of experiment 17."""


QUICK: Final = Effort(runs=200, games=8, seeds=2, random_games=1_000)
COMPLETE: Final = Effort(runs=1_000, games=1_000, seeds=1_000, random_games=100_000)


def effort(runs: int | None, *, complete: bool) -> Effort:
    """How much is asked for; `runs` replaces every number of runs, seeds and games with luck."""
    asked = COMPLETE if complete else QUICK
    return replace(asked, runs=runs, games=runs, seeds=runs) if runs else asked


class Bench:
    """One company on which policies are tried; each is played once and kept."""

    def __init__(
        self, effort: Effort = QUICK, subject: Subject | None = None, xp: Numbers = FLOATS
    ) -> None:
        self.effort = effort
        self.xp = xp
        """The number world of `subject`."""
        self._subject = subject
        self._runs: dict[str, tuple[Week, ...]] = {}

    @cached_property
    def subject(self) -> Subject:
        """The company; as it ships if the bench was given none."""
        return self._subject or open_subject()

    def run(self, policy: str) -> tuple[Week, ...]:
        """Five years of a policy, without luck."""
        if policy not in self._runs:
            weeks = self.subject.play(POLICIES[policy], WEEKS, xp=self.xp)
            self._runs[policy] = tuple(weeks)
        return self._runs[policy]

    def path(self, policy: str, reading: Reading) -> list[Num]:
        """Five years of a figure under a policy, without luck."""
        return [reading(week) for week in self.run(policy)]

    def lucky(self, policy: str, weeks: int, readings: Sequence[Reading]) -> list[list[Paths]]:
        """Figures of runs with luck: by company, then by reading."""
        luck = (SEED, self.effort.runs)
        return [lucky_paths(self.subject, POLICIES[policy], weeks, luck, readings)]

    def gathered(self, values: Sequence[float]) -> Num:
        """A figure of each company, as one number."""
        (alone,) = values
        return alone

    def value(self, policy: str, month: int) -> Num:
        """Enterprise value over that of the start."""
        begun = self.path("hold", readings.value)[0]
        return self.path(policy, readings.value)[week_of(month)] / begun

    def total(self, policy: str, month: int) -> Num:
        """The score's total at one date, 0-100."""
        now = standing(self, policy, week_of(month))
        return total(axes(now, standing(self, "hold", 0), rulebook().score, self.xp), self.xp)

    def overall(self, policy: str) -> Num:
        """The score as a game would have it: months 36 and 60 together."""
        return overall(self.total(policy, 36), self.total(policy, 60), rulebook().score)


def standing(bench: Bench, policy: str, at: int) -> Standing:
    """What a policy's company is judged by after week `at`."""

    def now(reading: Reading) -> Num:
        return bench.path(policy, reading)[at]

    reference = bench.subject.setting.reference
    back = added(bench.path(policy, readings.came_back)[: at + 1])
    customers = now(readings.customers)
    morale = (
        team.share * now(felt) for team, felt in zip(reference.teams, readings.MORALE, strict=True)
    )
    return Standing(
        value=now(readings.value),
        revenue=customers * bench.subject.setting.parameters.finance.revenue_per_customer,
        customers=customers,
        quality=now(readings.quality),
        morale=added(morale),
        burnout=now(readings.burned_out),
        brand=now(readings.brand),
        dismissed=bench.xp.maximum((now(readings.dismissed) - back) / reference.staff, 0.0),
        held=0.0,
        mistaken=0.0,
        knowing=0.0,
    )
