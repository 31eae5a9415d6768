"""What a program waits for on a screen, in the words that the screen itself has for it."""

from __future__ import annotations

from textual.binding import Binding

from game.tui.screens.around.title import CONTINUE, NEW, QUIT
from game.tui.screens.desk.desk import DeskScreen
from game.tui.screens.desk.unanswered import LEFT
from game.tui.screens.letters.board import HEAD

AT_TITLE, NEW_GAME, UNFINISHED = QUIT, NEW, CONTINUE
AT_BOARD, UNANSWERED = HEAD, LEFT


def _shown(action: str) -> str:
    """A key of the desk as its line of keys has it."""
    (key,) = (
        one for one in DeskScreen.BINDINGS if isinstance(one, Binding) and one.action == action
    )
    return f"{key.key_display} {key.description}"


AT_DESK = _shown("advance")
