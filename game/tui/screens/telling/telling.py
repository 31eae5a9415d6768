"""A page over a game whose past may be gone back into: in practice, and after the end."""

from __future__ import annotations

from typing import ClassVar, Generic

from textual.binding import Binding, BindingType

from game.tui.screens.game_page import GamePage
from game.tui.screens.window import ResultT

PAST_KEYS = frozenset({"what_if", "rewind"})
PAST = (
    Binding("x", "what_if", "what if"),
    Binding("b", "rewind", "back to a month"),
)
"""For pages with room to show them among their keys; on the others they are said in a line."""


class TellingPage(GamePage[ResultT], Generic[ResultT]):
    """Offers what-if and going back as soon as everything may be told, not before."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(each.key, each.action, each.description, show=False) for each in PAST),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in PAST_KEYS and not self.game.tells_all:
            return False
        return super().check_action(action, parameters)

    def action_what_if(self) -> None:
        """See the same game with a decision changed."""
        from game.tui.screens.telling.what_if import WhatIfScreen

        self.app.push_screen(WhatIfScreen(self.game))

    def action_rewind(self) -> None:
        """Go back to a month."""
        from game.tui.screens.telling.rewind import RewindScreen

        self.app.push_screen(RewindScreen(self.game))
