"""Which screen belongs to which phase of a game, and which page to which group of offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.screen import Screen

    from game.tui.services import Game

PAGES = {
    "company": "The company",
    "looks": "What to look at",
    "forecasts": "Forecasts",
    "press": "The press office",
    "people": "The people",
    "reversal": "The reversal",
    "month": "The month",
}
"""Titles of the pages that are not a department's."""


def screen_above_desk(game: Game) -> Screen[None] | None:
    """The screen that must be dealt with before the desk, or None in a month's own phase."""
    phase = game.desk().phase
    if phase == "prediction":
        from game.tui.screens.desk.question import QuestionScreen

        return QuestionScreen(game)
    if phase == "interrupted":
        from game.tui.screens.letters.urgent import UrgentScreen

        return UrgentScreen(game)
    if phase == "board":
        from game.tui.screens.letters.board import BoardScreen

        return BoardScreen(game)
    if phase in {"curtain", "over"}:
        from game.tui.screens.ending.curtain import CurtainScreen

        return CurtainScreen(game)
    return None


def page_of(game: Game, group: str) -> Screen[None]:
    """The page on which the offers of `group` are made."""
    if group == "press":
        from game.tui.screens.office.press import PressScreen

        return PressScreen(game)
    if group == "reversal":
        from game.tui.screens.office.reversal import ReversalScreen

        return ReversalScreen(game)
    if group == "people":
        from game.tui.screens.office.people import PeopleScreen

        return PeopleScreen(game)
    if group == "forecasts":
        from game.tui.screens.telling.forecasts import ForecastsScreen

        return ForecastsScreen(game)
    if group == "looks":
        from game.tui.screens.office.looks import LooksScreen

        return LooksScreen(game, PAGES[group], (group,))
    from game.tui.screens.office.offers import OffersScreen

    groups = (group, *_homeless(game)) if group == "company" else (group,)
    return OffersScreen(game, PAGES[group], groups)


def _homeless(game: Game) -> tuple[str, ...]:
    """Groups of offers that no page is made for: the company's page takes them in."""
    desk = game.desk()
    known = {card.id for card in desk.departments} | set(PAGES)
    return tuple(dict.fromkeys(offer.group for offer in desk.offers if offer.group not in known))
