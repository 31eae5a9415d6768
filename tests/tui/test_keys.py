"""The list of keys, and which keys there are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from game.tui.palette import KeyCommands, OfferCommands
from game.tui.screens.around.keys import screens
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import at_desk, at_title, press, settle, text, where

if TYPE_CHECKING:
    from textual.command import Hit

PLAIN = re.compile(
    r"[a-z0-9]|f\d+|up|down|left|right|enter|space|escape|question_mark|ctrl\+[cpz]|pageup|pagedown|home|end"
)


def test_all_that_matters_is_on_plain_keys() -> None:
    for name, _, bindings in screens():
        assert bindings, name
        for binding in bindings:
            for key in binding.key.split(","):
                assert PLAIN.fullmatch(key), (name, key)


async def test_the_overview_lists_every_key_that_has_words() -> None:
    async with at_title(World(), (100, 400)) as (app, pilot):
        await press(pilot, "f1")
        shown = text(app)
        for name, _, bindings in screens():
            assert name in shown
            assert all(binding.description in shown for binding in bindings)
        await press(pilot, "escape")
        assert "New game" in text(app)


async def test_help_begins_with_the_screen_it_was_asked_on() -> None:
    async with at_desk(World(fake_desk.month(2)), (100, 60)) as (app, pilot, _):
        await press(pilot, "f1")
        shown = text(app)
        assert shown.index("HERE: THE DESK") < shown.index("HOW TO PLAY")
        assert shown.index("back to a month") < shown.index("HOW TO PLAY")


async def test_digits_that_do_the_same_share_a_line() -> None:
    async with at_title(World(), (100, 400)) as (app, pilot):
        await press(pilot, "f1")
        letter = text(app).partition("A letter")[2].partition("Levers")[0]
        assert letter.count("answer") == 1
        assert "1–9" in letter


async def test_the_palette_lists_what_the_keys_of_a_screen_do() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, _, _):
        commands = KeyCommands(app.screen)
        found = {hit.text: hit async for hit in commands.discover()}
        assert {"Back to a month", "What if", "Look", "Press", "Undo"} <= set(found)


async def test_what_the_palette_found_is_done_on_the_screen_below() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, _):
        commands = KeyCommands(app.screen)
        found = [hit async for hit in commands.search("back to a")]
        await cast("Hit", found[0]).command()
        await settle(pilot)
        assert where(app) == "RewindScreen"


async def test_the_palette_opens_on_either_of_its_keys() -> None:
    async with at_title(World()) as (app, pilot):
        for key in ("f2", "ctrl+p"):
            await press(pilot, key)
            assert where(app) == "CommandPalette"
            await press(pilot, "escape")
            assert where(app) == "TitleScreen"


async def test_the_palette_opens_with_the_keys_and_has_each_lever_once() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, _):
        levers = [hit async for hit in OfferCommands(app.screen).discover()]
        names = [str(hit.text) for hit in levers]
        assert names.count("Support: AI share …") == 1
        assert len(names) == len(set(names))
        assert not any("→" in name for name in names)
        keys = [hit async for hit in KeyCommands(app.screen).discover()]
        assert min(hit.score for hit in keys) > max(hit.score for hit in levers)
        levers[names.index("Support: AI share …")].command()
        await settle(pilot)
        assert where(app) == "OffersScreen"
