"""Reports as a desk might give them, of one company, and of several as arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import Any

import numpy as np
from hypothesis import strategies as st

from game.model.luck import stream_key
from game.model.number_arrays import arrays
from game.model.numbers import FLOATS
from game.strategies import Report, TeamReport

FIGURES = (
    "quality", "churn", "burnout", "brand", "profit", "board", "customers", "headcount",
    "productivity", "revenue", "cash", "silent",
)  # fmt: skip
SWITCHES = ("door", "guarantee", "freeze", "announce", "training", "programme")
ASKS = ("margin", "ai_share", "headcount", "growth", "quiet", "evidence")
CLAIMS = ("work_of", "prefer", "faster", "nobody_lost", "savings")
TEAMS = (
    ("support", True, 1050.0, 46e3),
    ("marketing", False, 180.0, 92e3),
    ("code", False, 420.0, 13e4),
)

shares = st.floats(0.0, 1.0)
percents = st.sampled_from([0.0, 5.0, 15.0, 30.0, 45.0, 65.0, 95.0])


@st.composite
def teams(draw: Callable[..., Any]) -> tuple[TeamReport, ...]:
    return tuple(
        TeamReport(
            id=name,
            service=service,
            people_start=start,
            pay=pay,
            people=float(draw(st.integers(0, int(start * 1.2)))),
            headcount=float(draw(st.integers(0, int(start * 1.2)))),
            ai_share=draw(percents),
            review=draw(percents),
            copilots=draw(st.booleans()),
        )
        for name, service, start, pay in TEAMS
    )


@st.composite
def reports(draw: Callable[..., Any], month: int, *, quarterly: bool = False) -> Report:
    asked = draw(st.sampled_from(("", *ASKS)))
    luck = draw(st.integers(0, 9))
    return Report(
        month=month,
        months=12 if quarterly else 36,
        quarterly=quarterly,
        teams=draw(teams()),
        figures={key: draw(shares) for key in FIGURES},
        known={key: draw(st.booleans()) for key in FIGURES},
        sampled={key: draw(st.booleans()) for key in FIGURES},
        before={key: draw(shares) for key in FIGURES},
        start={key: draw(shares) for key in FIGURES},
        settings={
            **{key: float(draw(st.booleans())) for key in SWITCHES},
            "pay": draw(st.sampled_from([90.0, 100.0, 110.0])),
            "gig": draw(st.sampled_from([0.0, 10.0])),
            "vendor": draw(st.sampled_from([0.0, 1.0, 2.0])),
        },
        reversal_month=draw(st.sampled_from([0.0, 7.0])),
        open_claims=draw(st.sampled_from([0.0, 2.0])),
        incidents=draw(st.sampled_from([0.0, 1.0])),
        peers=draw(shares),
        hype=draw(shares),
        asks={key: key == asked for key in ASKS},
        ask_level=draw(shares),
        claims=CLAIMS,
        draw=lambda purpose: (stream_key(str(luck), purpose) % 1000) / 1000.0,
        xp=FLOATS,
    )


def together(companies: Sequence[Report]) -> Report:
    """The same months of several companies as one report of arrays."""
    first = companies[0]
    changes: dict[str, Any] = {"xp": arrays(), "teams": _teams(companies)}
    for name in ("figures", "known", "sampled", "before", "start", "settings", "asks"):
        rows = [getattr(company, name) for company in companies]
        changes[name] = {key: np.array([row[key] for row in rows]) for key in rows[0]}
    for name in ("reversal_month", "open_claims", "incidents", "peers", "hype", "ask_level"):
        changes[name] = np.array([getattr(company, name) for company in companies])
    changes["draw"] = lambda purpose: np.array([company.draw(purpose) for company in companies])
    return replace(first, **changes)


def _teams(companies: Sequence[Report]) -> tuple[TeamReport, ...]:
    fixed = {"id", "service", "people_start", "pay"}
    numbers = [field.name for field in fields(TeamReport) if field.name not in fixed]
    made = []
    for place, team in enumerate(companies[0].teams):
        rows = [company.teams[place] for company in companies]
        stacked: dict[str, Any] = {n: np.array([getattr(row, n) for row in rows]) for n in numbers}
        made.append(replace(team, **stacked))
    return tuple(made)
