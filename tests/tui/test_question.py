"""A question is answered whenever the player is ready, also before the paper is."""

from __future__ import annotations

from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from game.campaign.desk import Option
from tests.tui import fake_desk
from tests.tui.fake import FakeGame, World
from tests.tui.playing import at_desk, press, settle, text, where

if TYPE_CHECKING:
    from game.campaign.action import Action


class SlowPaper(FakeGame):
    """A game whose rivals are still playing when the guess is typed."""

    def __init__(self) -> None:
        asked = replace(
            fake_desk.month(4), phase="curtain", question="What is true quality now?", letters=()
        )
        super().__init__(asked)
        self.printed = Event()

    def prepare(self, action: Action) -> None:
        assert self.printed.wait(timeout=120)
        super().prepare(action)


async def test_a_guess_typed_before_the_rivals_have_played_is_kept_and_waits() -> None:
    world = World()
    slow = world.game = SlowPaper()
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "9", "1", "enter")
        assert "going to press" in text(app)
        assert slow.decisions == []
        slow.printed.set()
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert where(app) == "CurtainScreen"
    assert slow.decisions == ["guess=91"]


async def test_who_leaves_while_the_paper_is_printed_is_asked_again() -> None:
    world = World()
    slow = world.game = SlowPaper()
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "9", "1", "enter", "escape")
        app.workers.cancel_all()
        slow.printed.set()
        await settle(pilot)
        assert app.is_running
    assert slow.decisions == []


async def test_a_digit_typed_on_the_list_goes_into_the_number() -> None:
    world = World()
    world.game = FakeGame(replace(SlowPaper().desk(), phase="prediction"))
    async with at_desk(world) as (app, pilot, game):
        await press(pilot, "enter")
        assert "Nothing is typed yet" in text(app)
        await press(pilot, "down", "down", "1", "8")
        assert "Nothing is typed yet" not in text(app)
        await press(pilot, "enter")
        assert where(app) == "DeskScreen"
    assert game.decisions == ["predict=18"]


async def test_an_answer_in_words_is_typed_out_like_a_number() -> None:
    never = Option("predict=never", "never: nobody", 0, "", "", False, True, "")
    asked = replace(SlowPaper().desk(), phase="prediction", answers=(never,))
    async with at_desk(World(asked)) as (app, pilot, game):
        await press(pilot, *"never")
        assert "Enter answers: never: nobody." in text(app)
        await press(pilot, "enter")
    assert game.decisions == ["predict=never"]


async def test_a_question_mark_explains_though_the_field_has_the_focus() -> None:
    asked = replace(fake_desk.month(4), phase="curtain", question="And?", letters=())
    async with at_desk(World(asked)) as (app, pilot, _):
        await press(pilot, "question_mark")
        assert where(app) == "KeysScreen"
        await press(pilot, "escape", "x")
        assert where(app) == "QuestionScreen"
        assert "A number and Enter answers" in text(app)
