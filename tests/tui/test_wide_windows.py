"""Wide windows show more: what stands there at two sizes, and what eighty columns keep."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.tui.dress.public import columns
from game.tui.widgets.plots.history import History
from game.tui.widgets.rows.staff_card import StaffCards
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import SMALL, WIDE, at_desk, press, text

SIZES = [WIDE, (200, 60)]
GONE = replace(
    fake_desk.PEOPLE[0],
    state="laid off",
    past=("month 2: wrote 'Code 41-B'; you: Later.", "month 3: laid off"),
)


def staffed() -> World:
    return World(replace(fake_desk.month(3), people=(GONE, *fake_desk.PEOPLE[1:])))


@pytest.mark.parametrize("size", SIZES)
async def test_everybodys_story_so_far_stands_on_a_card(size: tuple[int, int]) -> None:
    async with at_desk(staffed(), size) as (app, pilot, _):
        await press(pilot, "e", "down")
        for words in ("month 2: wrote 'Code 41-B'; you: Later.", "month 3: laid off",
                      *(one.role for one in fake_desk.PEOPLE)):  # fmt: skip
            assert words in " ".join(text(app).split()) or words in text(app)


@pytest.mark.parametrize("size", SIZES)
async def test_of_somebody_who_is_out_the_page_tells_what_may_be_known(
    size: tuple[int, int],
) -> None:
    async with at_desk(staffed(), size) as (app, pilot, _):
        await press(pilot, "e")
        assert "Nobody knows before they are called." in text(app)
        assert f"Who left {GONE.department} and might still return" in text(app)


async def test_the_arrows_go_down_one_column_of_cards_and_then_the_other() -> None:
    async with at_desk(staffed(), WIDE) as (app, pilot, _):
        await press(pilot, "e")
        rows = list(app.screen.query_one(StaffCards).rows)
        seen = [app.screen.focused]
        for _step in rows[1:]:
            await press(pilot, "down")
            seen.append(app.screen.focused)
        assert seen == [*rows[0::2], *rows[1::2]]


async def test_a_window_made_small_has_lines_again() -> None:
    async with at_desk(staffed(), WIDE) as (app, pilot, _):
        await press(pilot, "e")
        cards = [row.size.height for row in app.screen.query_one(StaffCards).rows]
        await pilot.resize_terminal(*SMALL)
        await press(pilot, "down")
        assert min(cards) > 1
        assert [row.size.height for row in app.screen.query_one(StaffCards).rows] == [1] * len(
            cards
        )


@pytest.mark.parametrize("size", SIZES)
async def test_beside_the_looks_stands_what_one_tells_and_does_not_and_the_drawer(
    size: tuple[int, int],
) -> None:
    async with at_desk(World(fake_desk.month(1)), size) as (app, pilot, _):
        await press(pilot, "l")
        for words in ("WHAT IT TELLS", "WHAT IT DOES NOT TELL", "THE DRAWER", "82% ±5"):
            assert words in text(app)


async def test_eighty_columns_have_neither_drawer_nor_cards() -> None:
    async with at_desk(staffed(), SMALL) as (app, pilot, _):
        await press(pilot, "l")
        assert "THE DRAWER" not in text(app)
        await press(pilot, "escape", "e")
        assert "WOULD THEY COME BACK?" not in text(app)


@pytest.mark.parametrize("size", SIZES)
async def test_what_was_said_stands_below_the_slots_of_the_next_release(
    size: tuple[int, int],
) -> None:
    async with at_desk(World(fake_desk.month(1)), size) as (app, pilot, _):
        await press(pilot, "p")
        head = next(line for line in text(app).split("\n") if "WHAT WAS SAID" in line)
        assert head.index("WHAT WAS SAID") < 60
        assert text(app).count("WHAT WAS SAID") == 1


@pytest.mark.parametrize("size", SIZES)
async def test_the_levers_page_draws_the_company_below_the_slices(size: tuple[int, int]) -> None:
    async with at_desk(World(fake_desk.month(1)), size) as (app, pilot, _):
        await press(pilot, "d", "enter")
        assert app.screen.query_one(History).size.height >= 10
        assert "Quality" in text(app)


def test_a_short_item_is_set_in_one_column() -> None:
    assert not any("│" in line.plain for line in columns("One sentence of some words. " * 3, 80))
    assert all("│" in line.plain for line in columns("One sentence of some words. " * 20, 80))
