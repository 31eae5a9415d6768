"""A kept game as a line, and in full."""

from __future__ import annotations

from textual.content import Content

from game.tui.glyphs import cell
from game.tui.services import PastGame
from game.tui.widgets.rows.wrapped import WrappedRow, hanging

NARROW = 72
"""Cells below which how far, or how it ended, stands on a line of its own."""


class PastRow(WrappedRow[PastGame]):
    """Company, seed, how far, how it ended."""

    def line(self, item: PastGame, width: int) -> Content:
        sign, style = ("○", "$muted") if item.ending else ("●", "$primary")
        far = item.ending or f"month {item.month} of {item.months}"
        total = "" if item.total is None else f"{item.total}"
        columns = (
            Content(sign).stylize(style),
            cell((item.day or item.updated)[:10], 10, "$muted"),
            cell(item.company, 14, "bold"),
            cell(item.seed, 10),
            cell(kind(item), 8, "$muted"),
            cell(total, 3, "bold $primary", right=True),
            Content(),
        )
        head = Content(" ").join(columns)
        if width < NARROW:
            return head + "\n" + hanging(Content(" " * 14), Content(far), width, 14)
        return hanging(head, Content(far), width, head.cell_length + 1)


def kind(game: PastGame) -> str:
    """What sort of a game it is, in a word."""
    if game.parent:
        return "branch"
    if game.practice:
        return "practice"
    return "daily" if game.day else game.difficulty


def about(game: PastGame) -> Content:
    """All of a game in two lines."""
    far = f"{game.ending}, {game.total}" if game.ending else f"month {game.month} of {game.months}"
    whence = f"branch of {game.parent} from month {game.turn}" if game.parent else ""
    day = f"the daily game of {game.day}" if game.day else ""
    practice = "practice, not ranked" if game.practice else ""
    parts = (game.id, game.company, game.seed, far, game.difficulty, practice, whence, day)
    said = " · ".join(part for part in parts if part)
    played = f"last played {game.updated[:16].replace('T', ' ')} UTC"
    return Content(said) + "\n" + Content(played).stylize("$muted")
