"""The title, the choice of a company, and the list of past games."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.tui import fake_desk
from tests.tui.fake import FINISHED, UNFINISHED, World
from tests.tui.playing import at_desk, at_title, notice, press, settle, text, where


async def test_continue_is_offered_only_while_a_game_is_unfinished() -> None:
    async with at_title(World(past=(FINISHED,))) as (app, _):
        assert "Continue" not in text(app)
    async with at_title(World(past=(FINISHED, UNFINISHED))) as (app, pilot):
        assert "Klarsten Pay, month 7 of 36" in text(app)
        assert "q  Quit" in text(app)
        await press(pilot, "enter")
        assert where(app) == "QuestionScreen"


async def test_continue_comes_back_to_a_curtain_until_its_paper_is_read() -> None:
    desk = replace(fake_desk.month(4), phase="curtain", question="What is true quality now?")
    world = World(replace(desk, letters=()), past=(FINISHED, UNFINISHED))
    world.game.game_id = FINISHED.id
    async with at_desk(world) as (_, pilot, _):
        await press(pilot, *"82", "enter")
    async with at_title(world) as (app, pilot):
        assert "Klarsten Pay, the curtain" in text(app)
        await press(pilot, "enter")
        assert (where(app), world.opened) == ("CurtainScreen", [FINISHED.id])
        await press(pilot, "f", "q")
        assert "the curtain" not in text(app)
        assert "Klarsten Pay, month 7 of 36" in text(app)


async def test_what_changed_since_is_said_on_a_page_not_laid_out_yet() -> None:
    world = World(past=(UNFINISHED,))
    async with at_title(world) as (app, pilot):
        app.play(world.game)
        app.action_skip_weeks()  # says so at once, on a desk that has no widget yet
        await settle(pilot)
        assert where(app) == "QuestionScreen"
        assert "are skipped from now on" in notice(app).text
    world.game.note = "The rules have changed since this game was begun."
    async with at_title(world) as (app, pilot):
        await press(pilot, "enter")
        assert where(app) == "QuestionScreen"
        assert notice(app).text == world.game.note


async def test_a_new_game_takes_seed_difficulty_and_practice() -> None:
    world = World()
    async with at_title(world) as (_, pilot):
        await press(pilot, "n", "d", "p", "s", "ctrl+u", *"owl-7", "enter", "enter", "enter")
    wanted = world.asked[0]
    assert (wanted.scenario, wanted.seed) == ("fintech", "OWL-7")
    assert (wanted.difficulty, wanted.practice) == ("hard", True)


async def test_a_past_game_is_deleted_only_when_asked_twice() -> None:
    world = World(past=(FINISHED, UNFINISHED))
    async with at_title(world) as (app, pilot):
        await press(pilot, "p", "x")
        assert "would be gone for good" in notice(app).text
        assert "x again deletes it" in text(app)
        assert len(world.past) == 2
        await press(pilot, "x")
        assert [game.id for game in world.past] == ["g1"]
        assert "Humans Wanted" not in text(app)


async def test_the_theme_is_changed_and_kept() -> None:
    world = World()
    async with at_title(world) as (app, pilot):
        await press(pilot, "f3")
        assert app.theme == world.kept["theme"] == "morning-edition"
    async with at_title(world) as (app, _):
        assert app.theme == "morning-edition"


@pytest.mark.parametrize("size", [(60, 20), (80, 21)])
async def test_the_whole_menu_stands_under_the_sign_in_every_window(size: tuple[int, int]) -> None:
    async with at_title(World(past=(UNFINISHED,)), size) as (app, _):
        menu = app.screen.query_one("#menu")
        assert menu.region.bottom < size[1]
        assert menu.max_scroll_y == 0
        for words in ("Continue", "Achievements", "Quit", "apply within · ask for a person  "):
            assert words in text(app)
        art = app.screen.query_one("#art")
        assert art.region.x >= 0
        assert art.region.right <= size[0]
