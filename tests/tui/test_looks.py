"""The page of looks: what can be had, what was found, how it ages, what it does not tell."""

from __future__ import annotations

import pytest

from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import SMALL, WIDE, at_desk, click_on, press, text, where
from tests.tui.test_fintech import fintech


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_what_was_found_stands_with_its_month_and_how_long_it_holds(
    size: tuple[int, int],
) -> None:
    async with at_desk(World(fake_desk.month(1)), size) as (app, pilot, _):
        await press(pilot, "l")
        for words in ("82 % ±5", "month 1", "lapses in 5 months", "due in month 2", "lapsed",
                      "68 % ±7", "Audit of Support"):  # fmt: skip
            assert words in text(app)


async def test_a_look_taken_says_what_it_does_not_tell() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, _):
        await press(pilot, "l", "down", "down", "down")
        assert "It does not tell: not why." in text(app)
        await click_on(pilot, "Audit of Support")
        assert "nothing of the others." in text(app)
        assert where(app) == "LooksScreen"


async def test_every_look_of_the_real_game_is_in_sight_at_eighty_columns() -> None:
    world, session = fintech(("predict=never",))
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "l")
        looks = next(offer for offer in session.desk().offers if offer.key == "look")
        for option in looks.options:
            assert option.label in text(app)
            await press(pilot, "down")
        assert "…" not in text(app)


async def test_a_look_ordered_is_on_its_way_at_once() -> None:
    world, session = fintech(("predict=never",))
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "l", "enter")
        assert "due in month 2" in text(app)
        assert "already ordered" in text(app)
    assert session.decisions[-1] == "look=qa"


async def test_a_call_to_ones_own_line_is_read_at_once_and_the_page_says_where_it_lies() -> None:
    world, session = fintech(("predict=never",))
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "l")
        await click_on(pilot, "Call your own support line")
        assert where(app) == "LetterScreen"
        call = next(one for one in session.desk().letters if one.kind == "transcript")
        assert call.body.split()[-1] in text(app)
        await press(pilot, "escape")
        assert "the transcript is in the inbox" in text(app)
