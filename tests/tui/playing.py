"""The app under a pilot, over a fake world, with nothing moving by itself."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from textual import _wait

from game.tui.app import HumansWantedApp
from game.tui.widgets.notice import Notice
from game.tui.widgets.rows.row import Row

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from textual.app import App
    from textual.pilot import Pilot

    from tests.tui.fake import FakeGame, World

SMALL = (80, 24)
WIDE = (160, 50)
# After each key Textual sleeps twice until the process is idle, 20 ms at a time: a third of the
# suite's time. `settle` asks the widgets themselves; the share that counts as idle stays 1 in 20.
_wait.SLEEP_GRANULARITY = 0.004
_wait.SLEEP_IDLE = _wait.SLEEP_GRANULARITY / 20


def still(world: World) -> HumansWantedApp:
    """The app without animations, and without the coach."""
    app = HumansWantedApp(world.services())
    app.animation_level = "none"
    app.settings = replace(app.settings, coach="off")
    return app


@asynccontextmanager
async def at_title(
    world: World, size: tuple[int, int] = SMALL
) -> AsyncIterator[tuple[HumansWantedApp, Pilot[Any]]]:
    """The title screen."""
    app = still(world)
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        yield app, pilot


@asynccontextmanager
async def at_desk(
    world: World, size: tuple[int, int] = SMALL
) -> AsyncIterator[tuple[HumansWantedApp, Pilot[Any], FakeGame]]:
    """The desk of the world's game."""
    async with at_title(world, size) as (app, pilot):
        app.play(world.game)
        await settle(pilot)
        yield app, pilot, world.game


async def settle(pilot: Pilot[Any]) -> None:
    """Until all that follows from the last key is drawn."""
    for _ in range(8):
        await pilot.pause()
        if at_rest(pilot.app):
            return


def at_rest(app: App[Any]) -> bool:
    """Whether no widget has a message to read, and nothing waits to be drawn or typed."""
    screen = app.screen
    if isinstance(app, HumansWantedApp) and app.typed:
        return False
    if screen._dirty_widgets or screen._layout_required or screen._callbacks:
        return False
    return not any(
        pump._next_callbacks or pump.message_queue_size
        for pump in (app, *screen.walk_children(with_self=True))
    )


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys one after the other, each drawn before the next."""
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


def lines(app: HumansWantedApp) -> list[str]:
    """The screen as lines of text."""
    width, height = app.size
    return [
        "".join(segment.text for segment in strip)
        for strip in app.screen._compositor.render_strips(app.size)
    ][:height] or [" " * width]


def text(app: HumansWantedApp) -> str:
    """The screen as text."""
    return "\n".join(lines(app))


def where(app: HumansWantedApp) -> str:
    """The screen's name."""
    return type(app.screen).__name__


def notice(app: HumansWantedApp) -> Notice:
    """The line above the keys."""
    return app.screen.query_one(Notice)


async def click_on(pilot: Pilot[Any], words: str) -> None:
    """Click the first place on the screen that shows `words`."""
    app = pilot.app
    assert isinstance(app, HumansWantedApp)
    for y, line in enumerate(lines(app)):
        if words in line:
            await click_at(pilot, (line.index(words), y))
            return
    raise AssertionError(f"{words!r} is not on the screen:\n{text(app)}")


async def click_at(pilot: Pilot[Any], place: tuple[int, int]) -> None:
    """Click on a place, and once more where a first click only points at what it would decide."""
    await pilot.click(offset=place)
    await settle(pilot)
    row = pilot.app.screen.focused
    if isinstance(row, Row) and row.pointed_at:
        await pilot.click(offset=place)
        await settle(pilot)


async def burst(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys faster than anything is drawn, as a pasted line or a slow connection does."""
    from textual.events import Key

    for key in keys:
        pilot.app.post_message(Key(key, key if len(key) == 1 else None))
    await settle(pilot)
