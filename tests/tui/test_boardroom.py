"""The board's meeting shows who speaks, and the end shows all of it without clipping."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.campaign.desk import Director, Earlier
from game.campaign.desk.card import card
from game.tui.screens.ending import curves
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import SMALL, WIDE, at_desk, lines, notice, press, settle, text, where

DIRECTORS = (
    Director("Ottilie Sandberg, who reads", "I read the release on the way."),
    Director("The chair", "We take note."),
    Director("Harald Brink, audit", "One point. I have found more than that in a coat."),
)


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_each_director_has_a_line_and_the_answers_are_in_sight(size: tuple[int, int]) -> None:
    meeting = replace(fake_desk.MEETING, directors=DIRECTORS)
    desk = replace(fake_desk.month(3), phase="board", meeting=meeting)
    async with at_desk(World(desk), size) as (app, pilot, game):
        for words in ("The chair", "“We take note.”", "Harald Brink", "they remember"):
            assert words in text(app)
        await press(pilot, "enter")  # what opened the page, held a little long
        assert game.decisions == []
        await press(pilot, "3")
        assert game.decisions == ["board=refuse"]


async def test_the_meeting_says_what_moved_confidence_and_since_when() -> None:
    desk = replace(fake_desk.month(3), phase="board", meeting=fake_desk.MEETING)
    async with at_desk(World(desk), SMALL) as (app, pilot, game):
        assert "this quarter" in text(app)
        await press(pilot, "question_mark")
        assert where(app) == "WhyScreen"
        await press(pilot, "escape")
        assert where(app) == "BoardScreen"
        assert game.decisions == []


async def test_a_long_meeting_is_read_by_pages_above_answers_that_stay_in_sight() -> None:
    sees = tuple(f"Reported: figure {number}" for number in range(20))
    last = ("The last of its lines.",)
    meeting = replace(fake_desk.MEETING, directors=DIRECTORS, sees=sees, explained=last)
    desk = replace(fake_desk.month(3), phase="board", meeting=meeting)
    async with at_desk(World(desk), SMALL) as (app, pilot, game):
        assert "YOU TOLD IT" in text(app)
        while "▾ more" in text(app):
            assert last[0] not in text(app)
            app.screen.query_one("#board").scroll_relative(y=1, animate=False)
            await settle(pilot)
        assert last[0] in text(app)
        await press(pilot, "pageup", "pageup", "pageup", "pageup")
        assert "YOU TOLD IT" in text(app)
        await press(pilot, "pagedown", "pagedown")
        assert "YOU TOLD IT" not in text(app)
        assert "figure 19" in text(app)
        await press(pilot, "pagedown")
        assert "▴ above" in text(app)
        assert "they remember" in text(app)
        await press(pilot, "3")
        assert game.decisions == ["board=refuse"]


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_earlier_meetings_stand_in_the_minutes(size: tuple[int, int]) -> None:
    minutes = (
        Earlier(2, 41, "headcount at 95 % of the start, or below", "you refused", ""),
        Earlier(1, 66, "an AI share of 21 %, like everybody else", "you offered half", "missed"),
    )
    meeting = replace(fake_desk.MEETING, earlier=minutes, explained=("At nothing you are out.",))
    desk = replace(fake_desk.month(9), phase="board", meeting=meeting)
    async with at_desk(World(desk), size) as (app, pilot, _):
        await press(pilot, "pagedown")
        for words in ("an AI share of 21 %", "✗ missed", "you refused", "At nothing you are out."):
            assert words in text(app)


async def test_the_truth_rises_month_by_month_and_any_key_shows_all_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(curves, "PACE", 3600.0)  # no month passes while the test looks
    async with at_desk(World(fake_desk.OVER)) as (app, pilot, _):
        app.animation_level = "full"
        await pilot.press("enter")
        await pilot.pause()
        assert "month 0" in lines(app)[0]
        assert "47." not in text(app), "the words come when the curve has risen"
        await press(pilot, "x")
        assert "It was: 47." in text(app)


async def test_the_card_is_copied_and_kept_in_a_file() -> None:
    world = World(fake_desk.OVER)
    async with at_desk(world, WIDE) as (app, pilot, _):
        await press(pilot, "f", "y")
        await settle(pilot)
        assert app.clipboard == card(fake_desk.OVER) == world.cards[-1]
        assert "card.txt" in notice(app).text


def test_a_card_has_the_score_the_curve_and_the_code_in_narrow_lines() -> None:
    text = card(fake_desk.OVER)
    for words in ("value      44", "total      40 par 63, below", "Quality, true", "HW1-abc"):
        assert words in text
    assert max(map(len, text.splitlines())) <= 72
    assert card(fake_desk.month(3)) == ""
