"""A department's own economics. Scenarios override these under ``[departments.numbers]``."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamParameters:
    """One department."""

    staff: Num = parameter(
        "staff at the start", "FTE", (1.0, 100_000.0), "assumption", "klarna-700, klarna-heads"
    )
    pay: Num = parameter(
        "loaded pay of an experienced person", "$ a year", (1e3, 1e6), "published", "agent-pay"
    )
    tasks: Num = parameter(
        "tasks an experienced person does", "a week", (0.01, 10_000.0), "assumption", "trade norms"
    )
    demand: Num = parameter(
        "how far its work follows the number of customers", "0-1", (0.0, 1.0), "assumption",
        "service follows customers, planned work does not",
    )  # fmt: skip
    contact: Num = parameter(
        "customers meet its answers: they come back, insist, or are stonewalled", "0-1",
        (0.0, 1.0), "assumption", "1 for service, 0 for planned work",
    )  # fmt: skip
    weight: Num = parameter(
        "weight of its quality in customers' experience", "share", (0.0, 1.0), "assumption",
        "the departments' weights add up to 1",
    )  # fmt: skip
    stakes: Num = parameter(
        "how readily its silent failures become public", "ratio", (0.0, 5.0), "assumption",
        "service is 1",
    )  # fmt: skip
    wins_customers: Num = parameter(
        "weight of its quality in winning customers", "share", (0.0, 1.0), "assumption",
        "1 for marketing",
    )  # fmt: skip
    keeps_ai: Num = parameter(
        "how far every department's AI rests on its upkeep by this one", "0-1", (0.0, 1.0),
        "assumption", "1 for engineering: somebody has to own what the machine is told",
    )  # fmt: skip
    ease_top: Num = parameter(
        "AI success on the easiest task at the start", "share", (0.05, 0.985), "calibrated",
        "experiments 4 and 14; bot-66, agents-24",
    )  # fmt: skip
    ease_bottom: Num = parameter(
        "AI success on the hardest task, relative to the easiest", "ratio", (0.0, 1.0),
        "calibrated", "experiments 4 and 14",
    )  # fmt: skip
    ease_curve: Num = parameter(
        "how late difficulty sets in with rank: 1 is a straight line", "exponent", (0.2, 5.0),
        "assumption", "frontier",
    )  # fmt: skip
    harder: Num = parameter(
        "how much harder the remaining work is once all the easy work is automated", "ratio",
        (0.0, 2.0), "assumption", "range .1-.6 tried",
    )  # fmt: skip
    ai_price: Num = parameter(
        "price of an attempt by AI", "$ a task", (0.0, 10_000.0), "published", "bot-price"
    )
    remedy: Num = parameter(
        "cost of putting one silent failure right", "$", (0.0, 100_000.0), "assumption",
        "half a live contact (contact-cost) per follow-up",
    )  # fmt: skip
    answer_loss: Num = parameter(
        "quality lost on right AI answers without a promise of a human", "points 0-1",
        (0.0, 0.5), "assumption", "prefer-human, a stated intention, against klarna-700, 'on par'",
    )  # fmt: skip
    suppliers: Num = parameter(
        "bought-in work that AI can replace", "$ a year", (0.0, 1e9), "published", "klarna-10m"
    )
    ramp: Num = parameter(
        "time until a rookie counts as experienced", "weeks", (1.0, 260.0), "published",
        "proficiency",
    )  # fmt: skip
    rookie_output: Num = parameter(
        "a rookie's output relative to an experienced person's", "ratio", (0.05, 1.0),
        "published", "Sterman, Business Dynamics, experience chain",
    )  # fmt: skip
    quit_rate: Num = parameter(
        "experienced staff who quit in an ordinary year", "a year", (0.0, 1.5), "calibrated",
        "experiment 6; agent-attrition",
    )  # fmt: skip
    copilot_experienced: Num = parameter(
        "output gained by an experienced person with a learned copilot", "ratio", (-0.3, 1.0),
        "published", "bly-15; experiment 11",
    )  # fmt: skip
    copilot_rookies: Num = parameter(
        "output gained by a rookie with a learned copilot", "ratio", (-0.3, 1.5), "published",
        "bly-15; experiment 11",
    )  # fmt: skip
    copilot_overhead: Num = parameter(
        "output lost while a copilot is not yet learned", "ratio", (0.0, 0.5), "published",
        "metr-19, upwork-time",
    )  # fmt: skip
    novelty: Num = parameter(
        "by how much a new copilot feels better than it is", "ratio", (0.0, 1.0), "published",
        "metr-19, novelty",
    )  # fmt: skip
