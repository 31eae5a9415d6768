"""Help has a line for every key of every screen, and the palette's commands all do something."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

from textual.binding import Binding
from textual.screen import Screen

import game.tui.screens
from game.tui.palette import KeyCommands
from game.tui.screens.around.keys import bindings_of, screens
from game.tui.widgets.notice import Notice
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import at_desk, at_title, notice, press, settle, text

AUTHORS = "game.tui.screens.edit"
"""What stands there is an author's, and help in the game does not tell of it."""


def below(kind: type[object]) -> Iterator[type[object]]:
    for each in type.__subclasses__(kind):
        yield each
        yield from below(each)


def of_the_game() -> list[type[object]]:
    for module in pkgutil.walk_packages(game.tui.screens.__path__, "game.tui.screens."):
        importlib.import_module(module.name)
    found = dict.fromkeys(below(Screen))
    ours = (kind for kind in found if kind.__module__.startswith("game.tui.screens."))
    return [kind for kind in ours if is_shown(kind) and not kind.__module__.startswith(AUTHORS)]


def is_shown(kind: type[object]) -> bool:
    """Whether it is a screen, and not what several of them have in common."""
    return not any(each.__module__.startswith("game.") for each in type.__subclasses__(kind))


def test_every_screen_stands_in_the_list_of_keys_with_every_key_it_has() -> None:
    listed = {kind: bindings for _, kind, bindings in screens()}
    names = [name for name, _, _ in screens()]
    assert len(names) == len(set(names))
    for kind in of_the_game():
        assert kind in listed, f"{kind.__name__} is not in the list of keys"
        told = {binding.key for binding in listed[kind]}
        own = [each for each in kind.__dict__.get("BINDINGS", ()) if isinstance(each, Binding)]
        assert {binding.key for binding in own} <= told, kind.__name__
        assert all(binding.description for binding in bindings_of(kind)), kind.__name__


async def test_the_palette_lists_the_games_own_commands_and_each_does_something() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, _):
        base = app.screen
        found = [hit async for hit in KeyCommands(base).discover()]
        names = {str(hit.text) for hit in found}
        assert not names & {"Copy selected text", "Focus next", "Focus previous", "Quit"}
        for hit in found:
            if hit.text in {"Quit at once", "Page up", "To the top", "To the end", "Theme"}:
                continue  # out of the game; where the cursor stands already; a colour
            before = text(app)
            await hit.command()
            await settle(pilot)
            assert text(app) != before, hit.text
            while app.screen is not base:
                app.pop_screen()
            base.query_one(Notice).say("")
            await settle(pilot)


async def test_a_letter_of_the_menu_that_is_not_offered_says_so() -> None:
    async with at_title(World()) as (app, pilot):
        for key in ("c", "d"):
            await press(pilot, key)
            assert notice(app).text.startswith(f"{key} does nothing here")
