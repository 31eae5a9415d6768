"""Whether a company's numbers tempt, and whether they forgive: two policies against holding still.

The model alone, without letters or luck, as in the experiments: what is true of the numbers is
true of every seed. Some 200 weeks and a burn-in in floats: about 0.25 s.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from game.frozen import dataclass, replace
from game.lab.companies.paths import mean
from game.lab.companies.plan import Plan, columns
from game.lab.companies.policies import EARLY, hold, replace_staff, reverse
from game.lab.companies.subject import Subject
from game.model.curves import Market
from game.model.equilibrium import begin
from game.model.numbers import FLOATS, Num
from game.model.parameters import Parameters
from game.model.week import Week

YEAR: Final = 52
LATER: Final = slice(26, YEAR)
"""Weeks of months 6 to 12: until then severance and integration are being paid."""
AFTER: Final = 104
"""Weeks from an early reversal until its quality is looked at."""
LITTLE: Final = 0.03
"""Quality lost that needs no way back, 0-1."""
ENOUGH: Final = 0.5
"""Part of a loss that must come back: the shipped companies win back .75 to .85 of it."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What replacing brings against holding still, and what reversing brings back."""

    profit: Num
    """Operating profit more than hold's, months 6 to 12, as a share of hold's revenue."""
    value: Num
    """Company value more than hold's, as a share of it, in the first year's best week."""
    board: Num
    """Board confidence more than hold's, 0-1, in the first year's best week."""
    lost: Num
    """True quality lost, at worst, around an early reversal in month 10, 0-1."""
    won_back: Num
    """How much of it has come back two years later, 0-1."""
    weeks: int
    """Weeks of the first year, holding still, until the cash is gone; `YEAR` if it is not."""

    @property
    def lives(self) -> bool:
        """Whether there is a company left at the end of a year of holding still."""
        return self.weeks >= YEAR

    @property
    def tempts(self) -> bool:
        """Whether replacing pays within the year, and somebody who matters is pleased."""
        return bool(self.profit > 0.0 and (self.value > 0.0 or self.board > 0.0))

    @property
    def forgives(self) -> bool:
        """Whether most of what was lost comes back, where there is anything to win back."""
        return bool(self.lost < LITTLE or self.won_back >= ENOUGH * self.lost)


def tried(parameters: Parameters, market: Market) -> Outcome:
    """Play a company's first year twice, and an early reversal once."""
    start = begin(parameters, market, FLOATS, causes=False)
    subject = Subject(start.setting, start.company, like=columns(parameters))
    held = list(subject.play(hold, YEAR))
    cut = list(subject.play(replace_staff, YEAR))
    turned = replace(subject, company=cut[EARLY - 1].company)
    return _outcome(held, cut, [*cut[:EARLY], *turned.play(_turning, AFTER)])


def _turning(week: int) -> Plan:
    return reverse(week + EARLY, EARLY)


def _outcome(held: Sequence[Week], cut: Sequence[Week], turned: Sequence[Week]) -> Outcome:
    pairs = [(one.readouts, other.readouts) for one, other in zip(cut, held, strict=True)]
    more = mean([one.operating_profit - other.operating_profit for one, other in pairs[LATER]])
    quality = [week.readouts.quality for week in turned]
    lowest = min(quality)
    return Outcome(
        profit=more / mean([other.revenue for _, other in pairs[LATER]]),
        value=max(one.enterprise_value / other.enterprise_value - 1.0 for one, other in pairs),
        board=max(
            one.company.board - other.company.board for one, other in zip(cut, held, strict=True)
        ),
        lost=quality[0] - lowest,
        won_back=quality[-1] - lowest,
        weeks=_paid(held),
    )


def _paid(held: Sequence[Week]) -> int:
    """Weeks at whose end there is still cash."""
    return next((place for place, week in enumerate(held) if week.company.cash <= 0.0), YEAR)
