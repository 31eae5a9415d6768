"""Parameters of the model: that they exist, and that the model holds with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, Parameter
from game.scenario.diagnostics import Path, Problem, did_you_mean, shown
from game.scenario.schema.overrides import OverrideSection

OTHER_WORDS = {
    **dict.fromkeys(("salary", "salaries", "wage", "wages"), "pay"),
    **dict.fromkeys(("heads", "headcount", "employees", "people"), "staff"),
    **dict.fromkeys(("cash", "money", "capital"), "cash_start"),
    "price": "ai_price",
}
"""What authors write where the model has another word."""


def parameter_problems(
    numbers: Mapping[str, float], known: Mapping[str, Parameter], path: Path
) -> Iterator[Problem]:
    """Problems of the overrides at `path`, given the parameters that there are."""
    for name, value in numbers.items():
        parameter = known.get(name)
        if parameter is None:
            message = f"the model has no parameter {shown(name)} here"
            elsewhere = COMPANY_PARAMETERS if known is TEAM_PARAMETERS else TEAM_PARAMETERS
            hint = did_you_mean(OTHER_WORDS.get(name, name), known)
            if name in elsewhere:
                hint = "it stands in " + (
                    "[model]" if path != ("model",) else "a department's numbers"
                )
            yield Problem("HW601", (*path, name), message, hint, "key")
        elif not parameter.low <= value <= parameter.high:
            message = f"{name} must be from {parameter.low:,.10g} to {parameter.high:,.10g}"
            yield Problem("HW602", (*path, name), message, f"{parameter.meaning}, {parameter.unit}")


def grounds(model: Mapping[str, OverrideSection]) -> Iterator[Problem]:
    """Values that are said to rest on something, and do not say on what."""
    for name, one in model.items():
        if one.standing in {"published", "calibrated"} and not one.source.strip():
            where = "by whom" if one.standing == "published" else "to what"
            message = f"{name} is {one.standing}, and nothing says {where}"
            hint = 'add source = "…", or call it an assumption'
            yield Problem("HW604", ("model", name, "standing"), message, hint)
