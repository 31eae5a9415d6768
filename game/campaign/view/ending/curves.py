"""The curtain's curves: what was told and what was so, and what moved each most."""

from __future__ import annotations

from typing import Literal

from game.campaign.causes import Cause, Story, movement
from game.campaign.desk import Curve
from game.campaign.fold import Fold
from game.campaign.words.wording import signed
from game.frozen import dataclass
from game.model.adding import added

STILL = 0.2
"""Points within which a curve has not moved."""
MOST_CAUSES = 3
LEAST = 0.05
"""Points below which a cause would be printed as 0.0."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a figure is drawn."""

    told: str
    """The figure whose shown values were told; empty: the true name was in the books."""
    true: str
    """Name in the month's record."""
    name: str
    unit: str
    scale: float
    why: str
    """The figure whose causes explain it; may be empty."""
    worst: Literal["low", "high"] = "low"
    net: bool = False
    """Whether what speaks against it is told too: who came is hidden in a stock, as who left."""
    most: float = float("inf")
    """What the figure cannot pass in its unit, though the model's stock can a little."""


PLANS = (
    _Plan("quality", "quality", "Quality", "right of 100", 100.0, "quality", most=100.0),
    _Plan("burnout", "burnout", "Burnout", "% of staff", 100.0, "burnout", "high"),
    _Plan("churn", "churn_month", "Churn", "% leave a month", 100.0, "churn", "high"),
    _Plan("brand", "brand", "Brand", "of 100", 100.0, "brand"),
    _Plan("", "customers", "Customers", "% of the first day", 100.0, "customers", net=True),
    _Plan("profit", "profit", "Profit", "$M a month", 1.0, ""),
    _Plan("productivity", "actual", "Output a head", "% of one without tools", 100.0, ""),
)


def curves(fold: Fold, story: Story) -> tuple[Curve, ...]:
    """All curves that moved, in the order of the story."""
    drawn = (_curve(fold, plan, story) for plan in PLANS)
    return tuple(curve for curve in drawn if max(curve.true) - min(curve.true) >= STILL)


def _curve(fold: Fold, plan: _Plan, story: Story) -> Curve:
    context, history = fold.context, fold.state.history
    index = context.names.index[plan.true]
    true = tuple(min(record.true[index] * plan.scale, plan.most) for record in history)
    places = {reporter.id: place for place, reporter in enumerate(context.reporters)}
    told: tuple[float | None, ...] = true
    if plan.told:
        shown = [record.shown[places[plan.told]] for record in history]
        told = tuple(
            None if value is None else min(value * plan.scale, plan.most) for value in shown
        )
    why = _why(plan, true, story, context.turn)
    return Curve(plan.told or plan.true, plan.name, plan.unit, told, true, why)


def _why(plan: _Plan, true: tuple[float, ...], story: Story, turn: str) -> str:
    """What took a figure from its first day to its worst."""
    if not plan.why:
        return ""
    worst = (max if plan.worst == "high" else min)(range(len(true)), key=lambda m: true[m])
    moved = movement(Story.cut(story, worst), plan.why, 0, ())
    way = 1.0 if plan.worst == "high" else -1.0
    causes = moved.causes if moved else ()
    told = _most(tuple(one for one in causes if plan.net or one.amount * way > 0.0))
    if plan.net and told:
        told = f"{signed(added(one.amount for one in causes))} in all ({told})"
    return f"to its worst, in {turn} {worst}: {told}" if worst and told else ""


def _most(found: tuple[Cause, ...]) -> str:
    """The largest causes in one line: ``−8.1 haste …; −5.3 wrong answers …``."""
    moved = [cause for cause in found[:MOST_CAUSES] if abs(cause.amount) >= LEAST]
    return "; ".join(f"{signed(cause.amount)} {cause.meaning}" for cause in moved)
