"""The list of keys, and which keys there are."""

from __future__ import annotations

import re

from game.tui.screens.keys import screens
from tests.tui.fake import World
from tests.tui.playing import at_title, press, text

PLAIN = re.compile(
    r"[a-z0-9]|f\d+|up|down|left|right|enter|space|escape|question_mark|ctrl\+c|pageup|pagedown"
)


def test_all_that_matters_is_on_plain_keys() -> None:
    for name, bindings in screens():
        assert bindings, name
        for binding in bindings:
            for key in binding.key.split(","):
                assert PLAIN.fullmatch(key), (name, key)


async def test_the_overview_lists_every_key_that_has_words() -> None:
    async with at_title(World(), (100, 200)) as (app, pilot):
        await press(pilot, "f1")
        shown = text(app)
        for name, bindings in screens():
            assert name in shown
            assert all(binding.description in shown for binding in bindings)
        await press(pilot, "escape")
        assert "New game" in text(app)
