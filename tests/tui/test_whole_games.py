"""No word is cut anywhere, on any screen of a game, at 80×24.

A few months here; all of them, for every built-in strategy, with ``HUMANS_WANTED_WHOLE_GAMES=1``.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from textual.content import Content
from textual.widget import Widget

from game.campaign.action import Action
from game.errors import ActionError
from game.strategies import STRATEGIES
from game.tui.flow import page_of
from game.tui.screens.desk.unanswered import UnansweredScreen
from game.tui.screens.desk.weeks import WeeksScreen
from game.tui.screens.letters.letter import LetterScreen
from game.tui.screens.office.offers import OffersScreen
from game.tui.screens.telling.why import WhyScreen
from tests.tui.cuts import Cut, watched
from tests.tui.playing import SMALL, at_desk, settle
from tests.tui.test_fintech import fintech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.screen import Screen

    from game.campaign.session import Session

WHOLE = bool(os.environ.get("HUMANS_WANTED_WHOLE_GAMES"))
GAMES = tuple(STRATEGIES) if WHOLE else ("replace",)
MONTHS = range(1, 37) if WHOLE else (13,)
ASKED = ("look=qa", "look=callbacks", "look=line", "look=survey", "forecast=operations")
"""What is asked for in turn, so that there is something to be read."""


def pages(session: Session) -> Iterator[Screen[Any]]:
    """Every page of a month."""
    desk = session.desk()
    if desk.weeks:
        yield WeeksScreen(desk)
    yield UnansweredScreen(desk.letters)
    for letter in desk.letters:
        yield LetterScreen(session, letter.id)
    for card in desk.departments:
        yield OffersScreen(session, card.name, (card.id,))
    for group in ("company", "looks", "press", "people", "reversal", "forecasts"):
        yield page_of(session, group)
    for figure in desk.figures if WHOLE else desk.figures[:3]:
        yield WhyScreen(session, figure.id)


async def cut_in(strategy: str, monkeypatch: pytest.MonkeyPatch) -> set[Cut]:
    """All that is cut in the months of a strategy's game."""
    world, session = fintech()
    found: set[Cut] = set()
    async with at_desk(world, SMALL) as (app, pilot, _):
        while (desk := session.desk()).phase not in {"curtain", "over"}:
            if desk.month in MONTHS:
                with watched(monkeypatch) as cut:
                    app.play(session)
                    await settle(pilot)
                    for page in pages(session) if desk.phase == "month" else ():
                        app.push_screen(page)
                        await settle(pilot)
                        app.pop_screen()
                        await settle(pilot)
                found |= cut
            if desk.phase == "month":
                with suppress(ActionError):
                    session.act(Action.parse(ASKED[desk.month % len(ASKED)]))
            session.autoplay(STRATEGIES[strategy])
            if not WHOLE and session.desk().month > max(MONTHS):
                break
    return found


@pytest.mark.parametrize("strategy", GAMES)
async def test_no_word_of_a_game_is_cut(strategy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await cut_in(strategy, monkeypatch) == set()


async def test_a_cut_word_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    world, _ = fintech(("predict=never",))
    async with at_desk(world, SMALL) as (app, pilot, _):
        with watched(monkeypatch) as cut:
            await app.screen.mount(Narrow())
            await settle(pilot)
        assert any("unheard" in words for _, words in cut)


class Narrow(Widget):
    """Has one line for two."""

    DEFAULT_CSS = "Narrow { width: 10; height: 1; }"

    def render(self) -> Content:
        return Content("heard and unheard")
