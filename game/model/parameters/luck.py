"""Parameters of luck and of readouts."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter

_LUCK = "aims at a spread of about 15 % in final value"


@dataclass(frozen=True, slots=True, kw_only=True)
class LuckParameters:
    """How far luck moves things, and how long it lasts."""

    workload_memory: Num = parameter(
        "luck in workload that lasts from week to week", "share", (0.0, 0.999), "assumption",
        _LUCK,
    )  # fmt: skip
    workload_noise: Num = parameter(
        "new luck in workload", "s.d. a week", (0.0, 0.2), "assumption", _LUCK
    )
    market_memory: Num = parameter(
        "luck in acquisition that lasts from week to week", "share", (0.0, 0.999), "assumption",
        _LUCK,
    )  # fmt: skip
    market_noise: Num = parameter(
        "new luck in acquisition", "s.d. a week", (0.0, 0.3), "assumption", _LUCK
    )
    board_memory: Num = parameter(
        "the board's mood that lasts from week to week", "share", (0.0, 0.999), "assumption",
        _LUCK,
    )  # fmt: skip
    board_noise: Num = parameter(
        "new mood of the board", "s.d. a week", (0.0, 0.3), "assumption", _LUCK
    )
    vendor_noise: Num = parameter(
        "how far the vendor is better or worse than thought", "s.d.", (0.0, 0.3), "assumption",
        _LUCK,
    )  # fmt: skip
    slice_noise: Num = parameter(
        "how far a slice of work is easier or harder for AI than its rank says", "log s.d.",
        (0.0, 0.3), "assumption", "frontier: ease is uneven; " + _LUCK,
    )  # fmt: skip
    slice_lie: Num = parameter(
        "how far two slices of each department have changed places in AI success",
        "share of the distance", (0.0, 1.0), "assumption", "frontier: ease is uneven; " + _LUCK,
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadoutParameters:
    """How surveys would read the stocks."""

    burnout_half: Num = parameter(
        "fatigue at which half are burned out", "points 0-1", (0.2, 0.4), "calibrated",
        "experiment 10; upwork-71",
    )  # fmt: skip
    burnout_spread: Num = parameter(
        "how much people differ in that", "points 0-1", (0.05, 0.2), "calibrated",
        "experiment 10; upwork-71",
    )  # fmt: skip
    intention: Num = parameter(
        "intention to quit over quitting", "ratio", (1.2, 2.6), "calibrated",
        "experiment 10; upwork-71",
    )  # fmt: skip
    intention_weeks: Num = parameter(
        "time that surveys ask about", "weeks", (4.0, 52.0), "published", "upwork-71: six months"
    )
