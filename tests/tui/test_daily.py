"""Today's game: begun once, gone on with, and afterwards practice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from game.tui.screens.around.daily import share_line
from game.tui.services import TodaysGame
from tests.tui.fake import FINISHED, UNFINISHED, World
from tests.tui.playing import at_title, click_on, notice, settle, text, where
from tests.tui.playing import press as press_only

if TYPE_CHECKING:
    from textual.pilot import Pilot

FRESH = TodaysGame("2026-11-22", "Klarsten Pay", "A [b]lender[/b].", "GULL-0007", False, None)


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys, each answered before the next: games begin in another thread."""
    for key in keys:
        await press_only(pilot, key)
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)


def world(today: TodaysGame | None) -> World:
    made = World()
    made.today = today
    return made


async def test_without_a_days_game_none_is_offered() -> None:
    async with at_title(world(None)) as (app, pilot):
        assert "Daily game" not in text(app)
        await press(pilot, "d")
        assert where(app) == "TitleScreen"


async def test_the_scored_try_begins_on_the_difficulty_chosen() -> None:
    days = world(FRESH)
    async with at_title(days) as (app, pilot):
        await press(pilot, "d")
        assert "TODAY'S GAME · 2026-11-22" in text(app)
        assert "A [b]lender[/b]." in text(app)
        await press(pilot, "d", "enter")
        assert where(app) == "QuestionScreen"
    assert days.days == [("hard", False)]


async def test_a_try_that_goes_on_is_gone_on_with() -> None:
    days = world(replace(FRESH, tried=True, past=UNFINISHED))
    async with at_title(days) as (app, pilot):
        await press(pilot, "d")
        assert "month 7 of 36" in text(app)
        assert "difficulty" not in text(app)
        await press(pilot, "enter")
    assert (days.opened, days.days) == (["g1"], [])


async def test_after_the_try_the_day_is_practice_and_says_so() -> None:
    days = world(replace(FRESH, tried=True, past=FINISHED))
    async with at_title(days) as (app, pilot):
        await press(pilot, "d")
        assert "Your try: 40, Humans Wanted." in text(app)
        assert "not ranked" in text(app)
        await press(pilot, "y")
        assert "clipboard" in notice(app).text
        await press(pilot, "enter")
    assert days.days == [("normal", True)]


async def test_a_deleted_try_has_been_had() -> None:
    days = world(replace(FRESH, tried=True))
    async with at_title(days) as (app, pilot):
        await click_on(pilot, "Daily game")
        assert "its game is deleted" in text(app)
        await click_on(pilot, "enter play")
        await pilot.app.workers.wait_for_complete()
    assert days.days == [("normal", True)]


def test_the_line_to_share_names_the_day_and_the_score_and_no_decision() -> None:
    line = share_line(FINISHED, "2026-11-22")
    assert line == (
        "Humans Wanted daily 2026-11-22 · Klarsten Pay · normal · 40 of 100 · Humans Wanted"
    )
