"""The settings: they hold at once, are kept, and give way to the environment."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.errors import StoreError
from game.tui.app import HumansWantedApp
from game.tui.settings import CHOICES, Settings
from tests.tui.fake import World
from tests.tui.playing import at_title, click_on, notice, press, settle, text

if TYPE_CHECKING:
    import pytest


def test_what_nobody_knows_is_the_usual() -> None:
    read = Settings.read({"motion": "sideways", "weeks": "skipped", "colour": "blue"})
    assert read == Settings(weeks="skipped")


def test_the_usual_value_of_each_setting_is_the_first_on_its_list() -> None:
    for name, values in CHOICES.items():
        assert getattr(Settings(), name) == values[0][0]


async def test_a_setting_holds_at_once_and_after_a_restart() -> None:
    world = World()
    async with at_title(world) as (app, pilot):
        await press(pilot, "s", "right")
        assert app.theme == "morning-edition"
        await press(pilot, "down", "down", "right")
        assert not app.weeks_shown
    assert world.kept == {"theme": "morning-edition", "weeks": "skipped"}
    async with at_title(world) as (app, pilot):
        assert app.theme == "morning-edition"
        assert not app.weeks_shown
        await press(pilot, "s")
        assert "skipped" in text(app)


async def test_left_takes_the_value_before_and_a_click_the_next() -> None:
    world = World()
    async with at_title(world) as (app, pilot):
        await press(pilot, "s", "down", "down", "down", "left")
        assert app.settings.confirm == "never"
        await click_on(pilot, "Month's end")
        assert app.settings.confirm == "letters"


async def test_every_value_of_every_setting_can_be_reached_and_says_what_it_means() -> None:
    async with at_title(World()) as (app, pilot):
        app.settings = Settings()
        await press(pilot, "s")
        for name in ("motion", "weeks", "confirm", "coach"):
            await press(pilot, "down")
            for value, about in (*CHOICES[name][1:], CHOICES[name][0]):
                await press(pilot, "right")
                assert getattr(app.settings, name) == value
                assert about in text(app)


async def test_motion_is_textuals_as_soon_as_the_environment_says_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("TEXTUAL_ANIMATIONS")
    world = World()
    world.kept["motion"] = "reduced"
    app = HumansWantedApp(world.services())
    levels = [app.animation_level]
    app.change_setting("motion", "none")
    assert [*levels, app.animation_level] == ["basic", "none"]


async def test_the_environment_wins_and_is_named() -> None:
    world = World()
    world.kept["motion"] = "full"
    async with at_title(world) as (app, pilot):
        assert app.animation_level == "none"
        await press(pilot, "s", "down")
        assert "TEXTUAL_ANIMATIONS=none" in text(app)


async def test_no_color_is_named_where_themes_are_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with at_title(World()) as (app, pilot):
        await press(pilot, "s")
        assert "NO_COLOR is set" in text(app)


async def test_what_cannot_be_kept_holds_all_the_same_and_says_so() -> None:
    world = World()
    world.full_disk = True
    async with at_title(world) as (app, pilot):
        await press(pilot, "s", "right")
        assert app.theme == "morning-edition"
        assert "cannot be written" in notice(app).text


async def test_settings_that_cannot_be_read_are_one_line_on_the_title() -> None:
    def damaged() -> dict[str, str]:
        raise StoreError("settings.json is damaged")

    app = HumansWantedApp(replace(World().services(), settings=damaged))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        assert "settings.json is damaged" in text(app)
        assert app.settings == Settings()
        await press(pilot, "n")
        assert "CHOOSE A COMPANY" in text(app)


async def test_the_weeks_key_is_the_same_setting() -> None:
    world = World()
    async with at_title(world) as (app, pilot):
        await press(pilot, "f4")
        assert app.settings.weeks == world.kept["weeks"] == "skipped"
