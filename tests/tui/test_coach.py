"""The coach on the screens: over the desk, away with any key, away for good with one."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from game.campaign.coaching import lessons
from game.tui.widgets.coach_note import CoachNote
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import SMALL, click_on, lines, notice, press, settle, still, text, where

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from textual.pilot import Pilot

    from game.tui.app import HumansWantedApp


@asynccontextmanager
async def coached(
    world: World, size: tuple[int, int] = SMALL
) -> AsyncIterator[tuple[HumansWantedApp, Pilot[Any]]]:
    app = still(world)
    app.settings = replace(app.settings, coach="on")
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        app.play(world.game)
        await settle(pilot)
        yield app, pilot


def notes(app: HumansWantedApp) -> int:
    return len(app.screen.query(CoachNote))


async def test_the_first_letter_is_explained_and_any_key_goes_on() -> None:
    world = World(fake_desk.month(1))
    async with coached(world) as (app, pilot):
        assert "A letter with ● waits for you." in text(app)
        assert all(len(line) == 80 for line in lines(app))
        assert world.kept["lessons"] == "letter"
        await press(pilot, "enter")
        assert notes(app) == 0
        assert where(app) == "DeskScreen"  # the key has done nothing else
        await press(pilot, "enter")
        assert where(app) == "OffersScreen"


async def test_a_key_that_only_leads_somewhere_acts_at_once_and_puts_the_card_away() -> None:
    async with coached(World(fake_desk.month(1))) as (app, pilot):
        await press(pilot, "l")
        assert where(app) == "LooksScreen"
        await press(pilot, "escape")
        assert "A letter with ●" not in text(app)


async def test_a_card_that_names_space_does_not_eat_it() -> None:
    world = World(fake_desk.month(1))
    world.kept["lessons"] = " ".join(one.id for one in lessons())
    async with coached(world) as (app, pilot):
        await app.screen.mount(CoachNote(next(one for one in lessons() if one.id == "month")))
        await press(pilot, "space")
        assert where(app) != "DeskScreen"


ABOUT = {
    "letter": "INBOX", "lever": "Support", "month": "focus 4", "reported": "» the vendor",
    "look": "? nobody", "sample": "±4", "claim": "p press", "ledger": "CLAIMS 2",
}  # fmt: skip


async def test_no_card_lies_on_what_it_speaks_of() -> None:
    world = World(fake_desk.month(1))
    world.kept["lessons"] = " ".join(one.id for one in lessons())
    async with coached(world) as (app, pilot):
        for lesson in lessons():
            note = CoachNote(lesson)
            await app.screen.mount(note)
            await settle(pilot)
            assert ABOUT.get(lesson.id, "focus") in text(app), lesson.id
            await note.remove()


async def test_the_next_lesson_comes_at_its_moment_and_none_twice() -> None:
    world = World(replace(fake_desk.month(1), claims=()))
    async with coached(world) as (app, pilot):
        await press(pilot, "space", "i", "enter", "1", "escape")
        assert "d goes to the departments" in text(app)
        await press(pilot, "z", "f1", "escape")
        assert notes(app) == 0
    assert world.kept["lessons"] == "letter lever"
    async with coached(world) as (app, _):
        assert "A letter with ●" not in text(app)


async def test_one_key_sends_the_coach_away_for_good_and_help_calls_him_back() -> None:
    world = World(fake_desk.month(1))
    async with coached(world) as (app, pilot):
        await press(pilot, "f6")
        assert "The coach is gone" in notice(app).text
        assert world.kept["coach"] == "off"
        await press(pilot, "i", "enter", "1", "escape")
        assert notes(app) == 0
        await press(pilot, "f1", "r", "escape")
        assert notes(app) == 1
    assert (world.kept["coach"], world.kept["lessons"]) == ("on", "lever")


async def test_the_mouse_puts_a_lesson_away_or_all_of_them() -> None:
    world = World(fake_desk.month(1))
    async with coached(world) as (app, pilot):
        await click_on(pilot, "goes on")
        assert notes(app) == 0
    again = World(fake_desk.month(1))
    async with coached(again) as (_, pilot):
        await click_on(pilot, "never again")
    assert again.kept["coach"] == "off"


async def test_the_weeks_are_not_talked_over() -> None:
    world = World(fake_desk.month(1))
    world.kept["lessons"] = "letter lever month"
    async with coached(world) as (app, pilot):
        await press(pilot, "z", "space", "space")
        assert where(app) == "WeeksScreen"
        await press(pilot, "space")
        assert "» beside a figure" in text(app)


async def test_the_board_is_explained_at_its_first_meeting() -> None:
    world = World(replace(fake_desk.month(3), phase="board", meeting=fake_desk.MEETING))
    async with coached(world) as (app, pilot):
        assert where(app) == "BoardScreen"
        assert "The board meets every quarter" in text(app)
        assert "YOU TOLD IT" in text(app)  # and covers nothing of what it is about
        await press(pilot, "enter")
        assert where(app) == "BoardScreen"
        assert "leave the game" in lines(app)[-1]  # the page has its room back
        assert world.game.decisions == []
    world.kept["lessons"] = ""
    async with coached(world) as (_, pilot):
        await press(pilot, "1")  # which the card names
        assert world.game.decisions


async def test_a_lesson_that_cannot_be_kept_is_no_reason_to_stop() -> None:
    world = World(fake_desk.month(1))
    world.full_disk = True
    async with coached(world) as (app, pilot):
        assert where(app) == "DeskScreen"
        assert "cannot be written" in notice(app).text
        await press(pilot, "i", "enter", "1")
    assert world.game.decisions


async def test_a_click_on_a_label_closes_the_card_and_does_what_was_clicked() -> None:
    async with coached(World(fake_desk.month(1))) as (app, pilot):
        assert notes(app) == 1
        await click_on(pilot, "l look")
        assert where(app) == "LooksScreen"
    async with coached(World(fake_desk.month(1))) as (app, pilot):
        await click_on(pilot, "goes on")
        assert (where(app), notes(app)) == ("DeskScreen", 0)
