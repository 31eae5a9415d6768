"""Kill a game that is being kept, at random moments, and look whether a confirmed decision is lost.

By hand, 50 rounds: ``python -m tests.kill_rounds 50``; the suite runs a few.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from game.store.saves import Saves
from tests.store.journals import head, summary

_ROOT = Path(__file__).resolve().parent.parent


def writer(path: str, game: str) -> None:
    """Append without end, printing each decision's number once the store has confirmed it."""
    saves = Saves(Path(path))
    index = len(saves.load(game).decisions)
    while True:
        saves.append(game, index, f"step-{index}", summary(index))
        sys.stdout.write(f"{index}\n")
        sys.stdout.flush()
        index += 1


def lost(path: Path, game: str, confirmations: int) -> list[str]:
    """Let a process confirm so many decisions, kill it, and tell what is missing or wrong."""
    command = [sys.executable, "-m", "tests.kill_rounds", str(path), game]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        last = -1
        for _ in range(confirmations):
            last = int(child.stdout.readline())
        # The kill falls wherever the child is by now: between, or in the midst of, a commit.
        child.kill()
        last = max([last, *(int(line) for line in child.stdout if line.endswith("\n"))])
    saves = Saves(path)
    kept = saves.load(game).decisions
    saves.close()
    if len(kept) <= last:
        return [f"step-{index}" for index in range(len(kept), last + 1)]
    return [step for index, step in enumerate(kept) if step != f"step-{index}"]


def rounds(count: int) -> list[str]:
    """All that was lost in `count` kills of one growing game."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "saves.sqlite3"
        saves = Saves(path)
        game = saves.create(head(), summary())
        saves.close()
        return [step for turn in range(count) for step in lost(path, game, 1 + turn * 7 % 23)]


if __name__ == "__main__":
    if len(sys.argv) == 3:
        writer(sys.argv[1], sys.argv[2])
    missing = rounds(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
    sys.stdout.write(f"lost: {missing or 'nothing'}\n")
    raise SystemExit(1 if missing else 0)
