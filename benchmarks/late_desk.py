"""The finished screens late in a game: memory, keys, new screens, and a month's advance.

An advance is timed from the key that ends the month to the last cell of what shows the new one: the
desk, or at a quarter's end the board. Its weeks are skipped (F4).
"""

from __future__ import annotations

import statistics

from benchmarks.environment import COLUMNS, GAME, ROWS, new_home
from benchmarks.figure import Figure
from benchmarks.kept_game import keep, open_kept
from benchmarks.memory import resident
from benchmarks.response import DOWN, UP, complete, first_change
from benchmarks.terminal import Terminal
from benchmarks.words import AT_BOARD, UNANSWERED

MONTH, ADVANCED, MONTHS = 36, 24, 11
"""The last month; and where the advances begin that are timed, and how many they are."""
ROUNDS = 7
SCREENS = {"looks": "l", "people": "e", "press": "p", "why": "m", "company": "c"}
BACK, SKIP_WEEKS = "\x1b", "\x1bOS"
METHOD = f"in a {COLUMNS}x{ROWS} terminal, median of {ROUNDS}"


def figures() -> list[Figure]:
    """At the desk of the last month; then of months that pass with their weeks skipped."""
    with new_home() as environment:
        keep(MONTH, environment)
        with Terminal(GAME, environment, COLUMNS, ROWS) as terminal:
            open_kept(terminal)
            memory = resident(terminal.pid)
            moves, screens = _moves(terminal), _screens(terminal)
    return [
        Figure("desk in month 36, memory", memory, "MB", 60, "resident set at rest"),
        _figure("key in month 36, first changed cell", moves, 50),
        _figure("key in month 36, new screen", screens, 300, f"slowest of {len(SCREENS)} screens"),
        *_of_advances(_advances()),
    ]


def _moves(terminal: Terminal) -> list[float]:
    return [first_change(terminal, UP if turn % 2 else DOWN) for turn in range(ROUNDS)]


def _screens(terminal: Terminal) -> list[float]:
    """Of the screen that takes longest."""
    times = {name: [_opened(terminal, key) for _ in range(ROUNDS)] for name, key in SCREENS.items()}
    return max(times.values(), key=statistics.median)


def _opened(terminal: Terminal, key: str) -> float:
    seconds = complete(terminal, key)
    terminal.send(BACK)
    terminal.wait_for_change()
    terminal.settle()
    return seconds


def _of_advances(times: dict[str, list[float]]) -> list[Figure]:
    """Months that end at the desk, and those that end at the board, apart."""
    key = f"the key to the first screen of the new month complete, {COLUMNS}x{ROWS}, weeks skipped"
    return [
        Figure(
            f"a month's advance, to the {where}",
            statistics.fmean(seconds) * 1000,
            "ms",
            100,
            f"{key}, mean of {len(seconds)}, worst {max(seconds) * 1000:.0f}",
        )
        for where, seconds in times.items()
    ]


def _advances() -> dict[str, list[float]]:
    times: dict[str, list[float]] = {"desk": [], "board": []}
    with new_home() as environment:
        keep(ADVANCED, environment)
        with Terminal(GAME, environment, COLUMNS, ROWS) as terminal:
            open_kept(terminal)
            terminal.send(SKIP_WEEKS)
            terminal.settle()
            for _ in range(MONTHS):
                seconds = _advance(terminal)
                times["board" if AT_BOARD in terminal.screen.text() else "desk"].append(seconds)
                while AT_BOARD in terminal.screen.text():  # its question, then its wish
                    complete(terminal, "1")
    return times


def _advance(terminal: Terminal) -> float:
    """From the key that ends the month; the panel that asks about letters comes before it."""
    seconds = complete(terminal, " ")
    if UNANSWERED in terminal.screen.text():
        seconds = complete(terminal, " ")
    return seconds


def _figure(name: str, seconds: list[float], target: float, more: str = "") -> Figure:
    worst = f"worst {max(seconds) * 1000:.0f}"
    method = ", ".join(part for part in (METHOD, more, worst) if part)
    return Figure(name, statistics.median(seconds) * 1000, "ms", target, method)
