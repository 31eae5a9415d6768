"""The company that the experiments are done on: a scenario's numbers and market, no events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.errors import ScenarioError
from game.frozen import dataclass, replace
from game.lab.companies.plan import LENDER, Policy, levers
from game.model.company import Company
from game.model.curves import Market
from game.model.equilibrium import Start, begin, with_vendor
from game.model.luck import Draws, week_chance
from game.model.neutral import quiet
from game.model.numbers import FLOATS, Num, Numbers
from game.model.parameters import Parameters, assemble
from game.model.setting import Setting
from game.model.week import Week, advance_week
from game.scenario.loading import load

FITTED: Final = "fintech"
"""The scenario whose numbers the experiments were fitted with."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A company in its own equilibrium, and what no week changes."""

    setting: Setting
    company: Company
    departments: tuple[str, ...] = ()
    """Ids, in the scenario's order."""
    like: tuple[int, ...] = LENDER
    """Which of a plan's three each department takes."""

    @property
    def parameters(self) -> Parameters:
        """The company's parameters."""
        return self.setting.parameters

    def play(
        self,
        policy: Policy,
        weeks: int,
        luck: Draws | None = None,
        xp: Numbers = FLOATS,
    ) -> Iterator[Week]:
        """The first `weeks` weeks of a policy.

        Without luck incidents count at their expected value.
        """
        company, calm = self.company, quiet(self.parameters)
        if luck is not None:
            company = with_vendor(company, luck, self.parameters)
        for week in range(weeks):
            plan = policy(week)
            company = _left(company, plan.alumni)
            orders = levers(self.parameters, plan, company, xp, self.like)
            chance = None if luck is None else week_chance(luck, week)
            played = advance_week(self.setting, company, orders, calm, chance, xp)
            company = played.company
            yield played


def _left(company: Company, part: Num) -> Company:
    """The company with only `part` of its alumni still to be had."""
    teams = tuple(replace(team, alumni=team.alumni * part) for team in company.teams)
    return replace(company, teams=teams)


def open_subject(scenario: str = FITTED) -> Subject:
    """The company of a shipped scenario, at its start.

    Raises:
        ScenarioError: the scenario cannot be read, or has not the three departments (service,
            marketing, engineering) that the policies are written for.
    """
    played = load(scenario)
    numbers = [department.numbers for department in played.departments]
    try:
        parameters = assemble(played.model, numbers)
    except ValueError as error:
        raise ScenarioError(f"{played.file}: {error}") from None
    if len(parameters.teams) != 3:
        raise ScenarioError(f"{played.file}: the experiments need three departments")
    start: Start = begin(parameters, Market(played.hype, played.peers), FLOATS, causes=False)
    names = tuple(department.id for department in played.departments)
    return Subject(start.setting, start.company, names)
