"""The page of achievements, and where the desk and the front page tell of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.desk import Achieved, AlbumLine
from game.tui.services import Services
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import SMALL, WIDE, at_desk, at_title, click_on, notice, press, text, where

EARNED = Achieved("page-nine", "Page 9", "Three [b]claims[/b] held.")
OTHER = Achieved("aware", "I Was Aware", "The press found it.")
LINES = (
    AlbumLine("page-nine", "Page 9", "Three [b]claims[/b] held.", "2026-11-22, Klarsten, month 7"),
    AlbumLine("aware", "I Was Aware", "?", ""),
    *(AlbumLine(f"more-{n}", f"Number {n}", "One more.", "") for n in range(20)),
)


class Album(World):
    """A world in which something has been earned."""

    def __init__(self) -> None:
        super().__init__()
        self.asked_for = 0

    def services(self) -> Services:
        return replace(super().services(), achievements=self._achievements)

    def _achievements(self) -> tuple[AlbumLine, ...]:
        self.asked_for += 1
        return LINES


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_the_list_tells_earned_from_unearned(size: tuple[int, int]) -> None:
    world = Album()
    async with at_title(world, size) as (app, pilot):
        assert world.asked_for == 0, "the title reads nothing of it"
        await press(pilot, "a")
        assert where(app) == "AchievementsScreen"
        assert "ACHIEVEMENTS · 1 of 22" in text(app)
        assert "● Page 9" in text(app)
        assert "Three [b]claims[/b] held." in text(app)
        for words in ("Earned 2026-11-22,", "month 7."):  # two columns may wrap between them
            assert words in " ".join(text(app).split())
        assert "○ I Was Aware" in text(app)
        assert "A secret, until it is earned." in text(app)
        await press(pilot, "escape")
        assert where(app) == "TitleScreen"


async def test_the_last_line_can_be_reached_in_a_small_window() -> None:
    async with at_title(Album()) as (app, pilot):
        await press(pilot, "a", *["down"] * 21)
        assert "Number 19" in text(app)


async def test_the_mouse_opens_the_page_and_a_line() -> None:
    async with at_title(Album()) as (app, pilot):
        await click_on(pilot, "Achievements")
        assert where(app) == "AchievementsScreen"
        await click_on(pilot, "I Was Aware")
        assert "▸○ I Was Aware" in text(app)


async def test_a_world_without_achievements_says_so() -> None:
    async with at_title(World()) as (app, pilot):
        await press(pilot, "a")
        assert "There is nothing to be earned." in text(app)


async def test_the_desk_says_what_was_earned() -> None:
    desk = replace(fake_desk.month(1), earned=(EARNED,))
    async with at_desk(World(desk)) as (app, _, _game):
        assert notice(app).text == "★ Earned: Page 9. Three [b]claims[/b] held."
    several = replace(desk, earned=(EARNED, OTHER))
    async with at_desk(World(several)) as (app, _, _game):
        assert notice(app).text == "★ Earned: Page 9, I Was Aware."


async def test_the_weeks_end_with_it() -> None:
    desk = replace(fake_desk.month(1), earned=(EARNED,))
    async with at_desk(World(desk)) as (app, pilot, _game):
        await press(pilot, "w")
        assert where(app) == "WeeksScreen"
        assert "▸ Earned: Page 9. Three [b]claims[/b] held." in text(app)


async def test_the_front_page_lists_the_whole_game() -> None:
    ending = replace(fake_desk.ENDING, earned=(EARNED, OTHER))
    desk = replace(fake_desk.OVER, ending=ending)
    async with at_desk(World(desk), WIDE) as (app, pilot, _game):
        await press(pilot, "f", "end")
        assert where(app) == "FrontPageScreen"
        assert "EARNED" in text(app)
        assert "· Page 9. Three [b]claims[/b] held." in text(app)
        assert "· I Was Aware. The press found it." in text(app)
