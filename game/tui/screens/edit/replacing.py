"""The same place under other rules: which screens stay, and which make room for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.tui.screens.game_page import GamePage
from game.tui.screens.letters.letter import LetterScreen

if TYPE_CHECKING:
    from game.campaign.desk import Desk
    from game.tui.app import HumansWantedApp
    from game.tui.services import Game


def redraw(app: HumansWantedApp, game: Game, before: Desk) -> None:
    """Draw the desk as it is now on all screens of the game.

    In the month that was open the screens stay as they are, but for those that show what is not
    there any more; where the rules ask something else, the desk opens anew.
    """
    desk = game.desk()
    pages = [screen for screen in app.screen_stack if isinstance(screen, GamePage)]
    if not pages:
        return
    same = (desk.phase, desk.month) == (before.phase, before.month) and desk.phase == "month"
    if not same or not all(_stays(page, desk) for page in pages):
        app.play(game)
        return
    for page in pages:
        page.desk = desk
        page.show(desk)


def _stays(page: GamePage[object], desk: Desk) -> bool:
    if isinstance(page, LetterScreen):
        return page.letter in {letter.id for letter in desk.letters}
    return type(page).show is not GamePage.show
