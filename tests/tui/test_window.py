"""Windows of every size, and looks of every kind."""

from __future__ import annotations

import pytest

from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import at_desk, press, settle, text, where


async def test_a_tiny_window_says_so_and_recovers() -> None:
    async with at_desk(World(fake_desk.month(1)), (40, 10)) as (app, pilot, game):
        assert "This window is 40 × 10." in text(app)
        assert "KLARSTEN" not in text(app)
        await press(pilot, "space")
        assert game.decisions == []
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert "KLARSTEN PAY" in text(app)
        await press(pilot, "c")
        assert where(app) == "OffersScreen"


@pytest.mark.parametrize("size", [(60, 18), (59, 40)])
async def test_a_window_that_is_too_small_one_way_says_so(size: tuple[int, int]) -> None:
    async with at_desk(World(fake_desk.month(1)), size) as (app, _, _game):
        assert "The game needs 60 × 20." in text(app)
        assert "KLARSTEN" not in text(app)


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (124, 32), (200, 60)])
async def test_every_size_shows_the_desk(size: tuple[int, int]) -> None:
    async with at_desk(World(fake_desk.month(1)), size) as (app, _, _game):
        for words in ("KLARSTEN PAY", "Support", "Quality", "Code 41-B", "space next"):
            assert words in text(app)


async def test_no_colour_leaves_every_sign(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with at_desk(World(fake_desk.month(1))) as (app, _, _game):
        for sign in ("▸", "▲", "▼", "»", "±", "?", "▇", "█", "▒", "●"):
            assert sign in text(app)


async def test_a_box_that_is_longer_than_the_window_still_shows_its_keys() -> None:
    async with at_desk(World(fake_desk.month(1)), (60, 20)) as (app, pilot, game):
        game.game_id, game.code = "", "HW1-" + "x" * 900
        await press(pilot, "q")
        for words in ("Leave the office?", "t to the title", "q quit"):
            assert words in text(app)
        assert "next month" not in text(app), "no key of the desk stands where none would act"


async def test_a_theme_chosen_on_a_page_dresses_the_desk_below_it() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, _game):
        before = app.screen.styles.background
        await press(pilot, "l", "f3")
        assert where(app) == "LooksScreen"
        chosen = app.screen.styles.background
        await press(pilot, "escape")
        assert where(app) == "DeskScreen"
        assert app.screen.styles.background == chosen != before
