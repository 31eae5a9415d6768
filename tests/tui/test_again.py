"""After the end: the next game by one key, and any decision taken otherwise from a list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from game.campaign.desk.why import Decisive
from tests.tui import fake_desk
from tests.tui.fake import FakeGame, World
from tests.tui.playing import at_desk, click_on, notice, settle, text, where
from tests.tui.playing import press as press_only

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from game.campaign.desk.otherwise import Otherwise
    from game.tui.services.game import Told


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys, each answered before the next: answers come from another thread."""
    for key in keys:
        await press_only(pilot, key)
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)


def finished() -> World:
    return World(fake_desk.OVER)


async def test_the_front_page_begins_the_same_luck_again_and_another_seed() -> None:
    for key, same, words in (("s", True, "Augment, same luck: 63."), ("n", False, "Another seed")):
        found = finished()
        async with at_desk(found) as (app, pilot, game):
            await press(pilot, "f")
            assert where(app) == "FrontPageScreen"
            await press(pilot, key)
            assert game.agains == [same]
            assert where(app) == "DeskScreen"
            assert words in notice(app).text


async def test_the_best_rival_and_the_keys_stand_on_the_page() -> None:
    ending = replace(fake_desk.ENDING, first_month="Augment, in month 1: Training: on.")
    found = World(replace(fake_desk.OVER, ending=ending))
    async with at_desk(found, (160, 50)) as (app, pilot, game):
        await press(pilot, "f")
        page = " ".join(text(app).split())
        assert "n another seed" in page
        assert "Augment, same luck: 63." in page
        assert "Augment, in month 1: Training: on." in page
        await click_on(pilot, "s the same luck again")
        assert game.agains == [True]


class Weighty(FakeGame):
    """The last of its decisions mattered most; remembers what was played otherwise."""

    def decisive(self, most: int = 3, told: Told | None = None) -> tuple[Decisive, ...]:
        return (Decisive(2, "gig=5", "Gig work to 5 %", -4.0, "−4.0 of the score", 1),)[:most]

    def what_if(self, change: str, told: Told | None = None) -> Otherwise:
        self.changes = [*getattr(self, "changes", []), change]
        return super().what_if(change, told)


def weighty() -> World:
    found = World()
    found.game = game = Weighty(fake_desk.month(7))
    game.decisions += ["predict=never", "freeze=on", "ovens#1=yes", "advance", "gig=5", "advance"]
    return found


async def test_what_mattered_most_stands_on_top_with_what_it_came_to() -> None:
    async with at_desk(weighty()) as (app, pilot, _):
        await press(pilot, "x")
        page = text(app)
        assert page.index("gig=5 · −4.0 of the score") < page.index("freeze=on")
        assert page.index("freeze=on") < page.index("ovens#1=yes")


async def test_another_answer_or_value_is_chosen_from_a_list() -> None:
    found = weighty()
    async with at_desk(found) as (app, pilot, _):
        await press(pilot, "x", "enter")
        assert "Make it 45" in text(app)
        await press(pilot, "down", "down", "enter")
        assert where(app) == "FuturesScreen"
        await press(pilot, "escape", "end", "enter", "down", "enter")
        assert found.game.changes == ["2:gig=45", "1:ovens#1=no"]  # type: ignore[attr-defined]  # of Weighty


async def test_the_choice_can_be_left_without_anything_being_played() -> None:
    found = weighty()
    async with at_desk(found) as (app, pilot, _):
        await press(pilot, "x", "enter", "escape")
        assert where(app) == "WhatIfScreen"
        assert not hasattr(found.game, "changes")


async def test_a_meeting_has_to_be_answered_so_it_cannot_be_left_out() -> None:
    found = weighty()
    found.game.decisions[:] = ["predict=never", "advance", "board=accept", "advance"]
    async with at_desk(found) as (app, pilot, _):
        await press(pilot, "x", "enter")
        assert "Make it counter" in text(app)
        assert "Leave it out" not in text(app)


async def test_enter_goes_from_an_answered_letter_on_to_what_waits_and_then_to_the_desk() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, game):
        await press(pilot, "i", "enter", "1")
        while where(app) == "LetterScreen" and len(game.decisions) < 9:
            await press(pilot, "enter")
        assert where(app) == "DeskScreen"
        waiting = [one for one in game.desk().letters if one.options and not one.answer]
        assert waiting == []


async def test_the_composer_says_where_there_is_no_word_to_change() -> None:
    async with at_desk(World(fake_desk.month(1))) as (app, pilot, _):
        await press(pilot, "p")
        app.screen.set_focus(None)
        await press(pilot, "left")
        assert "No word is under the cursor" in notice(app).text
