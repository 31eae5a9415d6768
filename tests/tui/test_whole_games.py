"""No word is cut anywhere, on any screen of a game, at 80×24 and in the smallest window.

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
from game.tui.widgets.too_small import LEAST
from tests.tui.cuts import Cut, watched
from tests.tui.playing import SMALL, at_desk, press, settle, where
from tests.tui.test_fintech import fintech
from tests.tui.test_interruptions import stopped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.app import App
    from textual.pilot import Pilot
    from textual.screen import Screen

    from game.campaign.session import Session

Size = tuple[int, int]
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


async def cut_in(strategy: str, size: Size, monkeypatch: pytest.MonkeyPatch) -> set[Cut]:
    """All that is cut in the months of a strategy's game."""
    world, session = fintech()
    found: set[Cut] = set()
    async with at_desk(world, size) as (app, pilot, _):
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


@pytest.mark.parametrize("size", [SMALL, LEAST])
@pytest.mark.parametrize("strategy", GAMES)
async def test_no_word_of_a_game_is_cut(
    strategy: str, size: Size, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await cut_in(strategy, size, monkeypatch) == set()


async def test_no_word_is_cut_when_the_window_grows_and_shrinks_in_mid_month(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world, session = fintech()
    while session.desk().month < 4 or session.desk().phase != "month":
        session.autoplay(STRATEGIES["replace"])
    found: set[Cut] = set()
    async with at_desk(world, SMALL) as (app, pilot, _):
        for key in ("", "c", "p", "e", "l", "o", "question_mark", "i enter"):
            await press(pilot, *key.split())
            for size in (LEAST, (160, 50), (30, 8), LEAST, SMALL):
                await pilot.resize_terminal(*size)
                await settle(pilot)
                found |= await cut_at_rest(app, pilot, monkeypatch) if size >= LEAST else set()
            await press(pilot, *(["escape"] if key else []))
    assert found == set()


async def cut_at_rest(
    app: App[None], pilot: Pilot[Any], monkeypatch: pytest.MonkeyPatch
) -> set[Cut]:
    """What is cut when all that stands on the screen is drawn once more."""
    with watched(monkeypatch) as cut:
        for widget in app.screen.query("*"):
            widget.refresh()
        await settle(pilot)
    return cut


@pytest.mark.parametrize("size", [SMALL, LEAST])
async def test_no_word_of_an_interruption_is_cut(
    size: Size, monkeypatch: pytest.MonkeyPatch
) -> None:
    world, _ = stopped()
    async with at_desk(world, size) as (app, pilot, _):
        assert await cut_at_rest(app, pilot, monkeypatch) == set()
        await press(pilot, "1")
        assert where(app) == "UrgentScreen"
        assert await cut_at_rest(app, pilot, monkeypatch) == set()
        await press(pilot, "space")
        assert where(app) == "WeeksScreen"
        assert await cut_at_rest(app, pilot, monkeypatch) == set()


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
