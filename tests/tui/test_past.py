"""Past games: opened in a thread, compared, written, gone back into; and their lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from game.errors import StoreError
from game.tui.app import HumansWantedApp
from game.tui.family import family, told
from tests.tui import fake_desk
from tests.tui.fake import FINISHED, UNFINISHED, World
from tests.tui.playing import WIDE, at_title, click_on, lines, notice, settle, text, where
from tests.tui.playing import press as press_only

if TYPE_CHECKING:
    from textual.pilot import Pilot

    from tests.tui.fake import FakeGame

BRANCH = replace(UNFINISHED, id="g2", parent="g0", turn=7, practice=True)
DAILY = replace(FINISHED, id="g3", day="2026-11-19", seed="GULL-0007", total=61)


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys, each answered before the next: games are opened in another thread."""
    for key in keys:
        await press_only(pilot, key)
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)


def world(*past: object) -> World:
    return World(fake_desk.OVER, past=past)  # type: ignore[arg-type]  # past games all


async def test_a_game_is_opened_and_says_so_meanwhile() -> None:
    games = world(FINISHED)
    async with at_title(games) as (app, pilot):
        await press(pilot, "p", "enter")
        assert where(app) == "CurtainScreen"
    assert games.opened == ["g0"]


async def test_a_game_that_cannot_be_opened_is_one_line() -> None:
    def refuse(_: str) -> FakeGame:
        raise StoreError("that game is damaged")

    app = HumansWantedApp(replace(world(FINISHED).services(), resume=refuse))
    async with app.run_test(size=(80, 24)) as pilot:
        await settle(pilot)
        await press(pilot, "p", "enter", "enter")
        assert where(app) == "PastScreen"
        assert notice(app).text == "that game is damaged"


async def test_all_of_a_game_stands_below_whatever_the_width() -> None:
    long = replace(DAILY, ending="Correct, and Escorted Out of the Building")
    async with at_title(world(long, BRANCH)) as (app, pilot):
        await press(pilot, "p")
        shown = " ".join(text(app).split())
        assert "Correct, and Escorted Out of the Building, 61" in shown
        assert "the daily game of 2026-11-19" in " ".join(text(app).split())
        await press(pilot, "down")
        about = " ".join(text(app).split())
        assert "practice, not ranked · branch of g0 from month 7" in about
        assert all(len(line) == 80 for line in lines(app))


async def test_only_what_can_be_done_with_a_game_is_offered() -> None:
    async with at_title(world(UNFINISHED, FINISHED)) as (app, pilot):
        await press(pilot, "p")
        assert "back to a month" not in text(app)
        assert "compare" not in text(app)
        await press(pilot, "down")
        assert "back to a month" in text(app)
        assert "compare" in text(app)


async def test_two_games_are_compared_by_key() -> None:
    games = world(FINISHED, DAILY)
    async with at_title(games) as (app, pilot):
        await press(pilot, "p", "c")
        assert "with …" in notice(app).text
        await press(pilot, "down", "c")
        assert where(app) == "CompareScreen"
        for words in ("customers", "total", "two years later", "▼ below par"):
            assert words in text(app)
        await press(pilot, "escape")
        assert where(app) == "PastScreen"
    assert games.opened == ["g0", "g3"]


async def test_a_game_is_written_to_a_file() -> None:
    async with at_title(world(FINISHED)) as (app, pilot):
        await press(pilot, "p", "e")
        assert "/home/exported/g0.json" in notice(app).text


async def test_a_finished_game_is_gone_back_into_from_the_list_and_from_the_front_page() -> None:
    games = world(FINISHED)
    async with at_title(games) as (app, pilot):
        await press(pilot, "p", "b")
        assert where(app) == "RewindScreen"
        await press(pilot, "escape", "w")
        assert where(app) == "WhatIfScreen"
        await press(pilot, "escape", "enter", "f")
        assert where(app) == "FrontPageScreen"
        await press(pilot, "x")
        assert where(app) == "WhatIfScreen"
        await press(pilot, "escape", "b")
        assert where(app) == "RewindScreen"


async def test_a_branch_begins_at_the_month_chosen_by_key_or_by_mouse() -> None:
    games = world(FINISHED)
    async with at_title(games) as (app, pilot):
        await press(pilot, "p", "b")
        assert "You decided: [b]freeze[/b]" in text(app)
        assert "nothing was decided" in text(app)
        await press(pilot, "down", "enter")  # month 2: refused
        assert notice(app).text == "nobody can go back to month 2"
        await click_on(pilot, "month   1")
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)
        assert games.game._rewinds == (1,)
        assert where(app) != "RewindScreen"


async def test_the_other_lines_of_a_past_are_listed_and_returned_to() -> None:
    games = world(replace(UNFINISHED, parent="g0", turn=3), FINISHED, BRANCH, DAILY)
    async with at_title(games) as (app, pilot):
        await press(pilot, "p", "down", "b")
        assert "OTHER LINES OF THIS PAST 2" in text(app)
        assert "first line · Humans Wanted, 40" in text(app)
        assert "branch from month 7 · month 7 of 36" in text(app)
        await press(pilot, "down", "down", "down", "enter")
    assert games.opened[-1] == "g0"


def test_lines_are_of_one_family_even_when_their_first_is_gone() -> None:
    younger = replace(BRANCH, id="g4", parent="g2")
    found = family((UNFINISHED, BRANCH, younger, FINISHED), "g4")
    assert [one.id for one in found] == ["g2", "g4", "g0"]
    orphans = family((UNFINISHED, BRANCH, younger), "g2")
    assert [one.id for one in orphans] == ["g2", "g4"]
    assert told(BRANCH) == "branch from month 7 · month 7 of 36"


async def test_practice_goes_back_from_the_desk_and_a_ranked_game_does_not() -> None:
    games = World(fake_desk.month(7))
    async with at_title(games) as (app, pilot):
        games.game.tells_all = False
        app.play(games.game)
        await press(pilot, "b", "x")
        assert where(app) == "DeskScreen"
        games.game.tells_all = True
        await press(pilot, "b")
        assert where(app) == "RewindScreen"


async def test_a_practice_desk_says_that_one_can_go_back() -> None:
    games = World(fake_desk.month(7))
    async with at_title(games) as (app, pilot):
        app.play(games.game)
        await settle(pilot)
        await click_on(pilot, "b back to a month")
        assert where(app) == "RewindScreen"


async def test_in_a_wide_window_the_game_under_the_cursor_is_told_beside_the_list() -> None:
    games = world(FINISHED, DAILY)
    async with at_title(games, WIDE) as (app, pilot):
        await press(pilot, "p")
        await app.workers.wait_for_complete()  # the second looks for what mattered
        await settle(pilot)
        for words in (fake_desk.ENDING.headline, "━━ so", "customers", "below par",
                      "WHAT MATTERED MOST", "The ovens: Answer them."):  # fmt: skip
            assert words in text(app)
        await press(pilot, "down", "up")
        assert games.opened == ["g0", "g3"]  # each is read once


async def test_of_a_game_whose_curtain_is_unread_nothing_true_is_told_beside_the_list() -> None:
    games = world(FINISHED)
    games.kept["unread"] = FINISHED.id
    async with at_title(games, WIDE) as (app, pilot):
        await press(pilot, "p")
        assert "┄┄ told" in text(app)
        assert "━━ so" not in text(app)
        assert "WHAT MATTERED MOST" not in text(app)


async def test_of_a_game_that_goes_on_its_desk_is_told_and_a_small_window_reads_none() -> None:
    games = World(fake_desk.month(3), past=(UNFINISHED,))
    games.game.decisions = ["freeze=on", "advance"]
    async with at_title(games) as (app, pilot):
        await press(pilot, "p")
        assert games.opened == []
    async with at_title(games, WIDE) as (app, pilot):
        await press(pilot, "p")
        for words in ("to answer", "Quality", "· month 1: You decided: freeze=on"):
            assert words in text(app)
