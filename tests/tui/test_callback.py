"""Calling somebody back is a scene: it rings, they answer in their own words, one hangs up."""

from __future__ import annotations

import pytest
from textual.widgets import Static

from tests.tui.playing import SMALL, WIDE, at_desk, click_on, press, text, where
from tests.tui.test_fintech import fintech

AFTER_A_LIST = ("predict=never", "support.layoff=422", "advance")


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_a_call_is_heard_out_and_hung_up_with_a_key(size: tuple[int, int]) -> None:
    world, session = fintech(AFTER_A_LIST)
    person = next(one for one in session.desk().people if one.state == "laid off")
    async with at_desk(world, size) as (app, pilot, _):
        await press(pilot, "e")
        await click_on(pilot, person.name)
        await press(pilot, "right", "enter")
        assert where(app) == "CallScreen"
        for words in ("☎", person.name, "It rings four times."):
            assert words in text(app)
        now = next(one for one in session.desk().people if one.id == person.id)
        assert ("◆ back" if now.state == "back" else "○ no") in text(app)
        letter = next(one for one in session.desk().letters if one.id.startswith("reply:"))
        words = str(app.screen.query_one("#panel-words", Static).render())
        assert letter.body in words, "all of what they say"
        assert letter.body.split(",")[0][:30] in text(app)
        await press(pilot, "space")
        assert where(app) == "PeopleScreen"
    assert session.decisions[-1] == f"callback={person.id}"


async def test_a_call_can_be_made_and_ended_by_mouse() -> None:
    world, session = fintech(AFTER_A_LIST)
    person = next(one for one in session.desk().people if one.state == "laid off")
    async with at_desk(world, SMALL) as (app, pilot, _):
        await press(pilot, "e")
        await click_on(pilot, person.name)
        await click_on(pilot, "Call somebody back")
        assert where(app) == "CallScreen"
        await click_on(pilot, "hang up")
        assert where(app) == "PeopleScreen"
