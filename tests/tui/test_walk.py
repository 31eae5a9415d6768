"""A whole game from title to front page, against the scripted game."""

from __future__ import annotations

import pytest

from benchmarks.words import AT_DESK, NEW_GAME
from tests.tui.fake import World
from tests.tui.playing import SMALL, WIDE, at_title, click_on, press, settle, text, where


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_a_game_can_be_played_to_its_end_by_keys(size: tuple[int, int]) -> None:
    world = World()
    async with at_title(world, size) as (app, pilot):
        await press(pilot, "n", "enter", "enter")
        assert where(app) == "QuestionScreen"
        await press(pilot, "1", "2", "enter")
        assert where(app) == "DeskScreen"
        await press(pilot, "i", "enter", "1")
        if where(app) == "LetterScreen":
            await press(pilot, "escape")
        await press(pilot, "d", "enter", "a", "right", "enter", "escape")
        await press(pilot, "space", "space")  # the month runs; its weeks are looked at
        await press(pilot, "space", "space", "space")  # with a letter left unanswered
        await press(pilot, "space", "space", "space")
        assert where(app) == "BoardScreen"
        await press(pilot, "1", "space", "space", "space")
        assert "true quality" in text(app)
        await press(pilot, "8", "2", "enter")
        assert where(app) == "CurtainScreen"
        await press(pilot, "enter", "enter", "enter")  # lifted; the second curve, the last
        assert where(app) == "FrontPageScreen"
        assert "klarstenwantsitshumansback" in text(app).lower().replace(" ", "")
        await press(pilot, "q")
        assert where(app) == "TitleScreen"
    assert world.game.decisions == [
        "predict=12", "code-41b#1=fix", "support.ai_share=90",
        "advance", "advance", "advance", "board=accept", "advance", "guess=82",
    ]  # fmt: skip
    assert world.game.prepared == ["guess=0"]  # the rivals played while the question was read


async def test_a_game_can_be_played_by_mouse() -> None:
    world = World()
    async with at_title(world) as (app, pilot):
        for words in (NEW_GAME, "Klarsten Pay", "take the job", "never"):
            await click_on(pilot, words)
        for words in ("Code 41-B, again", "Fix them", "back to the desk"):
            await click_on(pilot, words)
        for words in ("Support", "AI share", "▸    as ordered", "order it", "back to the desk"):
            await click_on(pilot, words)
        await click_on(pilot, AT_DESK)
        await click_on(pilot, "go on")
        assert where(app) == "DeskScreen"
    assert world.game.decisions == [
        "predict=never", "code-41b#1=fix", "support.ai_share=90", "advance",
    ]  # fmt: skip


async def test_weeks_pass_visibly_and_any_key_skips_them() -> None:
    world = World()
    async with at_title(world) as (app, pilot):
        app.animation_level = "full"
        app.play(world.game)
        await settle(pilot)
        await press(pilot, "7", "enter", "space")
        await pilot.press("space")
        await pilot.pause()
        assert where(app) == "WeeksScreen"
        assert "▸ Inês" not in text(app)
        await press(pilot, "x")
        assert "▸ Inês Prado resigned." in text(app)
        await press(pilot, "x")
        assert where(app) == "DeskScreen"
