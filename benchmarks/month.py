"""How long one month of one company takes to compute, with all that the desk then shows."""

from __future__ import annotations

import statistics
import time

from benchmarks.figure import Figure

SCENARIO = "fintech"
METHOD = "advance and the new desk of {}, in floats, nothing stored; median of a whole game"


def advance_times() -> list[float]:
    """Seconds each month of an unattended game took, from `advance` to the next desk."""
    from game.campaign.session import new_session
    from game.scenario.loading import load

    from game.campaign.action import Action

    session = new_session(load(SCENARIO), seed="MOTH-4471", store=None)
    times = []
    desk = session.desk()
    while desk.phase not in ("curtain", "over"):
        if desk.phase == "month":
            start = time.perf_counter()
            desk = session.act(Action.parse("advance"))
            times.append(time.perf_counter() - start)
        else:
            desk = session.act(Action.parse(_answer(desk.phase)))
    return times


def _answer(phase: str) -> str:
    return {"prediction": "predict=never", "board": "board=accept"}[phase]


def figures() -> list[Figure]:
    """Milliseconds a month."""
    milliseconds = statistics.median(advance_times()) * 1000
    return [Figure("a month computed", milliseconds, "ms", 5, METHOD.format(SCENARIO))]
