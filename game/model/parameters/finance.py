"""Parameters of money."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class FinanceParameters:
    """Revenue, running costs and one-off costs."""

    cash_start: Num = parameter(
        "cash at the start", "$", (-1e10, 1e11), "assumption", "the scenario's"
    )
    revenue_per_customer: Num = parameter(
        "revenue from one customer", "$ a year", (0.01, 1e6), "calibrated",
        "experiment 2: payroll must be 40 % of revenue, or nothing tempts",
    )  # fmt: skip
    other_costs: Num = parameter(
        "all other costs at the start", "share of revenue", (0.0, 0.9), "calibrated",
        "experiment 2",
    )  # fmt: skip
    other_fixed: Num = parameter(
        "part of other costs that does not follow customers", "share", (0.0, 1.0), "assumption",
        "three quarters",
    )  # fmt: skip
    rookie_pay: Num = parameter(
        "a rookie's pay relative to an experienced person's", "ratio", (0.3, 1.0), "assumption",
        "trade norms",
    )  # fmt: skip
    gig_pay: Num = parameter(
        "a gig worker's pay relative to an experienced person's", "ratio", (0.3, 3.0),
        "assumption", "the platform's fee included",
    )  # fmt: skip
    overtime_pay: Num = parameter(
        "pay of an hour of overtime relative to an ordinary hour", "ratio", (0.0, 2.0),
        "assumption", "some of it is not paid",
    )  # fmt: skip
    pay_premium: Num = parameter(
        "pay demanded per point of a poor name as an employer", "ratio", (0.0, 1.0),
        "assumption", "nobody comes cheap to a bad name",
    )  # fmt: skip
    pay_premium_line: Num = parameter(
        "name as an employer below which pay must rise", "points 0-1", (0.2, 1.0), "assumption",
        "a little below the start",
    )  # fmt: skip
    licence: Num = parameter(
        "licence of a copilot", "$ a head-year", (0.0, 50_000.0), "assumption", "list prices"
    )
    supplier_saving: Num = parameter(
        "part of bought-in work that AI replaces where it does everything", "share", (0.0, 1.0),
        "assumption", "klarna-10m",
    )  # fmt: skip
    platform: Num = parameter(
        "cost of running AI at all", "$ a week", (0.0, 1e7), "assumption", "a small team"
    )
    platform_line: Num = parameter(
        "share of work routed to AI from which that cost arises", "share", (0.0, 0.5),
        "assumption", "a pilot is free",
    )  # fmt: skip
    integration: Num = parameter(
        "integration per full-time post automated", "$", (0.0, 50_000.0), "calibrated",
        "experiments 3 and 7",
    )  # fmt: skip
    severance: Num = parameter("severance", "years of pay", (0.0, 2.0), "assumption", "13 weeks")
    hiring_cost: Num = parameter(
        "cost of a hire", "years of pay", (0.0, 1.0), "published", "fill-42, replace-cost"
    )
    training_cost: Num = parameter(
        "training", "$ a head-year", (0.0, 20_000.0), "assumption", "trade norms"
    )
    programme_cost: Num = parameter(
        "quality programme", "$ a head-year", (0.0, 20_000.0), "assumption", "coaches"
    )
