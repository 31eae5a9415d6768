"""A process that writes to a store until it is killed, and what it had confirmed by then.

A module gives a writer, which prints a line for each thing that the store has confirmed, and what
it calls lost; run by hand as ``python -m tests.MODULE 50``, it kills the writer 50 times.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from game.store.saves import Saves
from tests.store.journals import head, summary

_ROOT = Path(__file__).resolve().parent.parent

Writer = Callable[[str, str], None]
"""Gets the store's path and a game; never comes back."""
Lost = Callable[[Path, str, list[str]], list[str]]
"""Gets the same and all lines that were confirmed; what is missing or wrong."""


def say(line: str) -> None:
    """Tell whoever kills this process that something is confirmed."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def confirmed(module: str, path: Path, game: str, lines: int) -> list[str]:
    """Let a process confirm so many lines and kill it; those and what it confirmed meanwhile.

    The kill falls wherever the child is by now: between, or in the midst of, a commit.
    """
    command = [sys.executable, "-m", module, str(path), game]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        told = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        return [line.strip() for line in (*told, *child.stdout) if line.endswith("\n")]


def rounds(module: str, count: int, lost: Lost, past: tuple[str, ...] = ()) -> list[str]:
    """All that was lost in `count` kills of one growing store, which begins with a game."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "saves.sqlite3"
        saves = Saves(path)
        game = saves.create(head(), summary())
        for index, step in enumerate(past):
            saves.append(game, index, step, summary(index))
        saves.close()
        lines = (confirmed(module, path, game, 1 + turn * 7 % 23) for turn in range(count))
        return [each for told in lines for each in lost(path, game, told)]


def main(writer: Writer, killed: Callable[[int], list[str]]) -> None:
    """Be the writer, where a store and a game are named; else kill it so often."""
    if len(sys.argv) == 3:
        writer(sys.argv[1], sys.argv[2])
    missing = killed(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
    sys.stdout.write(f"lost: {missing or 'nothing'}\n")
    raise SystemExit(1 if missing else 0)
