"""The window changes in mid-month: nothing is lost, and the cursor stays where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.tui.widgets.rows.row import Row
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import at_desk, press, settle, text

if TYPE_CHECKING:
    from textual.pilot import Pilot
    from textual.widget import Widget

SIZES = ((80, 24), (160, 50), (60, 18), (80, 24))


async def resized(pilot: Pilot[Any], size: tuple[int, int]) -> None:
    await pilot.resize_terminal(*size)
    await settle(pilot)


async def test_the_cursor_stays_on_its_line_through_every_size() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, _):
        await press(pilot, "f", "down", "down")
        at = app.screen.focused
        for size in SIZES:
            await resized(pilot, size)
            assert app.screen.focused is at
        assert "▸Churn" in text(app)
        await press(pilot, "down")
        assert "▸Burnout" in text(app)


async def test_a_value_not_ordered_yet_survives_a_window_too_small() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, game):
        await press(pilot, "enter", "a", "right")
        for size in SIZES:
            await resized(pilot, size)
        assert "now 75 %" in text(app)
        await press(pilot, "enter")
        assert game.decisions == ["support.ai_share=90"]


async def test_tab_goes_once_round_the_desk_and_only_over_what_is_shown() -> None:
    for size in ((80, 24), (160, 50)):
        async with at_desk(World(fake_desk.month(1)), size) as (app, pilot, _):
            shown = len([row for row in app.screen.query(Row) if row.region])
            first = app.screen.focused
            seen: list[Widget | None] = []
            while not seen or app.screen.focused is not first:
                seen.append(app.screen.focused)
                await press(pilot, "tab")
                assert len(seen) <= shown
            # answers come and go with the letter that the cursor opens beside a wide desk
            assert len(set(map(id, seen))) == len(seen) >= shown - 3
            assert all(row is not None and row.region for row in seen)


async def test_escape_is_one_step_back_from_everywhere() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, _):
        for key in ("c", "l", "p", "e", "r", "question_mark", "o", "f1"):
            depth = len(app.screen_stack)
            await press(pilot, key)
            assert len(app.screen_stack) == depth + 1
            await press(pilot, "escape")
            assert len(app.screen_stack) == depth, key
