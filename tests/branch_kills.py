"""Kill a game that branches off and plays on, and look whether anything is lost or half there.

By hand, 50 rounds: ``python -m tests.branch_kills 50``; the suite runs a few.
"""

from __future__ import annotations

from pathlib import Path

from game.campaign.journal.journal import Origin
from game.store.saves import Saves
from tests import killed
from tests.store.journals import head, summary

PAST = tuple(f"step-{number}" for number in range(40))
"""What the game had decided before anybody went back in it."""


def writer(path: str, parent: str) -> None:
    """Branch without end, playing each branch on; print what the store has confirmed."""
    saves = Saves(Path(path))
    turn = 1
    while True:
        branch = saves.branch(Origin(parent=parent, turn=turn), head(), summary(), PAST)
        killed.say(f"{branch} {len(PAST)}")
        for index in range(len(PAST), len(PAST) + 5):
            saves.append(branch, index, f"step-{index}", summary(index))
            killed.say(f"{branch} {index + 1}")
        turn = turn % 30 + 1


def lost(path: Path, parent: str, confirmed: list[str]) -> list[str]:
    """What is missing of the branches, in disorder, or half a past."""
    counts = {branch: int(count) for branch, count in (line.split() for line in confirmed)}
    saves = Saves(path)
    kept = {card.id: saves.load(card.id).decisions for card in saves.games()}
    saves.close()
    found = [f"{parent} changed"] if kept[parent] != PAST else []
    for branch, count in counts.items():
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
    return killed.rounds("tests.branch_kills", count, lost, PAST)


if __name__ == "__main__":
    killed.main(writer, rounds)
