"""Parameters of work: what AI attempts, where it fails, who notices."""

from __future__ import annotations

from typing import Final

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter

SLICES: Final = 5
"""Named kinds of work that a department has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkParameters:
    """Work and its routing."""

    ai_rise: Num = parameter(
        "time to hand work to AI", "weeks", (1.0, 52.0), "assumption", "integration takes weeks"
    )
    ai_fall: Num = parameter(
        "time to take work back from AI", "weeks", (1.0, 52.0), "assumption",
        "switching off is quicker than switching on",
    )  # fmt: skip
    ai_progress: Num = parameter(
        "rise of AI success through better models", "share a week", (0.0, 0.01), "assumption",
        "about 7 % a year; agents-24",
    )  # fmt: skip
    ai_ceiling: Num = parameter(
        "AI success is never above this", "share", (0.5, 1.0), "assumption", "nothing is perfect"
    )
    ai_floor: Num = parameter(
        "part of AI success that does not rest on the department's knowledge", "share",
        (0.4, 0.75), "calibrated", "experiments 5 and 7",
    )  # fmt: skip
    ai_upkeep: Num = parameter(
        "AI success lost where those who keep it have lost all standard and knowledge", "share",
        (0.0, 1.0), "assumption", "an AI that nobody keeps drifts from the work it was set up for",
    )  # fmt: skip
    caught_unreviewed: Num = parameter(
        "failures noticed without any review", "share", (0.15, 0.45), "calibrated",
        "experiment 4",
    )  # fmt: skip
    caught_limit: Num = parameter(
        "failures noticed with unlimited review", "share", (0.5, 1.0), "assumption",
        "reviewers miss some",
    )  # fmt: skip
    review_scale: Num = parameter(
        "review that notices 63 % of what review can notice", "share of output", (0.05, 1.0),
        "assumption", "falling returns to inspection",
    )  # fmt: skip
    review_effort: Num = parameter(
        "work of reviewing one AI answer", "tasks", (0.01, 1.0), "assumption", "upwork-time"
    )
    insist: Num = parameter(
        "customers who get through to a person with the door closed", "share", (0.1, 0.5),
        "calibrated", "experiments 4 and 5",
    )  # fmt: skip
    repeats_silent: Num = parameter(
        "wrong answers that come back as another contact", "share", (0.0, 1.0), "assumption",
        "fcr-5x",
    )  # fmt: skip
    repeats_stonewalled: Num = parameter(
        "stonewalled customers who try again", "share", (0.0, 1.0), "assumption", "fcr-5x"
    )
