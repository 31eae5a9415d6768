"""How soon the desk answers a key."""

from __future__ import annotations

import statistics

from benchmarks.desk import PLAY, open_desk
from benchmarks.environment import COLUMNS, ROWS, new_home
from benchmarks.figure import Figure
from benchmarks.terminal import Terminal

ROUNDS = 9
DOWN, UP, LOOKS, BACK = "j", "k", "l", "\x1b"


def first_change(terminal: Terminal, key: str) -> float:
    """Seconds from a key to the first cell that it changes."""
    sent = terminal.send(key)
    seconds = terminal.wait_for_change() - sent
    terminal.settle()
    return seconds


def complete(terminal: Terminal, key: str) -> float:
    """Seconds from a key to the last cell of the screen that it opens."""
    sent = terminal.send(key)
    terminal.wait_for_change()
    return terminal.settle() - sent


def figures() -> list[Figure]:
    """Milliseconds to the first change, and to a new screen."""
    moves, screens = [], []
    with new_home() as environment, Terminal(PLAY, environment, COLUMNS, ROWS) as terminal:
        open_desk(terminal)
        for turn in range(ROUNDS):
            moves.append(first_change(terminal, UP if turn % 2 else DOWN))
            screens.append(complete(terminal, LOOKS))
            terminal.send(BACK)
            terminal.wait_for_change()
            terminal.settle()
    method = f"on the desk in a {COLUMNS}x{ROWS} terminal, median of {ROUNDS}"
    return [
        _figure("a key, first changed cell", moves, 50, f"cursor down or up {method}"),
        _figure("a key, new screen complete", screens, 300, f"opening the looks {method}"),
    ]


def _figure(name: str, seconds: list[float], target: float, method: str) -> Figure:
    worst = f"worst {max(seconds) * 1000:.0f}"
    return Figure(name, statistics.median(seconds) * 1000, "ms", target, f"{method}, {worst}")
