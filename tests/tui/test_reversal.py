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
        await press(pilot, "enter")
        assert "Nothing is said yet" in text(app)
        assert game.decisions == []
        await press(pilot, "down", "enter")
        assert game.decisions == ["reversal=start"]


async def test_a_reversal_under_way_shows_its_months_its_bill_and_who_came_back() -> None:
    late = replace(BEGUN.stretches[0], name="mandate", until=99, beyond="beyond your three years")
    turning = replace(BEGUN, stretches=(*BEGUN.stretches, late))
    desk = replace(fake_desk.month(5), turning=turning, months=8)
    async with at_desk(World(desk), WIDE) as (app, pilot, _):
        await press(pilot, "r")
        assert "attention  ■■■▣□□□ to month 8: 3 passed, 3 to come" in text(app)
        assert "gig pool   over" in text(app)
        assert "mandate    ■■■▣□□□ beyond your three years: 3 passed" in text(app)
        for words in ("Came back: 31.", "A month costs 1 focus", "◆ Inês Prado"):
            assert words in text(app)


async def test_the_words_told_are_those_of_the_choice_at_the_cursor() -> None:
    async with at_desk(World(fake_desk.month(2))) as (app, pilot, game):
        await press(pilot, "r")
        assert "“We were wrong.”" not in text(app)
        await press(pilot, "down", "down")
        for words in ("“We were wrong.”", "Board −8, brand +10."):
            assert words in text(app)
        assert "“You should always" not in text(app)
        await press(pilot, "enter")
        assert game.decisions == ["reversal=own"]


async def test_a_wide_page_tells_all_ways_and_their_prices_at_once() -> None:
    async with at_desk(World(fake_desk.month(2)), WIDE) as (app, pilot, _):
        await press(pilot, "r")
        for words in ("“We were wrong.”", "“You should always", "Moves nothing", "Board −8, brand"):
            assert words in text(app)


async def test_a_reversal_under_way_shows_who_came_each_month_and_their_first_day() -> None:
    desk = replace(fake_desk.month(5), turning=BEGUN)
    async with at_desk(World(desk), WIDE) as (app, pilot, _):
        await press(pilot, "r")
        told = " ".join(text(app).split())
        assert "3 20 9 31 400 Inês Prado" in told
        for words in ("First day: asked for the good chair", "Gig workers: 41 %", "A human is"):
            assert words in told


async def test_one_goes_on_to_the_people_from_there() -> None:
    async with at_desk(World(fake_desk.month(2))) as (app, pilot, _):
        await press(pilot, "r", "e")
        assert where(app) == "PeopleScreen"
        await press(pilot, "escape")
        assert where(app) == "ReversalScreen"


async def test_why_it_cannot_begin_is_said_once() -> None:
    desk = fake_desk.month(2)
    reason = "there is nothing to come back from yet"
    told = next(one for one in desk.offers if one.group == "reversal")
    shut = tuple(replace(one, available=False, reason=reason) for one in told.options)
    offers = tuple(replace(one, options=shut) if one is told else one for one in desk.offers)
    async with at_desk(World(replace(desk, offers=offers))) as (app, pilot, _):
        await press(pilot, "r")
        assert text(app).count("there is nothing to come back") == 1
