"""The reversal's page says what it means before it is begun, and how far it has come after."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.fake_scenes import BEGUN
from tests.tui.playing import SMALL, WIDE, at_desk, press, text, where


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_the_key_tells_in_words_and_begins_nothing(size: tuple[int, int]) -> None:
    async with at_desk(World(fake_desk.month(2)), size) as (app, pilot, game):
        await press(pilot, "r")
        for words in ("“You should always be able to reach", "WHAT IT MEANS", "○ Inês Prado"):
            assert words in text(app)
        assert game.decisions == []
        await press(pilot, "enter")
        assert game.decisions == ["reversal=start"]


async def test_a_reversal_under_way_shows_its_months_its_bill_and_who_came_back() -> None:
    desk = replace(fake_desk.month(5), turning=BEGUN)
    async with at_desk(World(desk), WIDE) as (app, pilot, _):
        await press(pilot, "r")
        assert "attention  ■■■▣□□□ to month 8: 3 passed, 3 to come" in text(app)
        assert "gig pool   over" in text(app)
        for words in ("Came back: 31.", "A month costs 1 focus", "◆ Inês Prado"):
            assert words in text(app)


async def test_one_goes_on_to_the_people_from_there() -> None:
    async with at_desk(World(fake_desk.month(2))) as (app, pilot, _):
        await press(pilot, "r", "e")
        assert where(app) == "PeopleScreen"
        await press(pilot, "escape")
        assert where(app) == "ReversalScreen"
