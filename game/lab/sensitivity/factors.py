"""What is varied: assumptions and calibrated parameters, each within its range.

Some ranges only keep out nonsense (customers: 1 to 1,000,000,000), so none goes beyond half and
double the value. What describes the company rather than the world is left alone, and so is luck,
since it is off. Department parameters move as a factor in all departments together.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.frozen import dataclass
from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, Parameter, Parameters

LEAST, MOST = 0.5, 2.0
GIVEN: Final = frozenset(
    {
        "customers", "cash_start", "staff", "tasks", "demand", "contact", "weight",
        "wins_customers", "suppliers",
    }
)  # fmt: skip
"""What the scenario says of the company: not an assumption about how companies behave."""
VARIED: Final = frozenset({"assumption", "calibrated"})


@dataclass(frozen=True, slots=True)
class Factor:
    """One parameter and how far it is varied."""

    record: Parameter
    value: float
    """1 for a department parameter."""
    low: float
    high: float

    @property
    def name(self) -> str:
        """Flat name."""
        return self.record.name


def factors(parameters: Parameters) -> tuple[Factor, ...]:
    """All that is varied, in the order in which it is defined."""
    return tuple(one for one in _all(parameters) if one.low < one.high)


def _all(parameters: Parameters) -> Iterator[Factor]:
    for record in COMPANY_PARAMETERS.values():
        if _varied(record) and record.sector != "luck":
            value = float(getattr(getattr(parameters, record.sector), record.name))
            low, high = sorted((LEAST * value, MOST * value))
            yield Factor(record, value, max(low, record.low), min(high, record.high))
    for record in TEAM_PARAMETERS.values():
        if _varied(record):
            yield _shared(record, parameters)


def _varied(record: Parameter) -> bool:
    return record.standing in VARIED and record.name not in GIVEN


def _shared(record: Parameter, parameters: Parameters) -> Factor:
    """A factor that keeps every department within the parameter's range."""
    values = [float(getattr(team, record.name)) for team in parameters.teams]
    set_ = [value for value in values if value > 0.0]
    low = max(LEAST, *(record.low / value for value in set_))
    high = min(MOST, *(record.high / value for value in set_))
    return Factor(record, 1.0, low, high)
