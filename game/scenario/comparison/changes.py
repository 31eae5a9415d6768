"""One thing that differs."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass

Kind = Literal["added", "removed", "changed", "moved"]


@dataclass(frozen=True, slots=True)
class FileChange:
    """A difference between two versions, after all that they inherit is in place."""

    kind: Kind
    """``moved``: it stands elsewhere among those that both have; order decides what comes first."""
    section: str
    """``events``, ``pace``; a key above the first table is a section of its own."""
    id: str
    """Of the thing within the section; empty where there are none, as in ``pace``."""
    field: str
    """``chance``, ``choices.fix.focus``, ``texts.2``; empty for the thing as a whole."""
    old: object
    """The value before, as in JSON; null for what was left out."""
    new: object
    """… and after; of a thing that came or went as a whole, its title."""
    words: str
    """Of a text that changed in part, its words: ``I [-did-] {+do+} it by hand``."""
