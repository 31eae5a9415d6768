"""What the keys do on the desk."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.tui.screens.desk.desk import DeskScreen
from game.tui.widgets.letter_view import LetterView
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.steppers.number_field import NumberField
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import (
    WIDE,
    at_desk,
    burst,
    click_on,
    lines,
    notice,
    press,
    settle,
    text,
    where,
)


def month() -> World:
    """A world whose game is in its first month."""
    return World(fake_desk.month(1))


async def test_everything_stands_on_the_desk_without_scrolling() -> None:
    async with at_desk(month()) as (app, _, _game):
        shown = text(app)
        for words in (
            "KLARSTEN PAY", "month 1 of 36", "focus 4", "$212M", "Support", "→75", "41 days",
            "Quality", "the vendor says so", "Burnout", "nobody has asked", "Churn", "+0.2 ▼",
            "Maja Lindqvist", "The plants", "customers prefer it", "+1", "wants staff 95 %",
            "$4.1M", "c company", "? why", "o forecasts", "F1 ", "q leave", "space next month",
        ):  # fmt: skip
            assert words in shown, words


async def test_a_wide_desk_shows_the_letter_the_staff_and_the_month_beside_it() -> None:
    async with at_desk(month(), WIDE) as (app, _, _game):
        shown = text(app)
        for words in ("It is a freeze.", "Answers before you ask.", "DECIDED THIS MONTH"):
            assert words in shown


async def test_a_digit_answers_the_letter_beside_a_wide_desk() -> None:
    async with at_desk(month(), WIDE) as (app, pilot, game):
        await press(pilot, "2")
        assert game.decisions == ["code-41b#1=log"]
        assert "This happened." in text(app)


async def test_the_line_under_the_cursor_is_told_in_full_and_news_until_it_moves() -> None:
    async with at_desk(month()) as (app, pilot, _):
        assert "Inês Prado resigned." in text(app)
        await press(pilot, "down")
        people = "Marketing: 96 of 180 people · 10 former staff may return"
        assert notice(app).text == f"{people} · work pressure calm"
        await press(pilot, "i")
        assert notice(app).text == "mail · Maja Lindqvist, Disputes, nine years: Code 41-B, again"


async def test_a_second_line_of_what_has_happened_hides_no_figure() -> None:
    async with at_desk(month()) as (app, pilot, game):
        desk, heights = app.screen, []
        assert isinstance(desk, DeskScreen)
        for told in ("Short.", "Said at length. " * 8):
            desk.desk = replace(game.desk(), notices=(told,))
            desk.show(desk.desk)
            await settle(pilot)
            heights.append((notice(app).size.height, app.screen.query_one("#figures").size.height))
        assert heights == [(1, heights[0][1]), (2, heights[0][1])]


async def test_the_board_s_wish_is_told_in_full_where_the_row_has_few_words() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "f", *["down"] * 7)
        assert "wants headcount −5 % by month 9." in notice(app).text


async def test_changes_stand_under_each_other_with_their_signs() -> None:
    async with at_desk(month()) as (app, _, _game):
        rows = [line for line in lines(app) if line[1:8].strip() in {"Quality", "Churn", "Board"}]
        assert len({line.index(sign) for line in rows for sign in "▲▼" if sign in line}) == 1


async def test_cash_at_the_top_answers_why_by_key_and_by_mouse() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "m")
        assert "The vendor counts cash as it always has." in text(app)
        await press(pilot, "escape")
        await click_on(pilot, "cash $212M")
        assert "The vendor counts cash as it always has." in text(app)


async def test_a_key_that_does_nothing_says_so() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "z")
        assert notice(app).text == "z does nothing here."
        assert "space next month  · F1 lists the keys" in text(app)
        await press(pilot, "down")
        assert "does nothing" not in text(app)
        assert game.decisions == []


async def test_a_list_out_of_sight_is_counted_in_its_heading() -> None:
    letters = tuple(replace(fake_desk.NEWS, id=f"plants#{n}") for n in range(1, 8))
    async with at_desk(World(replace(fake_desk.month(1), letters=letters))) as (app, pilot, _):
        assert "▾ 4 more" in text(app)
        await press(pilot, "i", *["down"] * 6)
        assert "▴ 4 above" in text(app)
        assert "▾" not in text(app)


async def test_five_departments_leave_every_figure_within_reach() -> None:
    more = tuple(
        replace(fake_desk.DEPARTMENTS[1], id=name.lower(), name=name) for name in ("Risk", "Legal")
    )
    desk = replace(fake_desk.month(1), departments=(*fake_desk.DEPARTMENTS, *more))
    async with at_desk(World(desk)) as (app, pilot, _):
        for words in ("Legal", "Code 41-B", "space next month"):
            assert words in text(app)
        await press(pilot, "f", *["down"] * 7)
        assert "▸Board" in text(app)


async def test_a_wide_desk_draws_the_figure_under_the_cursor_and_others_beside_it() -> None:
    async with at_desk(month(), (200, 60)) as (app, pilot, _):
        assert "Quality 96 +1 ▲  » reported" in text(app)
        assert "Customers 6.1M +0.1 ▲  ■ audited" in text(app)
        await press(pilot, "f", "down", "down")
        assert any(line.rstrip().endswith("± you looked") and "Churn 1.3%" in line
                   for line in lines(app))  # fmt: skip
        for words in ("THE BOARD WANTS", "ON ITS WAY", "Exit interviews, due in month 2",
                      "» reported by someone with an interest"):  # fmt: skip
            assert words in text(app)


async def test_a_digit_answers_nothing_that_cannot_be_read() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "1")
        assert game.decisions == []
        await press(pilot, "i", "1")
        assert where(app) == "LetterScreen"


async def test_enter_answers_a_letter_only_once_an_answer_is_chosen() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "i", "enter", "enter", "n", "n", "enter")
        assert game.decisions == []
        assert notice(app).text == "This waits for your answer: 1 to 3, or ↓ and Enter."
        await press(pilot, "down", "down", "enter")
        assert game.decisions == ["code-41b#1=log"]


async def test_a_lever_changes_its_row_and_u_takes_it_back() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "enter", "a", "right", "enter", "escape")
        assert "→90" in text(app)
        assert "u takes it back" in text(app)
        await press(pilot, "u")
        assert "→75" in text(app)
        assert game.decisions == ["support.ai_share=90", "undo"]


async def test_a_number_can_be_typed_for_a_lever_with_a_range() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "enter", "a", "3", "5", "enter")
        assert game.decisions == ["support.ai_share=35"]
        await press(pilot, "9", "9", "enter")
        assert notice(app).text == "99 cannot be had. The nearest is 95: Enter orders it."
        assert game.decisions == ["support.ai_share=35"]
        await press(pilot, "enter")
        assert game.decisions[1:] == ["support.ai_share=95"]


async def test_a_number_typed_faster_than_it_is_drawn_is_the_number_sent() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "enter")
        await burst(pilot, "a", "3", "0", "enter")
        assert game.decisions == ["support.ai_share=30"]
        await burst(pilot, "4", "5", "enter")
        assert game.decisions[1:] == ["support.ai_share=45"]
        assert app.screen.query_one(NumberField).typed == ""


@pytest.mark.parametrize("keys", ["i enter", "escape escape i enter", "c escape escape i enter"])
async def test_a_key_typed_before_its_screen_stands_goes_to_that_screen(keys: str) -> None:
    async with at_desk(month()) as (app, pilot, game):
        await burst(pilot, *keys.split())
        assert where(app) == "LetterScreen", text(app)
        assert text(app).count(game.desk().letters[0].subject)


@pytest.mark.parametrize("key", ["space", "enter", "1", "escape"])
async def test_a_key_that_decides_only_closes_the_question_whether_to_leave(key: str) -> None:
    async with at_desk(month()) as (app, pilot, game):
        await burst(pilot, "escape", key)
        assert where(app) == "DeskScreen"
        assert game.decisions == []


async def test_moving_the_cursor_forgets_a_number_begun() -> None:
    async with at_desk(month()) as (_, pilot, game):
        await press(pilot, "enter", "a", "9", "9", "up", "right", "down", "enter")
        assert game.decisions
        assert "99" not in game.decisions[0]


@pytest.mark.parametrize(
    ("keys", "decision"),
    [
        (("enter", "x", "down", "enter"), "support.layoff=60"),
        (("c", "f", "up", "enter"), "freeze=on"),
        (("l", "down", "enter"), "look=line"),
        (("p", "down", "right", "s"), "press=work_of:2:1-0-0-0-0-0-1"),
        (("e", "right", "enter"), "spare=maja"),
        (("r", "down", "enter"), "reversal=start"),
    ],
)
async def test_each_kind_of_action_is_taken_by_keys(keys: tuple[str, ...], decision: str) -> None:
    async with at_desk(month()) as (_, pilot, game):
        await press(pilot, *keys)
        assert game.decisions == [decision]


@pytest.mark.parametrize(
    ("words", "decision"),
    [
        (("c company", "Hiring freeze", "on  "), "freeze=on"),
        (("l look", "QA sample"), "look=qa"),
        (("p press", "boldness", "send it"), "press=work_of:2:1-0-0-0-0-0-1"),
        (("e people", "Spare a name"), "spare=maja"),
        (("r reversal", "Ask the humans back"), "reversal=start"),
    ],
)
async def test_each_kind_of_action_is_taken_by_mouse(words: tuple[str, ...], decision: str) -> None:
    async with at_desk(month()) as (_, pilot, game):
        for each in words:
            await click_on(pilot, each)
        assert game.decisions == [decision]


async def test_what_cannot_be_had_says_why_and_changes_nothing() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "i", "enter", "3")
        assert notice(app).refused
        assert "✗ needs 9 focus points" in text(app)
        assert game.decisions == []
        await press(pilot, "n")
        assert not notice(app).refused


async def test_the_next_letter_is_the_one_that_lay_below_whatever_was_answered() -> None:
    first, last = fake_desk.month(1).letters[:2]
    waits = replace(first, id="second#1", subject="The second")
    desk = replace(fake_desk.month(1), letters=(first, waits, last))
    async with at_desk(World(desk)) as (app, pilot, _):
        await press(pilot, "i", "enter", "2", "n")
        assert "The second" in text(app)


async def test_offers_of_a_new_group_find_a_page() -> None:
    canteen = replace(fake_desk.OFFERS[2], key="lunch", group="canteen", name="The canteen")
    desk = replace(fake_desk.month(1), offers=(*fake_desk.OFFERS, canteen))
    async with at_desk(World(desk)) as (app, pilot, _):
        await press(pilot, "c")
        assert "The canteen" in text(app)


async def test_a_long_letter_that_asks_nothing_is_scrolled_by_the_arrows() -> None:
    body = "\n\n".join(f"Line {number}." for number in range(30))
    letter = replace(fake_desk.NEWS, body=body)
    world = World(replace(fake_desk.month(1), letters=(letter,)))
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "i", "enter")
        assert "Line 0." in text(app)
        await press(pilot, *["down"] * 30)
        assert "Line 29." in text(app)


async def test_a_store_that_fails_is_one_line_and_nothing_is_lost() -> None:
    async with at_desk(month()) as (app, pilot, game):
        game.full_disk = True
        await press(pilot, "u")
        assert "the disk is full" in text(app)
        assert where(app) == "DeskScreen"


async def test_why_answers_in_the_reporters_words() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "f", "question_mark")
        assert "The vendor counts quality as it always has." in text(app)
        assert "by someone with an interest" in text(app)
        await press(pilot, "escape")
        assert where(app) == "DeskScreen"


async def test_a_month_with_a_letter_unanswered_names_what_will_be_done() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "space")
        assert "left alone: Log it for the vendor's next release." in text(app)
        await press(pilot, "escape")
        assert game.decisions == []
        await press(pilot, "space", "space")
        assert game.decisions == ["advance"]


async def test_the_palette_finds_and_takes_an_offer() -> None:
    async with at_desk(month()) as (_, pilot, game):
        await press(pilot, "f2", *"qasample")
        for _ in range(20):
            await pilot.pause(0.05)
            if pilot.app.screen.query("OptionList").first().option_count:  # type: ignore[attr-defined]  # the palette's own list
                break
        await press(pilot, "enter")
        assert game.decisions == ["look=qa"]


async def test_the_weeks_can_be_skipped_for_good() -> None:
    world = month()
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "f4", "space", "space")
        assert where(app) == "DeskScreen"
        assert "month 2 of 36" in text(app)
    assert world.kept["weeks"] == "skipped"


async def test_enter_on_a_letter_beside_a_wide_desk_goes_to_its_answers_and_back() -> None:
    async with at_desk(month(), WIDE) as (app, pilot, game):
        await press(pilot, "i", "enter", "down", "enter")
        assert game.decisions == ["code-41b#1=log"]
        await press(pilot, "down", "enter")
        assert "The plants on floor four" in text(app)


async def test_leaving_says_that_everything_is_kept() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "q")
        assert "Every decision is kept already" in text(app)
        await press(pilot, "t")
        assert where(app) == "TitleScreen"


async def test_control_c_leaves_at_once_with_its_own_code() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await pilot.press("ctrl+c")
        await pilot.pause()
        assert app.return_code == 130


async def test_the_cursor_is_visible_without_colour() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "down")
        assert [line[0] for line in lines(app)].count("▸") == 1
        assert lines(app)[3].startswith("▸Marketing")


async def test_a_row_that_goes_hands_its_cursor_on_at_once() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "c", "f")
        options = app.screen.query_one("#options", Rows)
        gone = options.rows[-1]
        app.screen.set_focus(gone)  # before the row has heard of it, as in fast typing
        options.show([row.item for row in options.rows[:1]])
        assert app.screen.focused is options.rows[0]
        assert not gone.focusable
        await press(pilot, "escape")
        assert where(app) == "DeskScreen"


async def test_the_end_of_the_options_is_no_way_to_another_lever() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "c", "f", *["up"] * 9, *["down"] * 9)
        column = app.screen.focused.parent if app.screen.focused else None
        assert column is app.screen.query_one("#options")


async def test_undo_is_at_hand_after_a_typed_number() -> None:
    async with at_desk(month()) as (_, pilot, game):
        await press(pilot, "enter", "a", "3", "5", "enter", "u")
        assert game.decisions == ["support.ai_share=35", "undo"]


async def test_rows_are_reused_and_not_rebuilt() -> None:
    async with at_desk(month(), WIDE) as (app, pilot, _):
        assert isinstance(app.screen, DeskScreen)
        before = [id(row) for row in app.screen.query(".row")]
        await press(pilot, "space", "space", "space")
        assert app.screen.desk.month == 2
        assert [id(row) for row in app.screen.query(".row")] == before
        assert app.screen.query_one(LetterView).letter is not None


async def test_what_is_out_of_sight_is_counted_anew_when_letters_go() -> None:
    many = fake_desk.month(1)
    more = tuple(replace(many.letters[-1], id=f"more#{place}") for place in range(6))
    async with at_desk(World(replace(many, letters=(*many.letters, *more)))) as (app, pilot, _):
        assert "more" in next(line for line in lines(app) if "INBOX" in line)
        desk = app.screen
        assert isinstance(desk, DeskScreen)
        desk.show(replace(many, letters=many.letters[:1]))
        await settle(pilot)
        assert "more" not in next(line for line in lines(app) if "INBOX" in line)
