"""A journal's decisions by the turn they belong to."""

from __future__ import annotations

from collections.abc import Iterable


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
