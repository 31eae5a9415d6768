"""Parameters of customers."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class CustomerParameters:
    """What customers notice, expect, and do about it."""

    customers: Num = parameter(
        "customers at the start", "heads", (1.0, 1e9), "assumption", "the scenario's"
    )
    experience_fall: Num = parameter(
        "time in which customers notice that quality falls", "weeks", (4.0, 26.0), "calibrated",
        "experiments 4 and 5; pwc-32",
    )  # fmt: skip
    experience_rise: Num = parameter(
        "time in which customers notice that quality rises", "weeks", (10.0, 78.0),
        "assumption", "trust is slower; experiment 7",
    )  # fmt: skip
    expectation_time: Num = parameter(
        "time in which expectation follows experience", "weeks", (52.0, 130.0), "calibrated",
        "experiment 5",
    )  # fmt: skip
    expectation_gap: Num = parameter(
        "experience further below expectation than this no longer lowers it faster",
        "points 0-1", (0.0, 1.0), "assumption", "a bound",
    )  # fmt: skip
    claims_expectation: Num = parameter(
        "rise of expectation per claim believed", "points 0-1 a week", (0.0, 0.002),
        "calibrated", "experiment 5; promises are remembered",
    )  # fmt: skip
    churn_start: Num = parameter(
        "customers who leave in an ordinary year", "a year", (0.0, 1.0), "assumption",
        "the sector's",
    )  # fmt: skip
    churn_ceiling: Num = parameter(
        "most by which disappointment raises churn", "ratio", (0.9, 2.8), "calibrated",
        "experiment 5; pwc-29",
    )  # fmt: skip
    churn_slope: Num = parameter(
        "churn per disappointment", "ratio a point", (2.0, 6.5), "calibrated",
        "experiments 4 and 5; fcr-5x",
    )  # fmt: skip
    churn_content: Num = parameter(
        "most pleasant surprise that still lowers churn", "points 0-1", (0.0, 0.2),
        "assumption", "a bound",
    )  # fmt: skip
    churn_time: Num = parameter(
        "time from wish to leave to leaving", "weeks", (1.0, 26.0), "calibrated", "experiment 4"
    )
    acquisition: Num = parameter(
        "customers won in an ordinary year", "a year", (0.0, 1.0), "assumption",
        "a little above churn",
    )  # fmt: skip
    acquisition_low: Num = parameter(
        "worst effect of the brand on winning customers", "ratio", (0.0, 1.0), "assumption",
        "a bound",
    )  # fmt: skip
    acquisition_high: Num = parameter(
        "best effect of the brand on winning customers", "ratio", (1.0, 3.0), "assumption",
        "a bound",
    )  # fmt: skip
    acquisition_quality: Num = parameter(
        "part of winning customers that rests on marketing's quality", "share", (0.0, 1.0),
        "assumption", "half",
    )  # fmt: skip
    acquisition_peers: Num = parameter(
        "customers lost to peers that have automated everything", "share", (0.0, 0.5),
        "assumption", "their prices fall",
    )  # fmt: skip
    growth_time: Num = parameter(
        "time over which growth is read", "weeks", (1.0, 26.0), "assumption", "a dashboard's"
    )
