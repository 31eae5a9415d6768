"""Ten thousand whole campaign games at once, epilogue included: time and memory.

`python -m benchmarks.games RUNS` plays them in a process of its own and prints two figures.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from typing import TYPE_CHECKING

from benchmarks.figure import Figure

if TYPE_CHECKING:
    from game.campaign.context import Context
    from game.lab.sweep.lanes import ArrayLanes

SCENARIO, STRATEGY, SEED = "fintech", "replace", "MOTH-4471"
RUNS = 10_000


def opened(runs: int) -> tuple[Context, ArrayLanes]:
    """The scenario for so many runs of a seed."""
    from game.campaign.journal.engine import engine
    from game.campaign.journal.journal import Head
    from game.campaign.opening import open_context
    from game.lab.sweep.lanes import lanes
    from game.scenario.loading import load

    scenario, wide = load(SCENARIO), lanes(SEED, runs)
    head = Head(
        scenario=scenario.id, scenario_hash=scenario.hash, scenario_text=scenario.text,
        engine=engine(), seed=SEED, run=0, difficulty="normal", practice=False,
    )  # fmt: skip
    return open_context(scenario, head, (wide.luck, wide.xp)), wide


def played(runs: int) -> tuple[float, float]:
    """CPU seconds that the games take once everything is loaded, and the process's most MB."""
    from game.campaign.cohort.game import play
    from game.strategies import STRATEGIES

    context, wide = opened(runs)
    start = time.process_time()
    play(context, wide, STRATEGIES[STRATEGY], lambda _cohort: None)
    seconds = time.process_time() - start
    unit = 1 if sys.platform == "darwin" else 1024  # of what the system counts in
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


def figures() -> list[Figure]:
    """Seconds and megabytes."""
    command = [sys.executable, "-m", "benchmarks.games", str(RUNS)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    seconds, megabytes = map(float, told.split())
    method = f"{SCENARIO} under {STRATEGY}, 36 months and the epilogue, one process, one core"
    name = f"{RUNS:,} whole games"
    return [
        Figure(name, seconds, "s", 15, f"{method}; CPU time"),
        Figure(f"{name}, memory", megabytes, "MB", 500, f"{method}; the most it ever held"),
    ]


if __name__ == "__main__":
    print(*played(int(sys.argv[1])))
