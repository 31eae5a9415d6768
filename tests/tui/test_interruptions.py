"""A month that is interrupted, on the screens."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest

from tests.campaign.interrupting import interrupted_session
from tests.tui.fake import FakeGame, World
from tests.tui.playing import SMALL, WIDE, at_desk, press, text, where

if TYPE_CHECKING:
    from game.campaign.session import Session


def stopped() -> tuple[World, Session]:
    """A world whose game is between two weeks."""
    world, session = World(), interrupted_session()
    world.game = cast("FakeGame", session)
    return world, session


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_the_letter_opens_by_itself_and_the_weeks_go_on_after_it(
    size: tuple[int, int],
) -> None:
    world, session = stopped()
    letter = next(one for one in session.desk().letters if one.options)
    ran, month = len(session.desk().weeks), session.desk().month
    async with at_desk(world, size) as (app, pilot, _):
        assert where(app) == "UrgentScreen"
        assert f"Week {ran} of" in text(app)
        assert "This cannot wait." in text(app)
        assert letter.subject in text(app)
        assert f"focus {session.desk().focus} left of this month" in text(app)
        await press(pilot, "space")  # it waits for its answer
        assert where(app) == "UrgentScreen"
        await press(pilot, "1")
        assert session.decisions[-1] == letter.options[0].action
        assert where(app) == "UrgentScreen"
        assert f"✓ {letter.options[0].label}" in text(app)
        await press(pilot, "space")
        assert where(app) == "WeeksScreen"
        assert all(f"week {one.week:>3}" in text(app) for one in session.desk().weeks)
        assert len(session.desk().weeks) > ran
        await press(pilot, "space")
        assert where(app) == ("BoardScreen" if session.desk().phase == "board" else "DeskScreen")
        assert session.desk().month in {month, month + 1}


async def test_the_weeks_already_seen_are_not_run_again() -> None:
    world, session = stopped()
    ran = len(session.desk().weeks)
    async with at_desk(world) as (app, pilot, _):
        app.animation_level = "full"
        await press(pilot, "1", "space")
        screen = app.screen
        assert where(app) == "WeeksScreen"
        assert screen._shown > ran  # type: ignore[attr-defined]  # of the weeks' screen
        await press(pilot, "x", "x")
        assert where(app) != "WeeksScreen"


async def test_escape_asks_whether_to_leave_and_the_letter_waits() -> None:
    world, _ = stopped()
    async with at_desk(world) as (app, pilot, _):
        await press(pilot, "escape")
        assert where(app) == "LeaveScreen"
        await press(pilot, "escape")
        assert where(app) == "UrgentScreen"
