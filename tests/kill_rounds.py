"""Kill a game that is being kept, at random moments, and look whether a confirmed decision is lost.

By hand, 50 rounds: ``python -m tests.kill_rounds 50``; the suite runs a few.
"""

from __future__ import annotations

from pathlib import Path

from game.store.saves import Saves
from tests import killed
from tests.store.journals import summary


def writer(path: str, game: str) -> None:
    """Append without end, printing each decision's number once the store has confirmed it."""
    saves = Saves(Path(path))
    index = len(saves.load(game).decisions)
    while True:
        saves.append(game, index, f"step-{index}", summary(index))
        killed.say(str(index))
        index += 1


def lost(path: Path, game: str, confirmed: list[str]) -> list[str]:
    """Which confirmed decisions are missing, or in disorder."""
    saves = Saves(path)
    kept = saves.load(game).decisions
    saves.close()
    last = max(map(int, confirmed), default=-1)
    if len(kept) <= last:
        return [f"step-{index}" for index in range(len(kept), last + 1)]
    return [step for index, step in enumerate(kept) if step != f"step-{index}"]


def rounds(count: int) -> list[str]:
    """All that was lost in `count` kills of one growing game."""
    return killed.rounds("tests.kill_rounds", count, lost)


if __name__ == "__main__":
    killed.main(writer, rounds)
