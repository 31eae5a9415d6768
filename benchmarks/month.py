"""How long one month of one company takes to compute."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from functools import partial

from benchmarks.figure import Figure

SCENARIO, SEED = "fintech", "MOTH-4471"
ANSWERS = {"prediction": "predict=never", "month": "advance", "board": "board=accept"}


def timed(work: Callable[[], object]) -> float:
    """Seconds that `work` takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def months() -> tuple[list[float], list[float]]:
    """Seconds to fold each month of an unattended game, and to draw up the desk after it."""
    from game.campaign.session import new_session
    from game.scenario.loading import load

    session = new_session(load(SCENARIO), seed=SEED, store=None)
    folds, desks = [], []
    while (phase := session.desk().phase) in {*ANSWERS, "interrupted"}:
        waits = [one for letter in session.desk().letters for one in letter.options if one.default]
        answer = waits[0].action if phase == "interrupted" else ANSWERS[phase]
        fold = timed(partial(session.replay, (answer,)))
        desk = timed(session.desk)
        if phase == "month":
            folds.append(fold)
            desks.append(desk)
    return folds, desks


def figures() -> list[Figure]:
    """Milliseconds a month."""
    folds, desks = (statistics.median(each) * 1000 for each in months())
    method = (
        f"the weeks, events and rules of a month of {SCENARIO}, in floats, nothing stored; "
        f"median of a whole game; its desk takes {desks:.1f} ms more"
    )
    return [Figure("a month computed", folds, "ms", 5, method)]
