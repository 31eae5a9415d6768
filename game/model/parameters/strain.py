"""Parameters of fear, fatigue and morale."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import Estimate, parameter

_BUILDS = (Estimate(9.0, 10.0, 12.0, "Homer 1985"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class StrainParameters:
    """What a week does to people."""

    fear_automation: Num = parameter(
        "fear per share of work automated", "points 0-1", (0.2, 1.1), "calibrated",
        "experiments 5 and 14",
    )  # fmt: skip
    fear_own: Num = parameter(
        "weight of one's own department against the company's in that fear", "share",
        (0.0, 1.0), "assumption", "half and half",
    )  # fmt: skip
    fear_announced: Num = parameter(
        "fear per announcement that AI comes first", "points 0-1", (0.15, 0.5), "calibrated",
        "experiment 13; damocles",
    )  # fmt: skip
    guarantee_calm: Num = parameter(
        "part of fear that the guarantee takes away", "share", (0.0, 1.0), "assumption",
        "a promise in public binds",
    )  # fmt: skip
    fatigue_rest: Num = parameter(
        "fatigue of an ordinary week", "points 0-1", (0.0, 0.5), "assumption", "a convention"
    )
    fatigue_pressure: Num = parameter(
        "fatigue per work pressure beyond ease", "ratio", (0.3, 1.3), "calibrated",
        "experiment 10; Homer 1985 for the form",
    )  # fmt: skip
    pressure_ease: Num = parameter(
        "work pressure that tires nobody (or that of the start, if higher)", "ratio",
        (0.7, 1.1), "assumption", "5 % slack",
    )  # fmt: skip
    fatigue_fear: Num = parameter(
        "fatigue per fear", "ratio", (0.05, 0.45), "calibrated", "experiment 10"
    )
    fatigue_tools: Num = parameter(
        "fatigue per unlearned copilot", "ratio", (0.0, 0.5), "calibrated",
        "experiment 10; upwork-77",
    )  # fmt: skip
    fatigue_low: Num = parameter(
        "fatigue tends to at least this", "points 0-1", (0.0, 0.2), "assumption", "a bound"
    )
    fatigue_rise: Num = parameter(
        "time in which fatigue builds", "weeks", (4.0, 20.0), "published", "Homer 1985: 9-12",
        _BUILDS,
    )  # fmt: skip
    fatigue_fall: Num = parameter(
        "time in which fatigue fades", "weeks", (10.0, 52.0), "published", "Homer 1985: about 25"
    )
    morale_rest: Num = parameter(
        "morale of an ordinary week", "points 0-1", (0.4, 0.9), "assumption", "a convention"
    )
    morale_low: Num = parameter(
        "morale tends to at least this", "points 0-1", (0.0, 0.2), "assumption", "a bound"
    )
    training_morale: Num = parameter(
        "morale from training", "points 0-1", (0.0, 0.2), "assumption", "being asked"
    )
    guarantee_morale: Num = parameter(
        "morale from the guarantee", "points 0-1", (0.0, 0.2), "assumption", "being wanted"
    )
    gains_morale: Num = parameter(
        "morale per raise out of what was saved, where nobody has lately been laid off",
        "ratio", (0.0, 2.0), "assumption", "gains-sharing: good for morale only in good company",
    )  # fmt: skip
    morale_fear: Num = parameter(
        "morale lost per fear", "ratio", (0.1, 0.45), "calibrated", "experiment 13"
    )
    morale_fatigue: Num = parameter(
        "morale lost per fatigue above rest", "ratio", (0.1, 0.5), "calibrated", "experiment 10"
    )
    morale_rested: Num = parameter(
        "most fatigue below rest that lifts morale", "points 0-1", (0.0, 0.2), "assumption",
        "a bound",
    )  # fmt: skip
    morale_layoffs: Num = parameter(
        "most morale lost by lay-offs", "points 0-1", (0.1, 0.4), "calibrated",
        "experiment 5; survivors",
    )  # fmt: skip
    layoff_shock: Num = parameter(
        "recent lay-offs at which 63 % of that loss is reached", "share of staff", (0.02, 0.5),
        "assumption", "one in ten",
    )  # fmt: skip
    morale_time: Num = parameter(
        "time in which morale follows", "weeks", (4.0, 52.0), "assumption", "a quarter"
    )
