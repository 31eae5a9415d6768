"""How the main screens look, small and wide."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.tui import fake_desk
from tests.tui.fake import UNFINISHED, World
from tests.tui.playing import SMALL, WIDE, press, settle, still
from tests.tui.test_forecasts import FAN, LINES, OFFER

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from textual.pilot import Pilot

KEYS = {
    "title": (),
    "desk": ("c",),
    "letter": ("c", "i", "enter"),
    "levers": ("c", "enter", "right"),
    "company": ("c", "c"),
    "press": ("c", "p"),
    "people": ("c", "e"),
    "looks": ("c", "l"),
    "reversal": ("c", "r"),
    "why": ("c", "f", "question_mark"),
    "forecasts": ("c", "o"),
    "board": ("c",),
    "curtain": ("c", "enter"),
    "front-page": ("c", "f"),
    "settings": ("s",),
    "help": ("c", "f1"),
}


def world_of(name: str) -> World:
    """The world a snapshot is taken in."""
    desk = fake_desk.month(2)
    if name == "forecasts":
        desk = replace(desk, offers=(*desk.offers, OFFER), forecasts=(FAN, LINES))
    elif name == "board":
        desk = replace(desk, phase="board", meeting=fake_desk.MEETING)
    elif name in {"curtain", "front-page"}:
        desk = fake_desk.OVER
    return World(desk, past=(UNFINISHED,))


def after(name: str) -> Callable[[Pilot[Any]], Awaitable[None]]:
    """Press the keys that lead to a screen."""

    async def run(pilot: Pilot[Any]) -> None:
        await settle(pilot)
        await press(pilot, *KEYS[name])

    return run


@pytest.mark.parametrize("size", [SMALL, WIDE], ids=["small", "wide"])
@pytest.mark.parametrize("name", list(KEYS))
def test_a_screen_looks_as_it_did(
    name: str, size: tuple[int, int], snap_compare: Callable[..., bool]
) -> None:
    app = still(world_of(name))
    assert snap_compare(app, terminal_size=size, run_before=after(name))
