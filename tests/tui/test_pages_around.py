"""The pages around a game: nothing is cut at 80 columns, and what is not earned says so."""

from __future__ import annotations

from dataclasses import replace
from threading import current_thread, main_thread

import pytest

from game.campaign.desk import Desk
from game.campaign.desk.achieved import AlbumLine
from game.tui.screens.around.achievements import told
from game.tui.screens.ending.printed import rivals
from game.tui.screens.ending.told import after, before
from tests.tui import fake_desk
from tests.tui.fake import FINISHED, FakeGame, World
from tests.tui.playing import SMALL, at_desk, at_title, press, settle, text, where

EARNED = AlbumLine("a", "Plausible", "Three were mistaken.", "2026-11-22, Klarsten Pay")
OPEN = AlbumLine("b", "Page 9", "Make three different claims that are checked and hold.", "")
UNTOLD = AlbumLine("c", "I Was Aware", "?", "")


def test_earned_and_not_earned_read_differently() -> None:
    assert told(EARNED).plain == "Three were mistaken. Earned 2026-11-22, Klarsten Pay."
    assert told(OPEN).plain.startswith("To earn: Make three")
    assert told(UNTOLD).plain == "A secret, until it is earned."


@pytest.mark.parametrize("key", ["n", "s", "a"])
async def test_a_list_around_the_game_is_wrapped_and_not_cut(key: str) -> None:
    world = World()
    base = world.services()
    long = "A sentence that is a good deal longer than what is left of a line of eighty cells."
    services = replace(
        base,
        scenarios=lambda: tuple(replace(one, pitch=long) for one in base.scenarios()),
        achievements=lambda: (EARNED, replace(OPEN, about=long), UNTOLD),
    )
    world.services = lambda: services  # type: ignore[method-assign]  # the same, with long words
    async with at_title(world, SMALL) as (app, pilot):
        await press(pilot, key)
        assert "…" not in text(app)
        if key != "s":
            assert "of eighty cells." in " ".join(text(app).split())


def test_every_ending_on_the_front_page_is_told_whole() -> None:
    ending = fake_desk.ENDING
    lines = " ".join(rivals(ending, 18).plain.split())
    assert all(rival.ending in lines for rival in ending.rivals)


def test_what_you_thought_of_quality_stands_under_quality_alone() -> None:
    ending = fake_desk.ENDING
    quality, churn = ending.curves
    assert ending.guess in after(ending, quality).plain
    assert ending.guess not in after(ending, churn).plain
    assert "nobody had asked" in before(replace(churn, told=(None, None)))


async def test_a_finished_game_is_worked_out_off_the_screens_thread() -> None:
    class Slow(FakeGame):
        asked: list[bool] = []  # noqa: RUF012 - of this test alone

        def desk(self) -> Desk:
            self.asked.append(current_thread() is main_thread())
            return super().desk()

    world = World(fake_desk.OVER, past=(FINISHED,))
    world.game = Slow(fake_desk.OVER)
    async with at_title(world) as (app, pilot):
        await press(pilot, "p", "enter")
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert where(app) == "CurtainScreen"
    assert Slow.asked[0] is False


async def test_what_if_has_its_first_decision_under_the_cursor_once_it_is_listed() -> None:
    world = World(fake_desk.OVER)
    world.game.decisions = ["support.ai_share=90", "advance", "gig=5", "advance"]
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "f", "x")
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert "▸" in text(app)
        for _once in ("what instead", "leave it out"):
            await pilot.press("enter")
            await app.workers.wait_for_complete()
            await settle(pilot)
        assert where(app) == "FuturesScreen", "two Enters are enough"
