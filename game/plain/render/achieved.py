"""Achievements: a line when one is earned, and the list of all of them."""

from __future__ import annotations

from game.campaign.desk import Achieved, AlbumLine
from game.campaign.desk.achieved import PRACTICE
from game.plain.page import Lines


def earned(achieved: tuple[Achieved, ...]) -> Lines:
    """A line for each."""
    return tuple(one.said for one in achieved)


def album(lines: tuple[AlbumLine, ...]) -> Lines:
    """All of them, with where they were first earned."""
    done = sum(bool(line.where) for line in lines)
    head = f"Achievements: {done} of {len(lines)} earned. {PRACTICE}"
    return (head, *(_line(line) for line in lines))


def _line(line: AlbumLine) -> str:
    about = "a secret until it is earned." if line.about == "?" else line.about
    return f"  {line.name}: {about} {f'Earned {line.where}.' if line.where else 'Not earned.'}"
