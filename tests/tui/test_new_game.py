"""Choosing a company: all by key and by mouse, and a seed that says why it is none."""

from __future__ import annotations

from textual.widgets import Input

from tests.tui.fake import World
from tests.tui.playing import at_title, click_on, notice, press, text, where


async def test_a_seed_that_is_none_is_told_in_one_line_and_begins_nothing() -> None:
    world = World()
    async with at_title(world) as (app, pilot):
        await press(pilot, "n", "s", "ctrl+u", *"a/b", "enter")
        assert "is not a seed" in notice(app).text
        assert notice(app).refused
        assert isinstance(app.focused, Input)
        await press(pilot, "escape", "enter")
        assert where(app) == "ChoiceScreen"
    assert world.asked == []


async def test_a_typed_seed_is_shown_as_it_will_be_played() -> None:
    async with at_title(World()) as (app, pilot):
        await press(pilot, "n", "s", "ctrl+u", *"owl-7", "enter")
        assert "OWL-7" in text(app)
        assert notice(app).text == ""


async def test_an_emptied_seed_is_a_fresh_one() -> None:
    world = World()
    async with at_title(world) as (_, pilot):
        await press(pilot, "n", "s", "ctrl+u", "enter", "enter", "enter")
    assert world.asked[0].seed == "MOTH-4471"


async def test_everything_is_within_the_mouses_reach() -> None:
    world = World()
    async with at_title(world) as (_, pilot):
        for words in ("New game", "normal", "Practice", "MOTH-4471"):
            await click_on(pilot, words)
        await press(pilot, "end", "ctrl+u", *"elk-2", "enter")
        for words in ("Crumb & Sons", "take the job"):
            await click_on(pilot, words)
    wanted = world.asked[0]
    assert (wanted.scenario, wanted.seed) == ("bakery", "ELK-2")
    assert (wanted.difficulty, wanted.practice) == ("hard", True)


async def test_the_cursor_goes_from_companies_to_terms_and_enter_changes_them() -> None:
    world = World()
    async with at_title(world) as (app, pilot):
        await press(pilot, "n", "down", "down", "enter", "down", "enter")
        assert "hard" in text(app)
        assert "everything may be asked" in text(app)


async def test_the_left_arrow_of_a_term_goes_back() -> None:
    from game.tui.screens.around.choice import ChoiceScreen
    from tests.tui import playing

    async with playing.at_title(World()) as (app, pilot):
        app.push_screen(ChoiceScreen())
        await playing.settle(pilot)
        for shown, before in (("normal", "easy"), ("easy", "hard")):
            await playing.click_on(pilot, f"◂ {shown}")
            assert f"◂ {before}" in playing.text(app)
