"""Parameters of the board's confidence and of the enterprise value."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardParameters:
    """What the board sees."""

    board_rest: Num = parameter(
        "confidence that an ordinary year tends to", "points 0-1", (0.45, 0.65), "calibrated",
        "experiment 2",
    )  # fmt: skip
    board_welcome: Num = parameter(
        "credit of a new chief executive", "points 0-1", (0.0, 0.2), "assumption", "a honeymoon"
    )
    board_margin: Num = parameter(
        "confidence per margin gained", "ratio", (0.5, 2.0), "calibrated", "experiments 2 and 3"
    )
    margin_worst: Num = parameter(
        "margin lost beyond this no longer counts", "share", (0.0, 1.0), "assumption", "a bound"
    )
    margin_best: Num = parameter(
        "margin gained beyond this no longer counts", "share", (0.0, 1.0), "assumption",
        "a bound",
    )  # fmt: skip
    board_growth: Num = parameter(
        "confidence per yearly growth of customers", "ratio", (0.4, 1.5), "calibrated",
        "experiment 2",
    )  # fmt: skip
    board_peers: Num = parameter(
        "confidence lost per share that peers automate beyond you, at full hype", "ratio",
        (0.5, 2.0), "calibrated", "experiment 2",
    )  # fmt: skip
    board_claims: Num = parameter(
        "confidence per claim, at full hype", "ratio", (0.05, 0.3), "calibrated",
        "experiment 3; the boldest release is worth 7 points",
    )  # fmt: skip
    board_brand: Num = parameter(
        "confidence lost per brand below the line", "ratio", (0.3, 1.5), "calibrated",
        "experiment 2",
    )  # fmt: skip
    brand_line: Num = parameter(
        "brand below which the board worries", "points 0-1", (0.2, 0.8), "assumption",
        "a tenth below the start",
    )  # fmt: skip
    board_worst: Num = parameter(
        "confidence that anything tends to, at worst", "points 0-1", (-1.0, 0.0), "assumption",
        "below 0, so that 0 is reached",
    )  # fmt: skip
    board_time: Num = parameter(
        "time in which confidence follows", "weeks", (4.0, 52.0), "assumption", "a quarter"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueParameters:
    """What investors pay."""

    value_base: Num = parameter(
        "value of revenue without growth or hope", "years of revenue", (1.8, 3.0), "calibrated",
        "experiments 5 and 9",
    )  # fmt: skip
    value_growth: Num = parameter(
        "value per yearly growth of customers", "years of revenue", (1.0, 3.5), "calibrated",
        "experiments 5 and 9",
    )  # fmt: skip
    value_hype: Num = parameter(
        "value of automation and claims at full hype", "years of revenue", (0.4, 1.5),
        "calibrated", "experiment 9",
    )  # fmt: skip
    value_claims: Num = parameter(
        "a full claim counts like this share automated", "share", (0.0, 1.0), "assumption",
        "investors cannot look inside; the boldest release is worth 6 %",
    )  # fmt: skip
    value_brand: Num = parameter(
        "value per brand above its start", "years of revenue", (0.8, 2.5), "calibrated",
        "experiment 5",
    )  # fmt: skip
    value_low: Num = parameter(
        "a customer base is worth at least this", "years of revenue", (0.0, 1.0), "assumption",
        "a bound",
    )  # fmt: skip
    profit_years: Num = parameter(
        "years of operating profit in the value", "years", (0.0, 10.0), "assumption", "beside cash"
    )
    profit_bound: Num = parameter(
        "operating profit beyond this share of the revenue at the start does not count", "share",
        (0.0, 10.0), "assumption", "a bound",
    )  # fmt: skip
