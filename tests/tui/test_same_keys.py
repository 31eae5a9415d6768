"""A key means the same on every page and in every window; one that means nothing says why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.tui.widgets.letter_view import LetterView
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import SMALL, WIDE, at_desk, lines, notice, press, text, where

ASKS_NOTHING = "This letter asks nothing."


def month() -> World:
    return World(fake_desk.month(1))


def with_letter(body: str) -> World:
    desk = fake_desk.month(1)
    return World(replace(desk, letters=(replace(desk.letters[-1], body=body),)))


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_escape_leads_out_of_a_letter_and_only_then_out_of_the_office(
    size: tuple[int, int],
) -> None:
    async with at_desk(month(), size) as (app, pilot, _):
        await press(pilot, "i", "enter", "escape")
        assert where(app) == "DeskScreen"
        assert "Maja" in next(line for line in lines(app) if line.startswith("▸"))
        await press(pilot, "escape")
        assert where(app) == "LeaveScreen"


async def test_the_keys_tell_how_many_answers_there_are_and_none_where_nothing_is_asked() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "i", "enter")
        assert "1-3 answer" in lines(app)[-1]
        await press(pilot, "9")
        assert "There is no answer 9 here: 1 to 3." in text(app)
        await press(pilot, "1")
        assert "answer" not in lines(app)[-1]
        await press(pilot, "2")
        assert notice(app).text == "This letter has its answer."
        await press(pilot, "n", "1")
        assert notice(app).text == ASKS_NOTHING


async def test_a_digit_on_the_desk_says_what_it_would_need() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "d", "1")
        assert "A digit answers a letter: no letter is open" in notice(app).text


async def test_a_long_letter_is_read_by_pages() -> None:
    world = with_letter("\n\n".join(f"Line {number}." for number in range(30)))
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "i", "enter")
        letter = app.screen.query_one(LetterView)
        await press(pilot, "pagedown")
        page = letter.scroll_y
        assert page > 10
        await press(pilot, "end")
        assert letter.scroll_y == letter.max_scroll_y > page
        await press(pilot, "home", "pageup")
        assert letter.scroll_y == 0


async def test_lists_have_a_beginning_and_an_end() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "f", "end")
        last = app.focused
        await press(pilot, "pagedown")
        assert app.focused is last
        await press(pilot, "home")
        assert "Quality" in next(line for line in lines(app) if line.startswith("▸"))


async def test_a_question_mark_helps_wherever_it_does_not_ask_why() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "l", "question_mark")
        assert where(app) == "KeysScreen"
        await press(pilot, "question_mark")
        assert where(app) == "LooksScreen"


async def test_help_lists_no_key_that_this_game_does_not_have() -> None:
    world = month()
    world.game.tells_all = False
    async with at_desk(world, (100, 200)) as (app, pilot, _):
        await press(pilot, "f1")
        assert "back to a month" not in text(app)
