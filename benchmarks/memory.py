"""What the game holds in memory while nobody types."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.desk import PLAY, open_desk
from benchmarks.environment import COLUMNS, GAME, ROWS, new_home
from benchmarks.figure import Figure
from benchmarks.terminal import Terminal
from benchmarks.words import AT_TITLE

METHOD = f"resident set at rest in a {COLUMNS}x{ROWS} terminal"


def resident(pid: int) -> float:
    """Megabytes (10^6 bytes) of a process's memory that are in RAM."""
    status = Path(f"/proc/{pid}/status")
    if status.exists():
        lines = status.read_text(encoding="ascii", errors="replace").splitlines()
        (line,) = (line for line in lines if line.startswith("VmRSS:"))
        return int(line.split()[1]) * 1024 / 1e6
    told = subprocess.run(
        ["ps", "-o", "rss=", "-p", str(pid)],  # noqa: S607 - where ps is differs by system
        capture_output=True,
        text=True,
        check=True,
    )
    return int(told.stdout) * 1024 / 1e6


def at_rest(command: Sequence[str], reach: Callable[[Terminal], object]) -> float:
    """Megabytes of a game that `reach` has brought to where it should rest."""
    with new_home() as environment, Terminal(command, environment, COLUMNS, ROWS) as terminal:
        reach(terminal)
        terminal.settle()
        return resident(terminal.pid)


def figures() -> list[Figure]:
    """Of the title and of a desk in its first month."""
    title = at_rest(GAME, lambda terminal: terminal.wait_for(AT_TITLE))
    desk = at_rest(PLAY, open_desk)
    return [
        Figure("title, memory", title, "MB", 45, METHOD),
        Figure("desk, memory", desk, "MB", 60, METHOD),
    ]
