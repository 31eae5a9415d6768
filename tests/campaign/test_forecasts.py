from __future__ import annotations

import json
import zlib
from dataclasses import replace

import pytest

from game.campaign.action import Action
from game.campaign.desk import Forecast, ForecastLine
from game.campaign.fold import Fold
from game.campaign.forecast.engine import engine_of
from game.campaign.forecast.grading import grade
from game.campaign.forecast.line import Line
from game.campaign.forecast.taking import as_believed
from game.campaign.journal.hashing import state_hash
from game.campaign.journal.replay import replay
from game.campaign.journal.resuming import resume_session
from game.campaign.journal.snapshot import dump, load
from game.campaign.runcodes.runcode import decode, decode_decisions, encode
from game.campaign.session import new_session
from game.campaign.state import GameState
from game.errors import ActionError
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    SEED,
    at_the_desk,
    decide,
    desk,
    head_of,
    offer,
    opened,
    option,
    pass_month,
    play_on,
    staged,
)
from tests.campaign.shelves import Shelf
from tests.campaign.test_resuming import of_another_engine

KINDS = ("consultant", "operations")


def quick(fold: Fold, lucks: int = 3) -> Fold:
    """The same game with a fan of a few lucks: the number is of no matter here."""
    rules = fold.context.rules
    forecast = replace(rules.forecast, lucks=lucks)
    context = replace(fold.context, rules=replace(rules, forecast=forecast))
    return Fold(context, fold.state)


def forecast(fold: Fold, kind: str = "operations") -> Forecast:
    """The latest of a kind on the desk."""
    return next(made for made in desk(fold).forecasts if made.kind == kind)


def line(fold: Fold, figure: str, kind: str = "operations") -> ForecastLine:
    return next(one for one in forecast(fold, kind).lines if one.id == figure)


def showing(fold: Fold, months: int, **values: float) -> Fold:
    """As if so many months had passed that showed these figures."""
    places = {one.id: place for place, one in enumerate(fold.context.reporters)}
    record = fold.state.history[-1]
    shown = list(record.shown)
    for figure, value in values.items():
        shown[places[figure]] = value
    later = tuple(
        replace(record, month=record.month + month, shown=tuple(shown))
        for month in range(1, months + 1)
    )
    state = replace(fold.state, history=(*fold.state.history, *later))
    return Fold(fold.context, replace(state, month=state.month + months))


@pytest.mark.parametrize("kind", KINDS)
def test_a_forecast_costs_a_point_and_fifty_thousand(fold: Fold, kind: str) -> None:
    fold = quick(fold)
    before = desk(fold)
    cash = fold.state.company.cash
    offered = option(fold, f"forecast={kind}")
    assert (offered.focus, offered.money) == (1, "$50k")
    after = desk(decide(fold, f"forecast={kind}"))
    assert after.focus == before.focus - 1
    assert fold.state.company.cash == cash - 50_000.0
    assert [made.kind for made in after.forecasts] == [kind]
    assert after.notices == (f"Ordered: {offered.label}",)


def test_without_focus_there_is_no_forecast(fold: Fold) -> None:
    fold = staged(fold, charged=4)
    assert not option(fold, "forecast=consultant").available
    with pytest.raises(ActionError, match="needs 1 focus point"):
        decide(fold, "forecast=consultant")
    assert fold.state.forecasts == ()


def test_the_same_question_is_not_sold_twice_in_a_month(fold: Fold) -> None:
    fold = quick(decide(fold, "forecast=consultant"))
    with pytest.raises(ActionError, match="nothing has changed since"):
        decide(fold, "forecast=consultant")
    assert option(fold, "forecast=operations").available
    decide(fold, "desk.ai_share=15", "forecast=consultant")
    assert len(fold.state.forecasts) == 2


def test_next_month_is_another_question(fold: Fold) -> None:
    pass_month(fold, "forecast=consultant")
    assert option(fold, "forecast=consultant").available


def test_what_has_been_said_cannot_be_unsaid(fold: Fold) -> None:
    decide(fold, "freeze=on", "forecast=consultant")
    assert not fold.may_undo


def test_the_desk_keeps_the_last_two_of_each_kind(fold: Fold) -> None:
    fold = quick(fold)
    for kind in (*KINDS, *KINDS, *KINDS):
        fold = pass_month(staged(fold, charged=0), f"forecast={kind}")
    made = desk(fold).forecasts
    assert [(one.id, one.kind) for one in made] == [
        ("6", "operations"), ("5", "consultant"), ("4", "operations"), ("3", "consultant"),
    ]  # fmt: skip


def journal(scenario: Scenario) -> tuple[str, ...]:
    """A few months with both forecasts in them."""
    return (
        "predict=9", f"{scenario.departments[0].id}.ai_share=30", "forecast=operations", "advance",
        "forecast=consultant", "freeze=on", "advance",
    )  # fmt: skip


def test_the_same_journal_gives_the_same_bits(ferry: Scenario) -> None:
    one, other = (replay(ferry, head_of(ferry), journal(ferry)) for _ in range(2))
    assert one.hashes == other.hashes
    assert one.desk == other.desk
    assert len(one.desk.forecasts) == 2


def test_a_forecast_does_not_touch_the_game(ferry: Scenario) -> None:
    asked, silent = (at_the_desk(ferry) for _ in range(2))
    decide(asked, "forecast=consultant", "forecast=operations")
    desk(asked)
    pass_month(asked)
    pass_month(silent)
    paid = replace(silent.state.company, cash=asked.state.company.cash)
    assert asked.state.company == paid


def test_what_was_said_stays_whatever_is_done_then(fold: Fold) -> None:
    fold = quick(decide(fold, "forecast=operations", "forecast=consultant"))
    said = [[one.points for one in made.lines] for made in desk(fold).forecasts]
    for months in range(5):
        pass_month(fold, *(("desk.ai_share=15", "press=work_of:2") if months == 0 else ()))
    later = quick(fold)  # with nothing worked out yet
    assert [[one.points for one in made.lines] for made in desk(later).forecasts] == said


@pytest.mark.parametrize("snapshots", [True, False])
def test_a_resumed_game_has_its_forecasts(ferry: Scenario, *, snapshots: bool) -> None:
    shelf = Shelf()
    session = new_session(ferry, seed=SEED, store=shelf)
    for text in journal(ferry):
        session.act(Action.parse(text))
    if snapshots:
        of_another_engine(shelf, session)
    again = resume_session(shelf, session.game_id)
    assert again.desk().forecasts == session.desk().forecasts
    assert again.state_hash == session.state_hash


def test_a_snapshot_from_before_there_were_forecasts_opens(fold: Fold) -> None:
    fields = json.loads(zlib.decompress(dump(fold.state)))
    del fields["forecasts"]
    assert load(zlib.compress(json.dumps(fields).encode())) == fold.state


def test_a_run_code_holds_forecasts(ferry: Scenario) -> None:
    code = encode(ferry, head_of(ferry), journal(ferry))
    assert decode_decisions(ferry, decode(code))[1] == journal(ferry)


def test_what_is_prepared_is_only_taken_later(ferry: Scenario) -> None:
    session = new_session(ferry, seed=SEED)
    session.act(Action.parse("predict=never"))
    before = (session.desk(), session.state_hash, session.decisions)
    session.prepare(Action.parse("forecast=operations"))
    session.prepare(Action.parse("forecast=tea_leaves"))
    assert (session.desk(), session.state_hash, session.decisions) == before
    worked_out = dict(session._context.fans)
    assert len(worked_out) == 1
    session.act(Action.parse("forecast=operations"))
    assert session._context.fans == worked_out


@pytest.mark.parametrize("month", [1, 2, 9])
def test_the_consultants_lines_are_straight(fintech: Scenario, month: int) -> None:
    fold = staged(play_on(at_the_desk(fintech), "replace", month), charged=-5)
    lines = forecast(decide(fold, "forecast=consultant"), "consultant").lines
    assert [one.id for one in lines] == [
        "quality", "churn", "profit", "customers", "headcount", "cash",
    ]  # fmt: skip
    for one in lines:
        steps = [after - before for before, after in zip(one.points, one.points[1:], strict=False)]
        assert steps == pytest.approx([steps[0]] * 12, rel=1e-6)
        assert (one.low, one.high, one.band) == ((), (), "")


def test_the_consultants_see_everything_get_better(fintech: Scenario) -> None:
    fold = staged(play_on(at_the_desk(fintech), "replace", 16), charged=-5)
    falling = fold.state.history[-1].shown[0], fold.state.history[-6].shown[0]
    assert falling[0] is not None
    assert falling[1] is not None
    decide(fold, "forecast=consultant")
    for one in forecast(fold, "consultant").lines:
        better = {"churn": -1.0, "headcount": 0.0}.get(one.id, 1.0)
        assert better * (one.points[-1] - one.points[0]) >= 0.0, one.id
    assert line(fold, "quality", "consultant").points[-1] < 100.0
    assert line(fold, "churn", "consultant").points[-1] > 0.0


def test_the_consultants_take_the_brochure_at_its_word(fold: Fold) -> None:
    plain = forecast(decide(staged(fold), "forecast=consultant"), "consultant")
    eager = decide(staged(fold, charged=-5), "desk.ai_share=60", "forecast=consultant")
    ends = {one.id: one.points[-1] for one in plain.lines}
    place = fold.context.team_index["desk"]
    claimed = fold.context.setting.parameters.teams[place].ease_top
    freed = desk(fold).departments[place].people * 0.6 * claimed
    heads = line(eager, "headcount", "consultant").points[-1]
    assert ends["headcount"] - heads == pytest.approx(freed)
    assert line(eager, "profit", "consultant").points[-1] > ends["profit"]
    quality = line(eager, "quality", "consultant").points[-1]
    assert quality == ends["quality"]  # the saving costs nothing, it says here


@pytest.mark.parametrize("strategy", ["hold", "replace", "augment"])
def test_the_fan_contains_its_middle(fintech: Scenario, strategy: str) -> None:
    fold = staged(play_on(at_the_desk(fintech), strategy, 6), charged=-5)
    decide(fold := quick(fold, 7), "forecast=operations")
    for one in forecast(fold).lines:
        assert len(one.points) == len(one.low) == len(one.high) == 13
        assert one.points[0] == one.low[0] == one.high[0]
        for low, middle, high in zip(one.low, one.points, one.high, strict=True):
            assert low <= middle <= high
    cash = line(fold, "cash")
    assert cash.high[-1] - cash.low[-1] > cash.high[1] - cash.low[1] > 0.0


def test_the_operations_manager_sees_what_the_consultants_do_not(fintech: Scenario) -> None:
    service = fintech.departments[0].id
    fold = decide(staged(at_the_desk(fintech), charged=-5), f"{service}.ai_share=75", "door=closed")
    decide(fold := quick(fold), "forecast=consultant", "forecast=operations")
    pairs = {kind: line(fold, "quality", kind) for kind in KINDS}
    assert pairs["consultant"].points[0] == pairs["operations"].points[0]
    assert pairs["consultant"].points[-1] > pairs["consultant"].points[0]
    assert pairs["operations"].high[-1] < pairs["operations"].points[0] - 3.0
    assert line(fold, "churn").low[-1] > line(fold, "churn", "consultant").points[-1]


def test_todays_orders_are_carried_on_and_lists_are_done_with(fold: Fold) -> None:
    people = desk(fold).departments[0].people
    listed = decide(quick(staged(fold)), "desk.layoff=100", "forecast=operations")
    ahead = line(listed, "headcount").points
    total = sum(card.people for card in desk(fold).departments)
    assert listed.state.orders.teams[0].headcount < people
    assert ahead[1] == pytest.approx(total - 100, abs=0.02 * total)
    assert ahead[-1] == pytest.approx(ahead[1], abs=0.05 * total)


def test_a_sample_is_where_the_fan_starts(fintech: Scenario) -> None:
    fold = staged(play_on(at_the_desk(fintech), "replace", 9), charged=-5)
    told = decide(quick(staged(fold)), "forecast=operations")
    looked = staged(play_on(decide(staged(fold), "look=qa"), "replace", 10), charged=-5)
    looked = decide(quick(looked), "forecast=operations")
    sampled = looked.state.samples[-1].value
    assert line(looked, "quality").points[0] == pytest.approx(sampled * 100.0)
    assert line(looked, "quality").points[0] < line(told, "quality").points[0] - 10.0
    assert line(looked, "churn").points[-1] > line(told, "churn").points[-1]
    assert f"{sampled * 100:.0f}" in forecast(looked).assumes
    assert forecast(looked).assumes != forecast(told).assumes


def test_a_sample_tells_how_good_the_ai_is(fintech: Scenario) -> None:
    fold = staged(play_on(at_the_desk(fintech), "replace", 9), charged=-5)
    looked = play_on(decide(staged(fold), "look=qa"), "replace", 10)
    told, found = (
        engine_of(one.context, one.state, as_believed(one.context, one.state, "operations"))
        for one in (fold, looked)
    )
    assert told.shocks.capability == 1.0
    assert told.level > 0.05  # the report says more than the brochure's curve can explain
    assert found.shocks.capability < 0.95
    assert found.level == pytest.approx(0.0, abs=1e-3)


def test_burnout_is_drawn_only_when_somebody_has_asked(fold: Fold) -> None:
    asked = pass_month(staged(fold), "look=survey")
    silent, told = quick(fold), quick(asked)
    for month, drawn in ((silent, False), (told, True)):
        made = decide(month, "forecast=operations", "forecast=consultant")
        for kind in KINDS:
            assert ("burnout" in {one.id for one in forecast(made, kind).lines}) is drawn
    found = asked.state.samples[-1].value
    assert line(told, "burnout").points[0] == pytest.approx(found * 100.0)


def test_where_a_turn_is_a_quarter_a_year_is_four(ferry: Scenario) -> None:
    pace = replace(ferry.pace, turn="quarter", length=8, focus=10, carry=2)
    fold = quick(at_the_desk(replace(ferry, pace=pace, hash="quarters")))
    decide(fold, "forecast=operations", "forecast=consultant")
    for made in desk(fold).forecasts:
        assert {len(one.points) for one in made.lines} == {5}
        assert (made.month, made.until) == (1, 4)


@pytest.mark.parametrize(
    ("churn", "mark", "half"),
    [(1.0, "right", False), (1.02, "right", False), (1.3, "hopeful", False),
     (1.6, "hopeful", True), (0.8, "gloomy", False), (0.4, "gloomy", True)],
)  # fmt: skip
def test_a_line_is_held_against_what_was_shown(
    fold: Fold, churn: float, mark: str, half: bool
) -> None:
    decide(fold, "forecast=consultant")
    taken = fold.state.forecasts[-1]
    said = Line("churn", (0.01, 0.01, 0.01))
    # the books of a month close a month late: two months have to pass for one figure
    assert grade(fold.context, fold.state, taken, said) is None
    assert grade(fold.context, showing(fold, 1, churn=0.01).state, taken, said) is None
    found = grade(fold.context, showing(fold, 2, churn=0.01 * churn).state, taken, said)
    assert found is not None
    assert (found.mark, found.by_half, found.month) == (mark, half, 1)


def test_good_news_that_was_not_forecast_is_no_hope(fold: Fold) -> None:
    decide(fold, "forecast=consultant")
    taken, said = fold.state.forecasts[-1], Line("quality", (0.9, 0.9))
    for shown, mark in ((0.8, "hopeful"), (0.99, "gloomy")):
        found = grade(fold.context, showing(fold, 1, quality=shown).state, taken, said)
        assert found is not None
        assert found.mark == mark


def test_inside_the_band_is_right(fold: Fold) -> None:
    decide(fold, "forecast=consultant")
    taken = fold.state.forecasts[-1]
    said = Line("profit", (2.0, 2.0), (2.0, 1.0), (2.0, 3.0))
    for shown, mark in ((1.0, "right"), (3.05, "right"), (0.5, "hopeful"), (3.5, "gloomy")):
        found = grade(fold.context, showing(fold, 1, profit=shown).state, taken, said)
        assert found is not None
        assert found.mark == mark


def test_the_desk_says_how_it_has_gone(fold: Fold) -> None:
    decide(fold, "forecast=consultant")
    fresh = forecast(fold, "consultant")
    assert fresh.verdict == ""
    assert {one.compared for one in fresh.lines} == {""}
    later = showing(fold, 3, quality=0.81, profit=0.01)
    quality = line(later, "quality", "consultant")
    assert quality.compared.endswith("for month 3, shown 81")
    assert quality.compared.startswith("said 9")
    assert quality.shown[0] == quality.points[0]
    assert quality.shown[1:] == pytest.approx((81.0, 81.0, 81.0))
    assert (quality.mark, quality.by_half) == ("hopeful", False)
    assert line(later, "profit", "consultant").by_half
    assert "too hopeful" in forecast(later, "consultant").verdict


def test_it_was_wrong_by_half_even_if_it_came_right_again(fold: Fold) -> None:
    decide(fold, "forecast=consultant")
    taken, said = fold.state.forecasts[-1], Line("profit", (2.0, 2.0, 2.0))
    low = showing(fold, 1, profit=0.5)
    again = showing(low, 1, profit=2.0)
    found = grade(fold.context, again.state, taken, said)
    assert found is not None
    assert (found.mark, found.by_half) == ("right", True)


def test_a_forecast_is_part_of_the_hash(fold: Fold) -> None:
    before: GameState = fold.state
    decide(fold, "forecast=consultant")
    unpaid = replace(fold.state, company=before.company, charged=before.charged)
    assert state_hash(unpaid) != state_hash(before)
    assert load(dump(fold.state)) == fold.state


def test_a_run_that_was_never_asked_has_no_forecasts(ferry: Scenario) -> None:
    fold = play_on(opened(ferry), "hold", 4)
    assert desk(fold).forecasts == ()
    assert offer(fold, "forecast").now == ""
