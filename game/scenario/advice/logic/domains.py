"""What each name of a condition can be, where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.frozen import dataclass
from game.scenario.advice.logic.ranges import Range
from game.scenario.vocabulary import COMPANY, DEPARTMENT, ENDING

WHOLE = frozenset(
    {
        "month", "reversal_months", "out_month", "reversal_month", "open_claims", "held",
        "mistaken", "knowing", "touched",
    }
)  # fmt: skip
"""Names that are whole numbers: nothing lies between 3 and 4."""
MONEY = frozenset({"cash", "profit"})
"""Names that are $ millions."""
YES_OR_NO = Range(0.0, 1.0)


@dataclass(frozen=True, slots=True)
class Domains:
    """The ranges of names."""

    months: Range
    """Of the game, where the condition is asked."""
    money: Callable[[], Mapping[str, Range]] | None = None
    """The ranges of names that are $ millions, by the company's size; None: of any company."""

    def of(self, key: str) -> Range:
        """The range of a key: ``brand``, ``support.quality``, ``brand@3``, ``here:person``."""
        if ":" in key:
            return YES_OR_NO
        name, _, past = key.rpartition(".")[2].partition("@")
        if key == "month" and not past:
            return self.months
        if name in MONEY and self.money is not None and name in (sums := self.money()):
            return sums[name]
        known = (DEPARTMENT if "." in key else {**COMPANY, **ENDING})[name]
        return Range(known.low, known.high)


def is_whole(key: str) -> bool:
    """Whether a key's values are whole numbers, truths included."""
    if ":" in key:
        return True
    name = key.rpartition(".")[2].partition("@")[0]
    known = DEPARTMENT.get(name) if "." in key else COMPANY.get(name) or ENDING.get(name)
    return name in WHOLE or (known is not None and known.kind == "truth")
