"""Kill a game that branches off and plays on, and look whether anything is lost or half there.

By hand, 50 rounds: ``python -m tests.branch_kills 50``; the suite runs a few.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from game.campaign.journal.journal import Origin
from game.store.saves import Saves
from tests.store.journals import head, summary

_ROOT = Path(__file__).resolve().parent.parent
PAST = tuple(f"step-{number}" for number in range(40))
"""What the game had decided before anybody went back in it."""


def writer(path: str, parent: str) -> None:
    """Branch without end, playing each branch on; print what the store has confirmed."""
    saves = Saves(Path(path))
    turn = 1
    while True:
        branch = saves.branch(Origin(parent=parent, turn=turn), head(), summary(), PAST)
        _say(f"{branch} {len(PAST)}")
        for index in range(len(PAST), len(PAST) + 5):
            saves.append(branch, index, f"step-{index}", summary(index))
            _say(f"{branch} {index + 1}")
        turn = turn % 30 + 1


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def lost(path: Path, parent: str, confirmations: int) -> list[str]:
    """Let a process confirm so many steps, kill it, and tell what is missing or wrong."""
    command = [sys.executable, "-m", "tests.branch_kills", str(path), parent]
    confirmed: dict[str, int] = {}
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout
        for _ in range(confirmations):
            _note(confirmed, child.stdout.readline())
        # The kill falls wherever the child is by now: often in the midst of copying a past.
        child.kill()
        for line in child.stdout:
            _note(confirmed, line)
    return _wrong(path, parent, confirmed)


def _note(confirmed: dict[str, int], line: str) -> None:
    if line.endswith("\n"):
        branch, _, count = line.strip().partition(" ")
        confirmed[branch] = int(count)


def _wrong(path: Path, parent: str, confirmed: dict[str, int]) -> list[str]:
    saves = Saves(path)
    kept = {card.id: saves.load(card.id).decisions for card in saves.games()}
    saves.close()
    found = [f"{parent} changed"] if kept[parent] != PAST else []
    for branch, count in confirmed.items():
        if len(kept.get(branch, ())) < count:
            found.append(f"{branch} lost {count - len(kept.get(branch, ()))}")
    for branch, steps in kept.items():
        if steps != tuple(f"step-{number}" for number in range(len(steps))):
            found.append(f"{branch} is out of order")
        if len(steps) < len(PAST):
            found.append(f"{branch} is half a past: {len(steps)}")
    return found


def rounds(count: int) -> list[str]:
    """All that was lost in `count` kills of branches off one game."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "saves.sqlite3"
        saves = Saves(path)
        parent = saves.create(head(), summary())
        for index, step in enumerate(PAST):
            saves.append(parent, index, step, summary(index))
        saves.close()
        return [each for turn in range(count) for each in lost(path, parent, 1 + turn * 7 % 23)]


if __name__ == "__main__":
    if len(sys.argv) == 3:
        writer(sys.argv[1], sys.argv[2])
    missing = rounds(int(sys.argv[1]) if len(sys.argv) > 1 else 50)
    sys.stdout.write(f"lost: {missing or 'nothing'}\n")
    raise SystemExit(1 if missing else 0)
