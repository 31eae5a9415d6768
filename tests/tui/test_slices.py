"""A department's page shows its work in named slices, below its levers."""

from __future__ import annotations

import pytest

from game.campaign.desk import SliceLine
from game.tui.widgets.slice_table import table
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import SMALL, WIDE, at_desk, lines, press, text


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_the_slices_stand_whole_beside_the_levers(size: tuple[int, int]) -> None:
    async with at_desk(World(fake_desk.month(1)), size) as (app, pilot, _):
        await press(pilot, "d", "enter")
        shown = text(app)
        for line in fake_desk.SLICES:
            for word in line.name.split():
                assert word in shown
        row = next(one for one in lines(app) if "Where is my money" in one)
        assert row.index("91") < row.index("████") < row.index("62±1")
        assert "VENDOR: percent right, as it says." in shown
        assert "Lay-offs" in shown


async def test_the_other_pages_have_no_slices() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, _):
        await press(pilot, "c")
        assert "EASIEST FIRST" not in text(app)


async def test_every_lever_can_still_be_reached_by_its_key() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, game):
        await press(pilot, "d", "enter", "a", "3", "5", "enter")
        assert game.decisions == ["support.ai_share=35"]
        assert "Where is my money" in text(app)


@pytest.mark.parametrize("width", [30, 35, 52])
def test_a_long_name_goes_on_below_instead_of_being_cut(width: int) -> None:
    name = "Letters about the letters that nobody has answered"
    drawn = table((SliceLine(name, 91, 100, 5, "±1", "an audit, new"),), width).plain
    assert all(len(line) <= width for line in drawn.splitlines())
    figures = ("91", "5±1", "████")
    words = [word for word in drawn.split() if word not in figures]
    assert " ".join(words).count("answered") == 1
    for word in (*name.split(), *figures):
        assert word in drawn


def test_what_nobody_has_looked_at_is_a_question_mark() -> None:
    line = SliceLine("Rolls", 91, 0, None, "", "the vendor says so")
    assert table((line,), 35).plain.splitlines()[1].endswith("?")
