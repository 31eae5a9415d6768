"""The numbers of a company and of a department that a scenario may set, for the guide."""

from __future__ import annotations

from typing import Final

from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, Parameter, fitted
from game.scenario.reference.forms import table

OFTEN: Final = (
    "customers", "cash_start", "revenue_per_customer", "other_costs", "churn_start", "platform",
    "licence", "integration", "severance", "hiring_cost", "training_cost", "programme_cost",
    "hiring_time", "knowledge_left", "ai_progress",
)  # fmt: skip
"""Company parameters that authors write."""
WIDE: Final = 1e9
"""From here on a number is written with its power of ten."""


def numbers() -> str:
    """What a department's `numbers` take, and what is often written in `[model]`."""
    values = fitted()
    company = [
        (*_parameter(COMPANY_PARAMETERS[name]), _short(values.company[name])) for name in OFTEN
    ]
    team = [
        (*_parameter(one), _short(values.service[name]), _short(values.plan[name]))
        for name, one in TEAM_PARAMETERS.items()
    ]
    head = ("name", "meaning", "unit", "range")
    first = table((*head, "if left out"), company)
    second = table((*head, "with `contact`", "without"), team)
    return (
        f"**`[model]`**, what is often written there\n\n{first}\n\n"
        f"**`[departments.numbers]`**, all of it; if left out, with `contact` above 0 or without"
        f"\n\n{second}"
    )


def _parameter(one: Parameter) -> tuple[str, ...]:
    return f"`{one.name}`", one.meaning, one.unit, f"{_short(one.low)} to {_short(one.high)}"


def _short(number: float) -> str:
    """As TOML may write it."""
    return f"{number:_.12g}" if abs(number) < WIDE else f"{number:g}"
