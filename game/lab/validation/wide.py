"""Many companies that differ in their parameters, side by side in one array run. Needs NumPy.

What is one number in a `Bench` is here an array over the companies, so an experiment, the same
code, measures them all.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from functools import cached_property
from typing import Final, cast

import numpy as np

from game.frozen import replace
from game.lab.companies.lanes import Again, Array, beside, full, spread
from game.lab.companies.lucky import Paths
from game.lab.companies.policies import POLICIES
from game.lab.companies.readings import READINGS, Reading
from game.lab.companies.subject import Subject
from game.lab.validation.bench import QUICK, SEED, WEEKS, Bench, Effort
from game.model.equilibrium import begin
from game.model.luck_arrays import LuckArray
from game.model.number_arrays import arrays
from game.model.numbers import Num
from game.model.parameters import TEAM_PARAMETERS, Parameters
from game.model.parameters.company import SECTORS

Changes = Mapping[str, Array]
"""By a parameter's flat name: a company parameter's values, or factors by which a department
parameter is multiplied in every department."""

ALL: Final = tuple(POLICIES)


class WideBench(Bench):
    """Companies that differ, each on the same bench."""

    def __init__(
        self,
        subject: Subject,
        companies: int,
        effort: Effort = QUICK,
        policies: Sequence[str] = ALL,
        readings: Sequence[Reading] = READINGS,
    ) -> None:
        """Set it up.

        Args:
            subject: the companies as one, with arrays over them in it.
            companies: how many.
            effort: how much is done with luck.
            policies: those that `path` may be asked for.
            readings: likewise.
        """
        super().__init__(effort, subject, arrays())
        self._companies = companies
        self._policies = tuple(policies)
        self._readings = tuple(readings)

    @cached_property
    def _kept(self) -> dict[Reading, list[Array]]:
        """Every reading, week by week, over all companies under the first policy, then the next."""
        policies = [POLICIES[name] for name in self._policies]
        subject = spread(self.subject, lambda values: np.tile(values, len(policies)))
        kept: dict[Reading, list[Array]] = {reading: [] for reading in self._readings}
        for week in subject.play(beside(policies, self._companies), WEEKS, xp=arrays()):
            for reading, path in kept.items():
                path.append(full(reading(week), len(policies) * self._companies))
        return kept

    def path(self, policy: str, reading: Reading) -> list[Num]:
        first = self._policies.index(policy) * self._companies
        lane = slice(first, first + self._companies)
        return [cast("Num", values[lane]) for values in self._kept[reading]]

    def lucky(self, policy: str, weeks: int, readings: Sequence[Reading]) -> list[list[Paths]]:
        runs, count = self.effort.runs, self._companies
        subject = spread(self.subject, lambda values: np.repeat(values, runs))
        luck = Again(LuckArray(SEED, runs), count)
        played = subject.play(POLICIES[policy], weeks, luck, arrays())
        rows = [[full(reading(week), runs * count) for reading in readings] for week in played]
        cube = np.array(rows).reshape(weeks, len(readings), count, runs)
        return cast("list[list[Paths]]", cube.transpose(2, 1, 0, 3).tolist())

    def gathered(self, values: Sequence[float]) -> Num:
        return cast("Num", np.array(values))


def wide(subject: Subject, changes: Changes) -> Subject:
    """The company under many sets of parameters, each settled in its own equilibrium."""
    parameters = changed(subject.parameters, changes)
    start = begin(parameters, subject.setting.market, arrays(), causes=False)
    return Subject(start.setting, start.company, subject.departments)


def changed(parameters: Parameters, changes: Changes) -> Parameters:
    """Parameters with arrays over companies in them."""
    sectors = {
        sector: replace(
            getattr(parameters, sector),
            **{field.name: changes[field.name] for field in fields(kind) if field.name in changes},
        )
        for sector, kind in SECTORS.items()
    }
    factors = {name: values for name, values in changes.items() if name in TEAM_PARAMETERS}
    teams = tuple(
        replace(team, **{name: getattr(team, name) * by for name, by in factors.items()})
        for team in parameters.teams
    )
    return replace(parameters, teams=teams, **sectors)
