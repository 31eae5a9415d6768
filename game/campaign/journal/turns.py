"""A journal's decisions by the turn they belong to."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import pairwise

AT_MEETINGS = frozenset({"board", "question"})
"""Keys of what is answered at a meeting: in the turn after it, and dated by its own month."""


def dated(turn: int, text: str) -> int:
    """The month by which a decision of `turn` is told: a meeting closes the month before it."""
    return turn - (text.partition("=")[0] in AT_MEETINGS)


def by_turn(decisions: Iterable[str]) -> list[list[str]]:
    """Decisions of each turn, the open one last, without what was undone.

    A turn begins after the last one's `advance`, so with the answer to its board meeting.
    """
    turns: list[list[str]] = [[]]
    for text in decisions:
        if text == "undo":
            turns[-1].pop()
            continue
        turns[-1].append(text)
        if text == "advance":
            turns.append([])
    return turns


def by_month(decisions: Iterable[str], interrupting: Collection[str]) -> list[list[str]]:
    """The same by the month they belong to: what interrupted one is answered in it.

    A turn's `advance` stops where something cannot wait; the answer is the next decision.

    Args:
        decisions: a journal's.
        interrupting: ids of the events that interrupt.
    """
    turns = by_turn(decisions)
    for before, turn in pairwise(turns):
        while turn and turn[0].partition("#")[0] in interrupting:
            before.append(turn.pop(0))
    return turns
