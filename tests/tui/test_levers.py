"""A lever with a range: stepped by keys, pointed at, typed; ordered only by Enter."""

from __future__ import annotations

from dataclasses import replace

from textual.events import Key

from game.tui.widgets.steppers.number_field import NumberField
from game.tui.widgets.steppers.stepper import Stepper
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import SMALL, WIDE, at_desk, click_on, notice, press, settle, text, where
from tests.tui.test_fintech import fintech


def month() -> World:
    return World(fake_desk.month(1))


async def test_it_opens_at_the_value_that_holds() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "enter", "a")
        assert app.screen.query_one(Stepper).draft == 75
        assert "75 %" in text(app)
        assert "as ordered" in text(app)


async def test_arrows_show_price_and_work_before_anything_is_ordered() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "enter", "a", "right")
        shown = text(app)
        for words in ("90 %", "now 75 %", "$1.2M", "focus ●", "⏎ order it", "Hardship"):
            assert words in shown
        assert "50%" in shown  # of the last kind of work
        assert game.decisions == []
        await press(pilot, "enter")
        assert game.decisions == ["support.ai_share=90"]
        assert "as ordered" in text(app)


async def test_the_ends_are_a_key_away_and_hold() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "enter", "a", "home", "left")
        assert app.screen.query_one(Stepper).draft == 60
        await press(pilot, "end", "right", "up")
        assert app.screen.query_one(Stepper).draft == 90


async def test_escape_forgets_the_value_first_and_leaves_next() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "enter", "a", "right", "escape")
        assert where(app) == "OffersScreen"
        assert "Nothing was ordered." in text(app)
        await press(pilot, "escape")
        assert where(app) == "DeskScreen"
        assert game.decisions == []


async def test_the_mouse_alone_sets_it_by_arrow_and_by_bar() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await click_on(pilot, "Support")
        stepper = app.screen.query_one(Stepper)
        await click_on(pilot, "▸    as ordered")
        assert stepper.draft == 90
        await pilot.click(Stepper, offset=(3, 1))
        assert stepper.draft == 60
        await click_on(pilot, "order it")
        assert game.decisions == ["support.ai_share=60"]


async def test_what_cannot_be_had_says_why_and_has_no_order() -> None:
    share, *others = fake_desk.OFFERS
    dear = fake_desk.option("support.ai_share=95", "95 %", 9, reason="needs 9 focus points")
    share = replace(share, options=(*share.options, dear))
    desk = replace(fake_desk.month(1), offers=(share, *others))
    async with at_desk(World(desk)) as (app, pilot, game):
        await press(pilot, "enter", "a", "end")
        assert "needs 9 focus points" in text(app)
        assert "⏎ order it" not in "\n".join(text(app).splitlines()[:-1])
        await press(pilot, "enter")
        assert game.decisions == []


async def test_a_wide_page_names_the_people_it_concerns() -> None:
    async with at_desk(month(), WIDE) as (app, pilot, _):
        await press(pilot, "d", "enter")
        for words in ("612 of 1,050 people", "Maja Lindqvist listed", "Has cleared her desk",
                      "DECIDED THIS MONTH"):  # fmt: skip
            assert words in text(app)
        assert "Omar Haddad" not in text(app)  # of another department


async def test_an_own_letter_is_no_dead_key() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "enter", "a")
        assert "does nothing" not in text(app)
        await press(pilot, "z")
        assert "z does nothing here" in text(app)


async def test_a_typed_number_names_its_price_before_it_is_ordered() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "enter", "a", "7", "9")
        for words in ("79", "now 75 %", "$1.1M", "focus ●", "⏎ order it"):
            assert words in text(app), words
        assert game.decisions == []
        await press(pilot, "backspace", "backspace")
        assert "as ordered" in text(app)


async def test_a_typed_number_that_cannot_be_had_says_why_before_enter() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "enter", "a", "9", "9")
        assert "up to 95" in text(app)
        assert "order it" not in "\n".join(text(app).splitlines()[:-2])
        await press(pilot, "escape")
        assert "as ordered" in text(app)


async def test_what_is_so_already_is_not_ordered_again() -> None:
    async with at_desk(month()) as (app, pilot, game):
        await press(pilot, "enter", "a", "enter")
        assert "AI share: 75 %. So it is already; nothing was ordered." in text(app)
        assert game.decisions == []


async def test_a_digit_sent_before_the_field_had_the_focus_is_not_lost() -> None:
    async with at_desk(month()) as (app, pilot, _):
        await press(pilot, "enter", "a")
        stepper, number = app.screen.query_one(Stepper), app.screen.query_one(NumberField)
        stepper.post_message(Key("8", "8"))
        stepper.post_message(Key("5", "5"))  # the field has the focus when this one comes up
        await settle(pilot)
        assert number.typed == "85"


async def test_whom_you_know_on_a_list_stands_where_it_is_made_and_a_key_spares_them() -> None:
    world, _ = fintech(("predict=never",))
    async with at_desk(world, SMALL) as (app, pilot, _game):
        await press(pilot, "d", "enter", "x", *"420")
        assert "on it: Maja Lindqvist · Tomasz Wilk" in " ".join(text(app).split())
        assert "the list, by name" not in text(app), "there is no list yet"
        await press(pilot, "enter")
        assert "On it: Maja Lindqvist · Tomasz Wilk." in notice(app).text
        assert "on it: Maja Lindqvist" in " ".join(text(app).split())
        await press(pilot, "e")
        assert where(app) == "PeopleScreen"


async def test_a_digit_finds_the_choice_that_begins_with_it() -> None:
    world, session = fintech(("predict=never", "support.ai_share=30"))
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "enter", "v", "3", "0")
        assert notice(app).text.startswith("Enter orders: 30 %")
        await press(pilot, "7")
        assert notice(app).text.startswith("Nothing here begins with 307.")
        await press(pilot, "5", "enter")
    assert session.decisions[-1] == "support.review=5"


async def test_the_letter_of_another_lever_forgets_a_number_begun_and_goes_there() -> None:
    world, session = fintech(("predict=never",))
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "enter", "a", "5", "v")
        assert app.screen.query_one(NumberField).typed == ""
        await press(pilot, "3", "enter")
    assert session.decisions == ("predict=never", "support.review=30")
