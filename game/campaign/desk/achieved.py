"""Achievements, as the desk and the list of all of them tell."""

from __future__ import annotations

from game.frozen import dataclass

PRACTICE = "Practice and branches earn nothing: they may ask everything."
"""Why a list of achievements may be shorter than one's memory."""


@dataclass(frozen=True, slots=True)
class Achieved:
    """An achievement that this game has earned."""

    id: str
    name: str
    about: str
    """What earned it, in a sentence."""

    @property
    def said(self) -> str:
        """The line that is said when it is earned."""
        return f"Earned: {self.name}. {self.about}"


@dataclass(frozen=True, slots=True)
class AlbumLine:
    """An achievement in the list of all of them."""

    id: str
    name: str
    about: str
    """What earned it; until then what would, or '?' of a secret one."""
    where: str
    """When and in which game it was first earned; empty where it has not been."""
