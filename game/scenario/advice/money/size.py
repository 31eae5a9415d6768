"""How large a company is, in money: what its cash and its profit can come to."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.parameters import assemble
from game.scenario.advice.logic.ranges import Range
from game.scenario.checks.draft import Draft
from game.scenario.schema.document import ScenarioFile

MILLION = 1e6
TIMES = 10.0
"""Revenue can grow so much: customers go up to ten times those of the start."""
MONTHS = 12.0


@dataclass(frozen=True, slots=True)
class Size:
    """What there is at the start, in $ millions."""

    cash: float
    revenue: float
    """Of a year."""
    payroll: float
    """Of a year."""

    @property
    def most(self) -> float:
        """The greater of both."""
        return max(abs(self.cash), self.revenue)

    def cash_over(self, turns: int) -> Range:
        """What the cash can be in a game of so many turns, were each a quarter."""
        years = turns * 3 / MONTHS + 1.0
        most = abs(self.cash) + TIMES * self.revenue * years
        return Range(-most, most)

    @property
    def profit(self) -> Range:
        """What a month's can be."""
        return Range(-TIMES * self.revenue, TIMES * self.revenue)


def size_of(draft: Draft) -> Size | None:
    """A scenario's, if its numbers can be read; a pool has none."""
    file = draft.file
    if not isinstance(file, ScenarioFile) or draft.hurt(("model",)):
        return None
    try:
        numbers = assemble(file.numbers, [one.numbers for one in file.departments])
    except ValueError:
        return None  # a finding by itself
    customers, finance = numbers.customers, numbers.finance
    revenue = customers.customers * finance.revenue_per_customer
    payroll = sum(float(team.staff * team.pay) for team in numbers.teams)
    return Size(float(finance.cash_start) / MILLION, float(revenue) / MILLION, payroll / MILLION)
