"""What an author wants of the strategies, what they come to, and what could be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil, floor

from game.lab.balance.results import StrategyBalance, TargetMeasured
from game.scenario.diagnostics import Problem, did_you_mean, shown
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES

AXES = ("value", "customers", "people", "trust")
"""What a total is made of."""
LOOK: dict[str, tuple[str, str]] = {
    "value": ("acquisition, ease_top, ai_quality up", "acquisition, ease_top, ai_quality down"),
    "customers": ("churn_slope down, human_best up", "churn_slope up, human_best down"),
    "people": ("what letters do to morale, quit_rate down", "what letters do to morale"),
    "trust": ("claims and what letters do to brand", "claims and what letters do to brand"),
    "reversal_month": (
        "later: ease_top or ease_curve up, churn_slope down",
        "sooner: ease_top or ease_curve down, churn_slope up",
    ),
    "reversed": ("churn_slope up, ease_top down", "churn_slope down, ease_top up"),
    "dismissed": ("what letters do to the board", "what letters do to the board"),
    "first_year": (
        "staff and pay up against revenue_per_customer",
        "staff and pay down against revenue_per_customer",
    ),
}
"""By figure what raises and what lowers it, by the model's sensitivity (`docs/model.md`); of the
total its axes do."""
ROOM = {"reversal_month": 2.0, "first_year": 0.05, "reversed": 0.1, "dismissed": 0.1}
"""What a corridor suggested has around what was measured, in the figure's unit; else `POINTS`."""
POINTS = 4.0
TOLD = ("hold", "replace", "augment", "early-reverser", "late-reverser")
"""The strategies whose corridors say most about a scenario."""


def measured(one: StrategyBalance, figure: str) -> float | None:
    """What a target is about, on average over the games."""
    value = getattr(one, figure)
    if value is None or isinstance(value, float):
        return value
    return float(value.mean)


def targets(scenario: Scenario, found: Sequence[StrategyBalance]) -> Iterator[TargetMeasured]:
    """Every corridor of a strategy that played."""
    for name, corridors in scenario.wishes.targets.items():
        own = next((one for one in found if one.strategy == name), None)
        for figure, (low, high) in corridors.items() if own else ():
            value = measured(own, figure) if own else None
            outside = 0.0 if value is None else max(low - value, value - high, 0.0)
            holds = value is not None and not outside
            yield TargetMeasured(name, figure, low, high, value, holds, outside)


def problems(
    scenario: Scenario, aims: Sequence[TargetMeasured], found: Sequence[StrategyBalance]
) -> Iterator[Problem]:
    """Corridors that are missed, with the strategies that there are not."""
    played = {one.strategy: one for one in found}
    for name in scenario.wishes.targets:
        if name not in STRATEGIES:
            message = f"there is no strategy {shown(name)}"
            hint = did_you_mean(name, STRATEGIES)
            yield Problem("HW952", ("targets", name), message, hint, "key")
    for aim in aims:
        if not aim.holds:
            yield _missed(aim, played[aim.strategy])


def _missed(aim: TargetMeasured, own: StrategyBalance) -> Problem:
    path = ("targets", aim.strategy, aim.figure)
    what = f"{aim.strategy}.{aim.figure}"
    if aim.measured is None:
        return Problem("HW952", path, *_unmeasured(aim, what))
    below = aim.measured < aim.low
    side = "below" if below else "above"
    message = (
        f"{what} is {aim.measured:.4g}: {aim.outside:.3g} {side} the corridor "
        f"from {aim.low:g} to {aim.high:g}"
    )
    hint = _axis(own, below=below) if aim.figure == "total" else LOOK[aim.figure][not below]
    return Problem("HW951", path, message, f"look at: {hint}")


def _axis(own: StrategyBalance, *, below: bool) -> str:
    """The axis that a total owes most of its distance to."""
    means = {axis: measured(own, axis) or 0.0 for axis in AXES}
    axis = (min if below else max)(means, key=means.__getitem__)
    extreme = "lowest" if below else "highest"
    return f"{axis}, its {extreme} axis at {means[axis]:.3g}: {LOOK[axis][not below]}"


def _unmeasured(aim: TargetMeasured, what: str) -> tuple[str, str]:
    """Why there is nothing to measure, and what to do about it."""
    if aim.figure == "first_year":
        message = f"{what} cannot be measured: holding still makes a loss in the first year itself"
        return message, (
            "it is profit against holding still: let that earn something (fewer staff, more "
            "customers or revenue_per_customer in [model]), or drop the target"
        )
    never = "turned round" if aim.figure == "reversal_month" else "came to that"
    message = f"{what} cannot be measured: in none of the games {aim.strategy} {never}"
    return message, f"drop it, or ask for {aim.strategy}.reversed = [0, 0]"


def suggested(found: Sequence[StrategyBalance]) -> str:
    """A `[targets]` table of what was measured, with some room."""
    rows = [row for one in found if one.strategy in TOLD for row in _rows(one)]
    return "\n".join(["[targets]", *rows]) + "\n"


def _rows(one: StrategyBalance) -> Iterator[str]:
    yield _row(one, "total", 1.0)
    if one.strategy == "replace" and one.first_year is not None:
        yield _row(one, "first_year", 0.05)
    if one.reversed > 0.5:
        yield _row(one, "reversal_month", 1.0)


def _row(one: StrategyBalance, figure: str, grain: float) -> str:
    value, room = measured(one, figure) or 0.0, ROOM.get(figure, POINTS)
    low = floor((value - room) / grain) * grain
    high = ceil((value + room) / grain) * grain
    return f"{one.strategy}.{figure} = [{max(low, 0.0):.4g}, {high:.4g}]"
