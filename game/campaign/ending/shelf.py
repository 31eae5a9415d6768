"""Where what the rivals have got outlives the program; the title may name it before any rules."""

from __future__ import annotations

from typing import Protocol

Row = tuple[str, float, str]
"""A rival's name, its total and its ending."""


class Shelf(Protocol):
    """It may forget at any time, and never fails."""

    def rivals(self, key: str) -> tuple[Row, ...]:
        """Those of a game; none if they are not known."""

    def keep_rivals(self, key: str, rivals: tuple[Row, ...]) -> None:
        """Keep those of a game."""


class Nowhere:
    """Keeps nothing."""

    def rivals(self, _key: str) -> tuple[Row, ...]:
        """None."""
        return ()

    def keep_rivals(self, _key: str, _rivals: tuple[Row, ...]) -> None:
        """Forget them."""


_in_use: list[Shelf] = [Nowhere()]


def shelf() -> Shelf:
    """The one in use."""
    return _in_use[-1]


def keep_on(other: Shelf) -> None:
    """Use another from now on."""
    _in_use[:] = [other]
