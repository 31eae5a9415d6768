"""A run code that is typed among the past games opens its game."""

from __future__ import annotations

from dataclasses import replace

from game.errors import RunCodeError
from game.tui.services import Services
from tests.tui import fake_desk
from tests.tui.fake import FakeGame, World
from tests.tui.playing import at_title, notice, press, settle, where

TORN = "the run code is damaged; copy it again, whole"


class Coded(World):
    """A world that knows one run code."""

    def __init__(self) -> None:
        super().__init__(fake_desk.OVER)
        self.typed: list[str] = []

    def services(self) -> Services:
        return replace(super().services(), open_code=self._open)

    def _open(self, code: str) -> FakeGame:
        self.typed.append(code)
        if code != "HW1-abc":
            raise RunCodeError(TORN)
        return self.game


async def test_a_code_is_typed_and_its_game_opened() -> None:
    world = Coded()
    async with at_title(world) as (app, pilot):
        await press(pilot, "p", "r")
        assert where(app) == "CodeScreen"
        await press(pilot, "enter")
        assert notice(app).text == "Type or paste a run code first."
        await press(pilot, *"HW1-torn", "enter")
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)
        assert notice(app).text == TORN
        await press(pilot, "ctrl+u", *"HW1-abc", "enter")
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)
        assert where(app) == "CurtainScreen"
    assert world.typed == ["HW1-torn", "HW1-abc"]
