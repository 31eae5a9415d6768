"""The protocol of the experiments: which company, how long, how often, and what is kept.

Events and endings are off; incidents count at their expected value unless an experiment asks for
luck; month m is week round(52·m/12).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from game.campaign.rulebook import rulebook
from game.campaign.rules.score import Standing, axes, overall, total
from game.lab.policies import POLICIES
from game.lab.subject import Subject, open_subject
from game.model.adding import added
from game.model.calendar import WEEKS_A_YEAR
from game.model.numbers import FLOATS
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

    def __init__(self, effort: Effort = QUICK) -> None:
        self.effort = effort
        self._runs: dict[str, tuple[Week, ...]] = {}

    @cached_property
    def subject(self) -> Subject:
        """The fitted lender, as it ships."""
        return open_subject()

    def run(self, policy: str) -> tuple[Week, ...]:
        """Five years of a policy, without luck."""
        if policy not in self._runs:
            self._runs[policy] = tuple(self.subject.play(POLICIES[policy], WEEKS))
        return self._runs[policy]

    def support_quality(self, policy: str) -> list[float]:
        """True service quality, week by week."""
        return [week.readouts.teams[0].quality for week in self.run(policy)]

    def value(self, policy: str, month: int) -> float:
        """Enterprise value over that of the start."""
        begun = self.run("hold")[0].readouts.enterprise_value
        return self.run(policy)[week_of(month)].readouts.enterprise_value / begun

    def total(self, policy: str, month: int) -> float:
        """The score's total at one date, 0-100."""
        rules = rulebook().score
        now, start = self._standing(policy, week_of(month)), self._standing("hold", 0)
        return total(axes(now, start, rules, FLOATS), FLOATS)

    def overall(self, policy: str) -> float:
        """The score as a game would have it: months 36 and 60 together."""
        return overall(self.total(policy, 36), self.total(policy, 60), rulebook().score)

    def _standing(self, policy: str, at: int) -> Standing:
        weeks, staff = self.run(policy)[: at + 1], self.subject.setting.reference.staff
        company, read = weeks[-1].company, weeks[-1].readouts
        back = added(team.boomerangs for week in weeks for team in week.readouts.teams)
        shares = [team.share for team in self.subject.setting.reference.teams]
        morale = added(s * team.morale for s, team in zip(shares, company.teams, strict=True))
        return Standing(
            value=read.enterprise_value,
            customers=company.customers,
            quality=read.quality,
            morale=morale,
            burnout=read.burned_out,
            brand=company.brand,
            dismissed=max((company.dismissed - back) / staff, 0.0),
            held=0.0,
            mistaken=0.0,
            knowing=0.0,
        )
