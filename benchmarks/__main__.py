"""`make bench`: each figure with its target and how it was measured.

`long_play` takes minutes and is measured when it is named: `make bench ARGS=long_play`.
Exits 0 whether targets hold or not (a busy machine is no failure), 2 if one could not be measured.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from subprocess import SubprocessError

from benchmarks.figure import Figure
from benchmarks.terminal import TooSlow

SUBJECTS = (
    "first_paint",
    "memory",
    "month",
    "response",
    "late_desk",
    "hindsight",
    "worlds",
    "games",
    "authoring",
)


def main(subjects: Sequence[str]) -> int:
    """Measure the named subjects, or all."""
    missing = 0
    for subject in subjects or SUBJECTS:
        try:
            figures: Callable[[], list[Figure]] = importlib.import_module(
                f"benchmarks.{subject}"
            ).figures
            for figure in figures():
                print(figure.line(), flush=True)
        except (ImportError, OSError, SubprocessError, TooSlow) as error:
            missing += 1
            print(f"{subject}: could not be measured: {error}", file=sys.stderr)
    return 2 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
