"""A screen over a game in play: its desk, and decisions that are sent and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from game.tui.screens.page import Page
from game.tui.screens.window import ResultT

if TYPE_CHECKING:
    from game.campaign.desk import Desk
    from game.tui.services import Game


class GamePage(Page[ResultT], Generic[ResultT]):
    """A screen over a game in play."""

    def __init__(self, game: Game) -> None:
        super().__init__()
        self.game = game
        self.desk: Desk = game.desk()

    def take(self, action: str) -> bool:
        """Send a decision; a refusal is one line and changes nothing."""
        from game.campaign.action import Action
        from game.campaign.standing import already_so

        so = self.attempt(lambda: already_so(self.game, Action.parse(action)))
        if so:
            self.notice.say(so)
            return False
        desk = None if so is None else self.attempt(lambda: self.game.act(Action.parse(action)))
        if desk is None:
            return False
        self.desk = desk
        self.show(desk)
        return True

    def take_back(self) -> None:
        """Undo: say what is gone, and what one more would take."""
        before = self.desk
        if self.take("undo"):
            more = self.desk.notices[-1:] if may_undo(self.desk) else ()
            keys = (("u", f"takes back, too: {line}") for line in more)
            self.notice.say(f"Taken back: {' '.join(before.notices[-1:])}", *keys)

    def show(self, desk: Desk) -> None:
        """Draw what has changed."""


def may_undo(desk: Desk) -> bool:
    """Whether the last decision can be taken back: not past a look or an answered letter."""
    options = (option for offer in desk.offers if offer.key == "undo" for option in offer.options)
    return all(option.available for option in options)
