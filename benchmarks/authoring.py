"""How long an author waits for `check`, and what a condition costs over many runs at once."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.environment import GAME, new_home
from benchmarks.figure import Figure

EVENTS, VALUES, TIMES = 2000, 100_000, 5
LETTER = """
[[events]]
id = "file-{n}"
kind = "mail"
sender = "Somebody in the archive"
department = "counter"
subject = "The matter of file {n}"
when = "counter.quality < 0.{a} and brand > 0.{b} and month > {c}"
chance = 0.3
texts = ["File {n} came up again this {{month}}, and nobody in the room had it in front of them."]

[[events.choices]]
id = "find"
label = "Find file {n}."
reply = "Somebody finds it. It was filed under whoever had last said that it was lost."
focus = 1
effects = [
  {{ op = "add", target = "counter.morale", value = 0.0{b} }},
  {{ op = "multiply", target = "all.workload", value = 1.0{a}, weeks = 8 }},
]

[[events.choices]]
id = "leave"
label = "Leave it."
default = true
effects = [{{ op = "add", target = "brand", value = -0.0{b} }}]
"""


def figures() -> list[Figure]:
    """Seconds, megabytes and milliseconds."""
    with new_home() as home, tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "many.toml"
        file.write_text(many_letters(), encoding="utf-8")
        ours, _ = best("fintech", home)
        theirs, memory = best(str(file), home)
    return [
        Figure("check of the fintech", ours, "s", 0.5, f"with start; best of {TIMES} processes"),
        Figure(f"check of {EVENTS} events", theirs, "s", 1.5, "a scenario nobody has checked"),
        Figure("memory of that check", memory, "MB", 150, "greatest resident size"),
        Figure("a condition over 100,000 runs", condition(), "ms", 1, "three names, two ands"),
    ]


def many_letters() -> str:
    """A scenario of 2,000 dilemmas and what a new one has."""
    from game.scenario.beginning import beginning

    letters = (LETTER.format(n=n, a=n % 8 + 1, b=n % 7 + 1, c=n % 9 + 1) for n in range(EVENTS))
    return beginning("Many letters") + "".join(letters)


def best(scenario: str, environment: Mapping[str, str]) -> tuple[float, float]:
    """Seconds and megabytes of the quickest of some checks.

    Raises:
        OSError: the check finds something, or cannot run.
    """
    runs = [_check(scenario, environment) for _ in range(TIMES)]
    return min(seconds for seconds, _ in runs), max(memory for _, memory in runs)


def _check(scenario: str, environment: Mapping[str, str]) -> tuple[float, float]:
    started = time.perf_counter()
    process = subprocess.Popen(
        [*GAME, "check", scenario], env=environment, stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    taken = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise OSError(f"check {scenario} left with {process.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024
    return taken, used.ru_maxrss * unit / 1e6


def condition() -> float:
    """Milliseconds for one condition over 100,000 values of each name.

    Raises:
        ImportError: there is no NumPy.
    """
    import numpy as np

    from game.model.number_arrays import arrays
    from game.scenario.language.compiling import Scope, compile_condition

    found = compile_condition(
        "support.quality < 0.6 and brand > 0.5 and not door", Scope(("support",))
    )
    world, taken = arrays(), []
    columns = {name: np.linspace(0.0, 1.0, VALUES) for name in found.names}

    class Runs:
        def value(self, name: str) -> object:
            return columns[name]

    for _ in range(50):
        started = time.perf_counter()
        found.holds(Runs(), world)  # type: ignore[arg-type] # arrays pass as numbers
        taken.append(time.perf_counter() - started)
    return min(taken) * 1000
