"""The mouse points first and decides with a second click; keys that lead nowhere say which lead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.tui.widgets.rows import look_row, option_row
from game.tui.widgets.rows.look_row import LookRow
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.steppers.number_field import NumberField
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import WIDE, at_desk, click_on, lines, notice, press, settle, text, where
from tests.tui.test_fintech import fintech, to_the_end

WORDY = "in a sentence that no single line of a window of eighty cells has the room for"


def month() -> World:
    return World(fake_desk.month(1))


async def test_one_click_on_a_look_orders_nothing_and_says_how_to() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "l")
        row = app.screen.query(LookRow).first()
        await pilot.click(row)
        await settle(pilot)
        assert game.decisions == []
        assert row.has_focus
        assert notice(app).text.startswith("Click once more, or press Enter, to decide: ")
        await pilot.click(row)
        await settle(pilot)
        assert [one.partition("=")[0] for one in game.decisions] == ["look"]


async def test_a_click_elsewhere_forgets_the_first() -> None:
    async with at_desk(month(), WIDE) as (app, pilot, game):
        await press(pilot, "i", "enter")
        first, second, *_ = app.screen.query(OptionRow)
        for row in (first, second, first):
            await pilot.click(row)
            await settle(pilot)
        assert game.decisions == []
        await pilot.click(first)
        await settle(pilot)
        assert len(game.decisions) == 1


async def test_a_key_held_down_at_the_curtain_never_skips_the_front_page() -> None:
    world, session = fintech(("predict=14",))
    to_the_end(session)
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "space")
        assert "space is no digit" in notice(app).text
        await press(pilot, "enter")
        assert "Nothing is typed yet" in notice(app).text
        await press(pilot, "8", "2", "enter")
        await app.workers.wait_for_complete()
        await settle(pilot)
        await press(pilot, *["enter"] * 14)
        assert where(app) == "FrontPageScreen"
        assert "That was the paper." in notice(app).text
        await press(pilot, "c")
        assert "esc back to the front page" in " ".join(lines(app)[-2:])
        await press(pilot, "escape")
        assert where(app) == "FrontPageScreen"
        await press(pilot, "q")
        assert where(app) == "TitleScreen"


async def test_a_number_between_the_steps_is_taken_to_the_nearest_after_saying_so() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "enter", "a", "1", "2", "0")
        foot = "\n".join(lines(app)[-2:])
        assert "⏎ order it" in foot
        assert "esc forget the number" in foot
        await press(pilot, "enter")
        assert notice(app).text == "120 cannot be had. The nearest is 95: Enter orders it."
        assert app.screen.query_one(NumberField).typed == "95"
        assert game.decisions == []
        await press(pilot, "u")
        assert "u is no digit" in notice(app).text
        await press(pilot, "enter")
        assert game.decisions == ["support.ai_share=95"]


async def test_a_question_mark_answers_on_every_line_of_the_desk() -> None:
    async with at_desk(month(), WIDE) as (app, pilot, _):
        for there in ("Churn", "Marketing"):
            await click_on(pilot, there)
            await press(pilot, "escape")
        await click_on(pilot, "? why")  # it stands over the figures: that of the last of them
        assert "Churn" in lines(app)[0]
        await press(pilot, "escape")
        for go in ("d", "f", "i"):
            await press(pilot, go, "question_mark")
            assert where(app) in {"ExplainedScreen", "WhyScreen"}, go
            assert len(text(app).split()) > 20
            await press(pilot, "escape")
            assert where(app) == "DeskScreen"


async def test_a_department_is_told_figure_by_figure_with_its_units() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "d", "question_mark")
        shown = " ".join(text(app).split())
        for words in ("612 on the payroll", "1,050 on your first day", "% of its work is",
                      "reads 0 % of what", "Pressure: "):  # fmt: skip
            assert words in shown, words


async def test_undo_says_what_is_gone_and_what_one_more_would_take() -> None:
    world, session = fintech(("predict=14",))
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "enter", "a", "1", "0", "enter", "v", "up", "enter", "u")
        assert notice(app).text == "Taken back: Support: review 5 %"
        assert "u takes back, too: Support: AI share to 10 %" in " ".join(text(app).split())
        await press(pilot, "u")
        assert notice(app).text == "Taken back: Support: AI share to 10 %"
        assert "takes back, too" not in text(app)
        await press(pilot, "u")
        assert notice(app).refused
    assert list(session.decisions)[-2:] == ["undo", "undo"]


@pytest.mark.parametrize("keys", ["", "r", "l", "i enter", "e right", "b"])
async def test_a_first_click_moves_nothing_that_is_under_the_pointer(
    keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = replace(fake_desk.month(3), phase="board", meeting=fake_desk.MEETING)
    for rows in (option_row, look_row):
        monkeypatch.setattr(rows, "decided", lambda option: f"{option.label}, {WORDY}")
    async with at_desk(World(fake_desk.month(1) if keys else board)) as (app, pilot, game):
        await press(pilot, *keys.split())
        deciding = [row for row in app.screen.query(Row) if row.decided(row.item)]
        for row in deciding:
            there = row.region.x + 4, row.region.y
            await pilot.click(offset=there)
            await settle(pilot)
            assert app.screen.get_widget_at(*there)[0] is row
            assert row.pointed_at
        assert deciding
        assert game.decisions == []
        assert "o decide: " in text(app)
