"""Parameters of quitting, hiring and coming back."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffingParameters:
    """The experience chain's flows."""

    experienced_start: Num = parameter(
        "experienced part of the staff at the start", "share", (0.5, 1.0), "assumption",
        "nine in ten",
    )  # fmt: skip
    quits_morale: Num = parameter(
        "how strongly lost morale raises quits", "ratio", (0.4, 1.6), "calibrated",
        "experiments 6 and 10",
    )  # fmt: skip
    quits_slope: Num = parameter(
        "how steeply quits answer to morale", "a point", (0.5, 5.0), "assumption", "saturates"
    )
    quits_content: Num = parameter(
        "most morale above rest that still lowers quits", "points 0-1", (0.0, 0.3),
        "assumption", "a bound",
    )  # fmt: skip
    quits_fatigue: Num = parameter(
        "how strongly fatigue above rest raises quits", "ratio", (0.2, 1.0), "calibrated",
        "experiment 10; burnout-2.6",
    )  # fmt: skip
    quits_layoffs: Num = parameter(
        "most by which lay-offs raise the survivors' quits", "ratio", (0.4, 1.2), "calibrated",
        "experiment 12; downsizing",
    )  # fmt: skip
    layoff_half: Num = parameter(
        "recent lay-offs at which 63 % of that is reached", "share of staff", (0.006, 0.03),
        "calibrated", "experiment 12; downsizing",
    )  # fmt: skip
    layoffs_fade: Num = parameter(
        "time in which lay-offs are forgotten", "weeks", (8.0, 104.0), "assumption", "half a year"
    )
    quits_low: Num = parameter(
        "quits fall at most to this part", "ratio", (0.0, 1.0), "assumption", "a bound"
    )
    quits_high: Num = parameter(
        "quits rise at most to this multiple", "ratio", (1.0, 10.0), "assumption",
        "a bound, or the spiral never ends",
    )  # fmt: skip
    rookie_quits: Num = parameter(
        "rookies' quits relative to the experienced", "ratio", (1.0, 4.0), "published",
        "bly-15, agent-attrition",
    )  # fmt: skip
    copilot_retention: Num = parameter(
        "part of rookies' quits that a learned copilot prevents", "ratio", (0.0, 0.8),
        "published", "bly-15: new hires' attrition -40 %",
    )  # fmt: skip
    pay_elasticity: Num = parameter(
        "quits fall with pay to minus this power", "exponent", (0.3, 3.0), "assumption",
        "studies of quits and wages find about 1",
    )  # fmt: skip
    opening_time: Num = parameter(
        "time to open a vacancy", "weeks", (1.0, 12.0), "assumption", "forms"
    )
    frozen_openings: Num = parameter(
        "vacancies withdrawn while hiring is frozen", "share a week", (0.0, 1.0), "assumption",
        "half",
    )  # fmt: skip
    hiring_time: Num = parameter(
        "time to fill a vacancy with the employer brand of the start", "weeks", (2.0, 26.0),
        "published", "fill-42",
    )  # fmt: skip
    hiring_low: Num = parameter(
        "worst effect of the employer brand before the exponent", "ratio", (0.05, 1.0),
        "assumption", "a bound",
    )  # fmt: skip
    hiring_high: Num = parameter(
        "best effect of the employer brand before the exponent", "ratio", (1.0, 3.0),
        "assumption", "a bound",
    )  # fmt: skip
    hiring_exponent: Num = parameter(
        "how steeply hiring answers to the employer brand", "exponent", (0.5, 3.0), "assumption",
        "more than in proportion",
    )  # fmt: skip
    boomerang_rate: Num = parameter(
        "alumni who can be won back with full effort", "share a week", (0.0, 0.3), "assumption",
        "visier-5, orgvue-32",
    )  # fmt: skip
    boomerang_share: Num = parameter(
        "most of the week's hires that are alumni", "share", (0.0, 1.0), "assumption",
        "visier-5, orgvue-32",
    )  # fmt: skip
    alumni_quits: Num = parameter(
        "those who quit and might still come back", "share", (0.0, 1.0), "assumption",
        "most have a better job",
    )  # fmt: skip
    alumni_time: Num = parameter(
        "time in which alumni settle elsewhere", "weeks", (8.0, 156.0), "assumption",
        "experiment 8 depends on it",
    )  # fmt: skip
    gig_time: Num = parameter(
        "time to build or shed a gig pool", "weeks", (1.0, 12.0), "assumption", "klarna-reversal"
    )
