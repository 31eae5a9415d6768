"""Long answers: how far they are is told, Esc calls them off, and the keys stay alive meanwhile."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from game.campaign.desk.why import Decisive
from tests.tui import fake_desk
from tests.tui.fake import FakeGame, World
from tests.tui.playing import at_desk, notice, press, settle, text, where

if TYPE_CHECKING:
    from game.campaign.desk.otherwise import Otherwise
    from game.campaign.in_play import Told

LONGEST = 20.0
"""Seconds after which a test that hangs is given up."""


class Slow(FakeGame):
    """A game whose long answers wait until the test lets them go on."""

    def __init__(self) -> None:
        super().__init__(fake_desk.month(7))
        self.decisions += ["predict=never", "freeze=on", "advance"]
        self.go_on = Event()
        self.stopped = Event()

    def what_if(self, change: str, told: Told | None = None) -> Otherwise:
        assert told is not None
        told(3, 11)
        self.go_on.wait(LONGEST)
        try:
            told(4, 11)
        except BaseException:
            self.stopped.set()
            raise
        return super().what_if(change, told)


def world() -> tuple[World, Slow]:
    found, game = World(), Slow()
    found.game = game
    return found, game


async def test_escape_calls_a_what_if_off_and_the_next_one_is_played() -> None:
    found, game = world()
    async with at_desk(found) as (app, pilot, _):
        await press(pilot, "x")
        await pilot.app.workers.wait_for_complete()
        await press(pilot, "enter", "enter")
        assert "3 of 11 games" in notice(app).text
        await press(pilot, "escape")
        assert where(app) == "WhatIfScreen"
        assert notice(app).text.startswith("Called off")
        game.go_on.set()
        assert game.stopped.wait(LONGEST), "the thread plays on for nobody"
        await settle(pilot)
        assert notice(app).text.startswith("Called off")
        await press(pilot, "enter", "enter")
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)
        assert where(app) == "FuturesScreen"


class Judged(FakeGame):
    """A finished game whose decisive decisions take long to find."""

    def __init__(self) -> None:
        super().__init__(replace(fake_desk.OVER))
        self.go_on = Event()

    def decisive(self, most: int = 3, told: Told | None = None) -> tuple[Decisive, ...]:
        if told:
            told(12, 140)
        self.go_on.wait(LONGEST)
        return super().decisive(most, told)


async def test_the_front_page_says_how_far_it_has_looked() -> None:
    found = World()
    found.game = game = Judged()
    async with at_desk(found, (160, 50)) as (app, pilot, _):
        await press(pilot, "f")
        assert where(app) == "FrontPageScreen"
        assert "your 140 decisions: 12 so far" in " ".join(text(app).split())
        game.go_on.set()
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)
        assert "The ovens: Answer them." in text(app)


class Met(FakeGame):
    """A game whose months are opened by the board."""

    def rewound(self, turn: int) -> Met:
        month = fake_desk.month(turn - 1)
        return Met(replace(month, phase="board", meeting=fake_desk.MEETING))


async def test_a_branch_is_called_by_the_month_that_was_chosen() -> None:
    found = World()
    found.game = Met(fake_desk.month(7))
    async with at_desk(found) as (app, pilot, _):
        await press(pilot, "b")
        await pilot.app.workers.wait_for_complete()
        await press(pilot, "enter")
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)
        assert where(app) == "BoardScreen"
        assert "A branch from month 3: the board meets before it." in notice(app).text
