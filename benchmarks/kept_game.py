"""A game brought to a late month and kept: `python -m benchmarks.kept_game MONTH`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

from benchmarks.terminal import Terminal
from benchmarks.words import AT_DESK, UNFINISHED

SCENARIO, SEED, STRATEGY = "fintech", "MOTH-4471", "augment"


def keep(month: int, environment: Mapping[str, str]) -> None:
    """Keep a game at the desk of `month` in the home of `environment`."""
    command = [sys.executable, "-m", "benchmarks.kept_game", str(month)]
    subprocess.run(command, env=dict(environment), check=True)


def open_kept(terminal: Terminal) -> None:
    """From the title to the desk of the game that is kept."""
    terminal.wait_for(UNFINISHED)
    terminal.settle()
    terminal.send("\r")
    terminal.wait_for(AT_DESK)
    terminal.settle()


def main() -> int:
    """Play by a built-in strategy, so that every month has had its decisions."""
    from game.cli.begin import Terms, begin
    from game.strategies import STRATEGIES

    session = begin(SCENARIO, Terms(SEED))
    while session.desk().month < int(sys.argv[1]) or session.desk().phase != "month":
        session.autoplay(STRATEGIES[STRATEGY])
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
