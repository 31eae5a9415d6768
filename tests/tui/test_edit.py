"""The live editor on the screens: a save is shown, the place is kept, a broken text waits."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest

from game.campaign.workshop import Workshop
from game.campaign.workshop.carrying import Open
from game.campaign.workshop.shortly import LINES
from game.cli.findings import as_text
from game.scenario.files.watching import MISSED
from game.store.saves import Saves
from game.tui.screens.desk.desk import DeskScreen
from game.tui.screens.edit.app import EditApp
from game.tui.screens.letters.letter import LetterScreen
from game.tui.widgets.change_panel import ChangePanel
from game.tui.widgets.hints import Hints
from game.tui.widgets.letter_view import LetterView
from game.tui.widgets.notice import Notice
from tests.campaign.workshop import begun, decide, edited, opened, written
from tests.tui.fake import World
from tests.tui.playing import SMALL, WIDE, press, settle, text, where

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from textual.pilot import Pilot

    from game.scenario.checking import Report


def excerpts(found: Report, width: int) -> str:
    return as_text(found.findings, found.texts, width)


@asynccontextmanager
async def editing(
    bench: Workshop, size: tuple[int, int] = SMALL
) -> AsyncIterator[tuple[EditApp, Pilot[Any]]]:
    app = EditApp(World().services(), bench, excerpts, bench.read())
    app.animation_level = "none"
    async with app.run_test(size=size) as pilot:
        await settle(pilot)
        yield app, pilot


async def saved(app: EditApp, pilot: Pilot[Any]) -> None:
    """Until what has been saved is shown; the app's own looking may have seen it already."""
    app.look()
    app.look()
    await app.workers.wait_for_complete()
    await settle(pilot)


async def reading(app: EditApp, pilot: Pilot[Any], letter: str) -> None:
    """A letter on its page."""
    assert app.bench.game is not None
    app.push_screen(LetterScreen(app.bench.game, letter))
    await settle(pilot)


def flat(app: EditApp) -> str:
    """The screen's words, however its lines are broken."""
    return " ".join(text(app).split())


def panel(app: EditApp) -> ChangePanel:
    return app.screen.query_one(ChangePanel)


@pytest.fixture
def bench(tmp_path: Path) -> Workshop:
    made = begun(written(tmp_path))
    decide(made, "predict=4", "code#1=fix")
    return made


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_a_save_is_shown_over_the_desk_and_a_key_hides_it(
    bench: Workshop, size: tuple[int, int]
) -> None:
    async with editing(bench, size) as (app, pilot):
        assert where(app) == "DeskScreen"
        assert not panel(app).display
        edited(bench.file, ("staff = 100", "staff = 160"))
        await saved(app, pilot)
        assert "played again under the new text" in flat(app)
        assert panel(app).display
        await press(pilot, "f5")
        assert not panel(app).display
        assert where(app) == "DeskScreen"


async def test_the_panel_stands_at_the_side_of_a_wide_screen(bench: Workshop) -> None:
    async with editing(bench, WIDE) as (app, pilot):
        edited(bench.file, ("staff = 100", "staff = 160"))
        await saved(app, pilot)
        region = panel(app).region
        assert region.x >= WIDE[0] // 2
        assert region.right <= WIDE[0]
        assert region.bottom <= WIDE[1]


async def test_a_small_desk_makes_room_for_it_and_keeps_its_inbox(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        edited(bench.file, ("staff = 100", "staff = 160"))
        await saved(app, pilot)
        below = panel(app).region
        inbox = app.screen.query_one("#letters").region
        assert below.height > 1
        assert inbox.height > 1
        assert inbox.bottom <= below.y
        assert below.bottom <= app.screen.query_one(Hints).region.y
        assert "departments support: numbers.staff 100 → 160" in flat(app)


async def test_a_letter_makes_room_for_it_too(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        await reading(app, pilot, "code#1")
        edited(bench.file, ("staff = 100", "staff = 160"))
        await saved(app, pilot)
        assert panel(app).region.bottom <= app.screen.query_one(Hints).region.y
        assert app.screen.query_one(LetterView).region.bottom <= panel(app).region.y


async def test_a_higher_window_has_room_for_all_of_it(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        edited(bench.file, ("staff = 100", "staff = 160"))
        await saved(app, pilot)
        assert "On your desk" not in flat(app)
        await pilot.resize_terminal(80, 50)
        await settle(pilot)
        assert "On your desk" in flat(app)


async def test_a_broken_save_shows_its_findings_and_the_game_stays_playable(
    bench: Workshop,
) -> None:
    async with editing(bench) as (app, pilot):
        edited(bench.file, ("staff = 100", "stuff = 100"))
        await saved(app, pilot)
        assert "stays with the last good text" in flat(app)
        assert 'has no parameter "stuff"' in flat(app)
        assert "^^^^^" in flat(app)
        assert isinstance(app.screen, DeskScreen)
        assert app.screen.take("support.review=30")
        edited(bench.file, ("stuff = 100", "staff = 160"))
        await saved(app, pilot)
        assert "played again under the new text" in flat(app)
        assert bench.game is not None
        assert bench.game.session.scenario is bench.scenario


async def test_the_last_line_of_a_finding_is_above_the_notice(bench: Workshop) -> None:
    """At 80x24 nothing covers what to write instead."""
    async with editing(bench) as (app, pilot):
        edited(bench.file, ("staff = 100", "stuff = 100"))
        await saved(app, pilot)
        assert panel(app).scrollable_content_region.height >= LINES
        assert panel(app).region.bottom <= app.screen.query_one(Notice).region.y


async def test_all_that_a_save_did_ends_with_the_letters_that_have_not_come(
    bench: Workshop,
) -> None:
    async with editing(bench) as (app, pilot):
        await press(pilot, "f8")
        assert "of your own 3 letters have not come" in flat(app)
        assert "later: " in flat(app)


async def test_a_save_by_renaming_is_a_save(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        other = bench.file.with_name("new")
        changed = bench.file.read_text(encoding="utf-8").replace("staff = 100", "staff = 160")
        other.write_text(changed, encoding="utf-8")
        other.replace(bench.file)
        await saved(app, pilot)
        assert "played again under the new text" in flat(app)


async def test_a_file_that_is_gone_is_told_and_comes_back(bench: Workshop) -> None:
    content = bench.file.read_text(encoding="utf-8")
    async with editing(bench) as (app, pilot):
        bench.file.unlink()
        for _ in range(MISSED):
            app.look()
        await saved(app, pilot)
        assert "The file cannot be read. The game stays with the last good text." in flat(app)
        bench.file.write_text(content, encoding="utf-8")
        await saved(app, pilot)
        assert "it comes to the same as before" in flat(app)


async def test_the_page_that_was_open_stays_open_with_the_new_text(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        await reading(app, pilot, "code#1")
        edited(bench.file, ("It came up again", "It came up at last"))
        await saved(app, pilot)
        await press(pilot, "f5")
        assert where(app) == "LetterScreen"
        assert "It came up at last" in flat(app)
        assert "✓" in flat(app)


async def test_a_letter_that_does_not_come_any_more_closes(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        await reading(app, pilot, "code#1")
        edited(bench.file, ('when = "brand > 0.01"', 'when = "month >= 9"'))
        await saved(app, pilot)
        assert where(app) == "DeskScreen"
        assert "Not possible any more: 1 decision" in flat(app)


async def test_where_the_rules_ask_something_else_the_desk_opens_there(bench: Workshop) -> None:
    for _ in range(3):
        decide(bench, "advance")
        if bench.game is not None and bench.game.desk().phase == "board":
            decide(bench, "board=refuse")
    async with editing(bench) as (app, pilot):
        assert where(app) == "DeskScreen"
        edited(bench.file, ("length = 12", "length = 3"))
        await saved(app, pilot)
        assert where(app) == "QuestionScreen"
        assert "true quality" in flat(app)


async def test_all_of_it_has_a_screen_of_its_own(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        decide(bench, "advance")
        edited(bench.file, ("staff = 100", "staff = 160"))
        await saved(app, pilot)
        await press(pilot, "f8")
        assert where(app) == "ChangesScreen"
        assert "Month by month" in flat(app)
        assert not panel(app).display
        edited(bench.file, ("staff = 160", "stuff = 100"))
        await saved(app, pilot)
        assert 'has no parameter "stuff"' in flat(app)
        await press(pilot, "escape")
        assert where(app) == "DeskScreen"


async def test_a_file_that_starts_broken_is_shown_until_it_is_mended(tmp_path: Path) -> None:
    bench = opened(written(tmp_path, ("staff = 100", "stuff = 100")))
    async with editing(bench) as (app, pilot):
        assert where(app) == "HomeScreen"
        assert "begins once it can be played" in flat(app)
        assert 'has no parameter "stuff"' in flat(app)
        await press(pilot, "enter", "f9")
        assert where(app) == "HomeScreen"
        edited(bench.file, ("stuff = 100", "staff = 100"))
        await saved(app, pilot)
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert where(app) == "QuestionScreen"


async def test_rules_that_break_over_the_kept_game_leave_it_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Saves(tmp_path / "edits.sqlite3")
    first = begun(written(tmp_path), store)
    decide(first, "predict=4", "advance")
    edited(first.file, ("staff = 100", "stuff = 100"))
    bench = opened(first.file, Saves(store.path))
    async with editing(bench) as (app, pilot):
        with monkeypatch.context() as patched:
            patched.setattr(Open, "replay", _broken)
            edited(bench.file, ("stuff = 100", "staff = 100"))
            await saved(app, pilot)
            assert "ZeroDivisionError" in flat(app)
            assert where(app) == "HomeScreen"
        edited(bench.file, ("staff = 100", "staff = 120"))
        await saved(app, pilot)
        assert where(app) == "DeskScreen"
        assert bench.game is not None
        assert bench.game.decisions == ("predict=4", "advance")


def _broken(*_: object) -> None:
    raise ZeroDivisionError("float division by zero")


async def test_beginning_anew_in_a_later_month(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        await press(pilot, "f9", "backspace", "5", "enter", "down", "down", "enter")
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert bench.game is not None
        desk = bench.game.desk()
        assert (desk.month, desk.seed) == (5, "MOTH-4471")
        assert where(app) == "DeskScreen"


async def test_going_back_to_a_month_of_one_s_own(bench: Workshop) -> None:
    decide(bench, "advance", "advance")
    async with editing(bench) as (app, pilot):
        await press(pilot, "f9", "backspace", "2", "enter", "enter")
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert bench.game is not None
        assert bench.game.decisions == ("predict=4", "code#1=fix", "advance")
        assert where(app) == "DeskScreen"
        await press(pilot, "f9", "backspace", "9", "enter", "enter")
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert "there is no month 9" in flat(app)


async def test_a_month_that_there_is_not_is_told_while_it_is_typed(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        await press(pilot, "f9", "backspace", "4", "0")
        assert "there is no month 40: take one from 1 to 12" in flat(app)
        await press(pilot, "enter", "enter")
        assert where(app) == "AnewScreen"
        assert app.focused is app.screen.query_one("#month")
        await press(pilot, "backspace")
        assert "Enter on a line begins." in flat(app)


async def test_leaving_the_desk_leads_home_and_back(bench: Workshop) -> None:
    async with editing(bench) as (app, pilot):
        await press(pilot, "q", "t")
        assert where(app) == "HomeScreen"
        assert "mine.toml" in flat(app).replace(" ", "")  # a long path is broken anywhere
        await press(pilot, "enter")
        assert where(app) == "DeskScreen"


async def test_what_a_file_says_is_never_markup(bench: Workshop) -> None:
    async with editing(bench, WIDE) as (app, pilot):
        edited(bench.file, ('title = "Sample & Co"', 'title = "[b]Sample[/ Ltd"'))
        await saved(app, pilot)
        assert 'title: "Sample & Co" → "[b]Sample[/ Ltd"' in flat(app)
