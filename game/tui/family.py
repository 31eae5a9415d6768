"""Games that have branched off one another: the lines of one past."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.tui.services import PastGame


def family(games: Sequence[PastGame], game: str) -> tuple[PastGame, ...]:
    """All lines that share a past with `game`, itself among them, in the order given."""
    parents = {one.id: one.parent for one in games}
    eldest = _eldest(parents, game)
    return tuple(one for one in games if _eldest(parents, one.id) == eldest)


def _eldest(parents: dict[str, str], game: str) -> str:
    # A parent may be deleted: its branches still share its name.
    while parents.get(game):
        game = parents[game]
    return game


def told(game: PastGame) -> str:
    """A line of a past in words."""
    whence = f"branch from month {game.turn}" if game.parent else "first line"
    end = f"{game.ending}, {game.total}" if game.ending else f"month {game.month} of {game.months}"
    return f"{whence} · {end}"
