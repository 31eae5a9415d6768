"""Why, a rule, what if: from a figure to its evidence by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import at_desk, settle, text, where
from tests.tui.playing import press as press_only

if TYPE_CHECKING:
    from textual.pilot import Pilot


async def press(pilot: Pilot[Any], *keys: str) -> None:
    """Press keys, each answered before the next: answers come from another thread."""
    for key in keys:
        await press_only(pilot, key)
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)


async def test_why_tells_what_moved_a_figure_largest_first() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, _):
        await press(pilot, "f", "question_mark")
        shown = text(app)
        assert "−3.0 points since month 0" in shown
        assert shown.index("fear of [b]replacement[/b]") < shown.index("you answered")
        assert "bakery.toml" not in shown  # players read letters, not files
        assert "nobody asked about quality" in shown


async def test_enter_on_a_reason_opens_its_rule_down_to_the_fact() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, _):
        await press(pilot, "f", "question_mark", "enter")
        assert where(app) == "RuleScreen"
        for part in ("fatigue → + fatigue_fear·fear", "0.17", "0.05 to 0.45", "experiment 10",
                     "People [b]feared[/b] it.", "https://x.example"):  # fmt: skip
            assert part in text(app)
        await press(pilot, "escape")
        assert where(app) == "WhyScreen"


async def test_a_reason_that_rests_on_no_rule_says_where_it_is_written() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, _):
        await press(pilot, "f", "question_mark", "down", "enter")
        assert where(app) == "WhyScreen"
        assert "It is written in line 12 of bakery.toml." in text(app)


async def test_left_and_right_compare_with_another_month() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, _):
        await press(pilot, "f", "question_mark", "right")
        assert "since month 3" in text(app)
        await press(pilot, "right", "right")
        assert "since month 5" in text(app)
        await press(pilot, "left", "left")
        assert "since month 0" in text(app)


async def test_n_asks_what_moved_the_thing_behind_a_reason() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, _):
        await press(pilot, "f", "question_mark", "n")
        assert "nobody asked about support.morale" in text(app)


async def test_a_row_that_leads_nowhere_claims_nothing_that_a_ranked_game_does_not_tell() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, game):
        await press(pilot, "f", "question_mark", "down", "n")
        assert "That follows from nothing else that is counted." in text(app)
        game.tells_all = False
        await press(pilot, "n")
        assert "follows from nothing" not in text(app)
        assert "Not before the end of a ranked game." in text(app)


async def test_what_if_is_not_offered_where_not_everything_may_be_told() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, game):
        game.tells_all = False
        await press(pilot, "f", "question_mark", "x")
        assert where(app) == "WhyScreen"
        assert "what if" not in text(app)


async def test_a_decision_can_be_left_out_and_both_futures_seen() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, game):
        game.decisions += ["predict=never", "freeze=on", "advance"]
        await press(pilot, "f", "question_mark", "x")
        assert where(app) == "WhatIfScreen"
        assert "You decided: freeze=on" in text(app)
        await press(pilot, "enter")
        assert where(app) == "InsteadScreen"
        assert "Leave it out." in text(app)
        await press(pilot, "enter")
        assert where(app) == "FuturesScreen"
        for part in ("as it was", "otherwise", "retract=1", "+10"):
            assert part in text(app)
        await press(pilot, "escape")
        assert where(app) == "WhatIfScreen"


async def test_while_no_month_is_over_there_is_nothing_to_leave_out() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, game):
        game.decisions += ["predict=never", "freeze=on"]
        await press(pilot, "f", "question_mark", "x")
        assert "Nothing was decided yet that could be left out" in text(app)
        assert "freeze=on" not in text(app)


async def test_a_change_can_be_typed_and_a_refusal_is_one_line() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, game):
        game.decisions += ["predict=never", "freeze=on", "advance"]
        await press(pilot, "f", "question_mark", "x", "tab", *"1:-nothing", "enter")
        assert "nothing was decided about" in text(app)
        assert where(app) == "WhatIfScreen"


async def test_several_changes_are_typed_after_one_key() -> None:
    async with at_desk(World(fake_desk.month(7))) as (app, pilot, game):
        game.decisions += ["predict=never", "freeze=on", "advance"]
        await press(pilot, "x", "t", *"1:gig=5", "space", *"2:-", "enter")
        assert where(app) == "FuturesScreen"
        await press(pilot, "escape", "escape")
        assert where(app) == "WhatIfScreen"
        await press(pilot, "escape")
        assert where(app) == "DeskScreen"
