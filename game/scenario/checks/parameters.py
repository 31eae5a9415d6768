"""Parameters of the model: that they exist, and that the model holds with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, Parameter
from game.scenario.diagnostics import Path, Problem, did_you_mean, shown


def parameter_problems(
    numbers: Mapping[str, float], known: Mapping[str, Parameter], path: Path
) -> Iterator[Problem]:
    """Problems of the overrides at `path`, given the parameters that there are."""
    for name, value in numbers.items():
        parameter = known.get(name)
        if parameter is None:
            message = f"the model has no parameter {shown(name)} here"
            elsewhere = COMPANY_PARAMETERS if known is TEAM_PARAMETERS else TEAM_PARAMETERS
            hint = did_you_mean(name, known)
            if name in elsewhere:
                hint = "it stands in " + (
                    "[model]" if path != ("model",) else "a department's numbers"
                )
            yield Problem("HW601", (*path, name), message, hint, "key")
        elif not parameter.low <= value <= parameter.high:
            message = f"{name} must be from {parameter.low:g} to {parameter.high:g}"
            yield Problem("HW602", (*path, name), message, f"{parameter.meaning}, {parameter.unit}")
