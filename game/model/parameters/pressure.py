"""Parameters of capacity and work pressure."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import Estimate, parameter

_OS = "Oliva & Sterman 2001"
_DOGAN = "Dogan's re-estimate of Oliva & Sterman"
_CUTTING = (Estimate(0.59, 0.64, 0.70, _OS), Estimate(0.49, 0.60, 0.68, _DOGAN))
_FALL = (Estimate(11.0, 18.8, 53.0, f"{_OS}; interval: {_DOGAN}"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class PressureParameters:
    """Capacity, overtime, corners cut, and the standard that slides after them."""

    start_pressure: Num = parameter(
        "work pressure at the start", "ratio", (0.85, 1.0), "calibrated",
        "experiments 1 and 10; 5 % slack or noise alone erodes the standard",
    )  # fmt: skip
    pressure_low: Num = parameter(
        "lowest work pressure", "ratio", (0.0, 0.9), "assumption", "a bound"
    )
    pressure_high: Num = parameter(
        "highest work pressure", "ratio", (1.5, 10.0), "assumption", "a bound"
    )
    backlog_time: Num = parameter(
        "time in which a backlog should be worked off", "weeks", (1.0, 26.0), "assumption",
        "a desk's habit",
    )  # fmt: skip
    corner_cutting: Num = parameter(
        "time per task falls with work pressure to minus this power", "exponent", (0.49, 0.70),
        "published", _OS + ": .64 (.59-.70); Dogan's re-estimate .60 (.49-.68)", _CUTTING,
    )  # fmt: skip
    time_low: Num = parameter(
        "time per task is never below this, relative to the standard", "ratio", (0.3, 0.9),
        "assumption", "a bound",
    )  # fmt: skip
    overtime_slope: Num = parameter(
        "overtime per work pressure above 1", "ratio", (0.1, 1.0), "published", _OS
    )
    overtime_limit: Num = parameter(
        "most overtime", "share of hours", (0.0, 0.5), "assumption", "eight hours a week"
    )
    standard_fall: Num = parameter(
        "time in which the standard follows hurried work down", "weeks", (11.0, 53.0),
        "published", _OS + ": 18.8, up practically never; Dogan 11-53", _FALL,
    )  # fmt: skip
    standard_low: Num = parameter(
        "the standard is never below this", "ratio", (0.2, 0.9), "assumption", "a bound"
    )
    programme_time: Num = parameter(
        "time in which a quality programme lifts the standard", "weeks", (13.0, 52.0),
        "calibrated", "experiment 7",
    )  # fmt: skip
    programme_load: Num = parameter(
        "capacity taken by a quality programme", "share", (0.0, 0.2), "assumption", "two hours"
    )
    training_load: Num = parameter(
        "capacity taken by training while copilots are not learned", "share", (0.0, 0.2),
        "assumption", "one hour",
    )  # fmt: skip
    training_done: Num = parameter(
        "copilots count as learned from here", "share", (0.5, 1.0), "assumption", "a convention"
    )
    abandon_rate: Num = parameter(
        "part of the backlog beyond patience that is given up", "share a week", (0.0, 1.0),
        "assumption", "range .1-.6 tried",
    )  # fmt: skip
    patience: Num = parameter(
        "backlog that is waited for", "weeks of work", (0.0, 4.0), "assumption", "two days"
    )
    mentoring: Num = parameter(
        "a rookie's cost in an experienced person's time", "FTE", (0.0, 0.5), "published",
        "Sterman, Business Dynamics, experience chain",
    )  # fmt: skip
    gig_output: Num = parameter(
        "a gig worker's output where everything is known", "ratio", (0.1, 1.0), "assumption",
        "less than a rookie's who has been trained",
    )  # fmt: skip
    gig_alone: Num = parameter(
        "part of a gig worker's output that needs no knowledge of the department", "share",
        (0.0, 1.0), "assumption", "scripts",
    )  # fmt: skip
    gig_mentoring: Num = parameter(
        "a gig worker's cost in an experienced person's time", "FTE", (0.0, 0.5), "assumption",
        "a third of a rookie's",
    )  # fmt: skip
    fatigue_output: Num = parameter(
        "output lost per point of fatigue above rest", "ratio", (0.1, 0.35), "calibrated",
        "experiment 10; Homer 1985",
    )  # fmt: skip
    capacity_low: Num = parameter(
        "least capacity, relative to the staff at the start", "ratio", (0.005, 0.1), "assumption",
        "somebody always answers",
    )  # fmt: skip
