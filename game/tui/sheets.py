"""Style sheets: those of the title, and those that wait until it has been painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.places import assets

if TYPE_CHECKING:
    from pathlib import PurePath


def sheets(*names: str) -> list[str | PurePath]:
    """The files of style sheets, by their names."""
    return [assets() / "tui" / f"{name}.tcss" for name in names]


FIRST = sheets("base", "title")
LATER = sheets("around", "desk", "letter", "office", "scenes")
"""A third of the time to the first frame went into reading them."""
