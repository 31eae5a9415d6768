"""Parameters of the brand, the name as an employer, claims and incidents."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.parameters.record import parameter


@dataclass(frozen=True, slots=True, kw_only=True)
class ReputationParameters:
    """What people say."""

    brand_start: Num = parameter(
        "brand at the start", "points 0-1", (0.2, 1.0), "assumption", "a convention"
    )
    brand_gap: Num = parameter(
        "brand per experience above expectation", "ratio", (0.5, 1.6), "calibrated",
        "experiment 5",
    )  # fmt: skip
    brand_worst: Num = parameter(
        "brand that talk alone tends to, at worst", "points 0-1", (0.0, 0.5), "assumption",
        "a bound",
    )  # fmt: skip
    brand_time: Num = parameter(
        "time in which talk moves the brand", "weeks", (10.0, 104.0), "assumption",
        "Sterman, Business Dynamics, reputation",
    )  # fmt: skip
    brand_low: Num = parameter(
        "the brand is never below this", "points 0-1", (0.0, 0.3), "assumption", "a bound"
    )
    brand_layoffs: Num = parameter(
        "brand lost by laying off everyone", "points 0-1", (0.05, 0.3), "calibrated",
        "experiment 5",
    )  # fmt: skip
    incident_rate: Num = parameter(
        "how readily silent failures become an incident", "a week", (0.1, 2.0), "assumption",
        "range .3-1 tried",
    )  # fmt: skip
    incident_outage: Num = parameter(
        "lost quality of planned work that turns into outages, over silent failures of AI",
        "ratio", (0.0, 1.0), "assumption",
        "most of it is found before it is shipped; range 0-.3 tried",
    )  # fmt: skip
    incident_exponent: Num = parameter(
        "how incidents grow with failures", "exponent", (0.5, 2.0), "assumption",
        "a little more than in proportion",
    )  # fmt: skip
    incident_boast: Num = parameter(
        "how much claims attract incidents", "ratio", (0.0, 2.0), "assumption", "the press checks"
    )
    incident_hit: Num = parameter(
        "part of the brand that an average incident takes", "share", (0.01, 0.08), "calibrated",
        "experiment 5",
    )  # fmt: skip
    incident_boast_hit: Num = parameter(
        "how much claims worsen an incident", "ratio", (0.0, 2.0), "assumption",
        "worse when you have boasted",
    )  # fmt: skip
    incident_spread: Num = parameter(
        "severity of the worst incident over an average one", "ratio", (1.0, 10.0),
        "assumption", "severity goes with the square of luck: 3 keeps its mean at 1",
    )  # fmt: skip
    claims_time: Num = parameter(
        "time in which claims come to be believed", "weeks", (1.0, 52.0), "assumption", "news"
    )
    announced_time: Num = parameter(
        "time in which an announcement is heard and forgotten", "weeks", (1.0, 52.0),
        "assumption", "a quarter",
    )  # fmt: skip
    employer_start: Num = parameter(
        "name as an employer at the start", "points 0-1", (0.1, 1.0), "assumption",
        "a convention",
    )  # fmt: skip
    employer_morale: Num = parameter(
        "name as an employer per morale above rest", "ratio", (0.0, 2.0), "assumption",
        "people talk",
    )  # fmt: skip
    employer_brand_pull: Num = parameter(
        "name as an employer per brand above its start", "ratio", (0.0, 1.0), "assumption",
        "people like a known name",
    )  # fmt: skip
    employer_time: Num = parameter(
        "time in which talk moves the name as an employer", "weeks", (8.0, 104.0), "assumption",
        "half a year",
    )  # fmt: skip
    employer_layoffs: Num = parameter(
        "name as an employer lost by laying off everyone", "points 0-1", (0.0, 1.0),
        "assumption", "hiring against a damaged name; orgvue-55",
    )  # fmt: skip
    employer_low: Num = parameter(
        "the name as an employer is never below this", "points 0-1", (0.0, 0.5), "assumption",
        "a bound",
    )  # fmt: skip
