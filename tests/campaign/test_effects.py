from __future__ import annotations

from typing import Literal

import pytest

from game.campaign.fold import Fold
from game.campaign.letters.effects import apply_effects
from game.campaign.month.weeks import shocks
from game.scenario.rules import Change, Effect, Say, Source, Start, Stop
from tests.campaign.playing import decide, pass_month, staged, with_letter

HERE = Source("test", 1, 1)


def change(
    op: Literal["add", "multiply", "set"], target: str, value: float, weeks: int = 0
) -> Change:
    return Change(op, target, value, weeks, HERE)


def after(fold: Fold, *effects: Effect) -> Fold:
    return Fold(fold.context, apply_effects(fold.context, fold.state, effects))


@pytest.mark.parametrize(
    "name", ["brand", "employer_brand", "expectation", "board", "claims", "announced"]
)
def test_a_company_stock_is_added_to_multiplied_and_set(fold: Fold, name: str) -> None:
    now = getattr(fold.state.company, name)
    for effect, expected in (
        (change("add", name, 0.02), now + 0.02),
        (change("multiply", name, 1.05), now * 1.05),
        (change("set", name, 0.4), 0.4),
    ):
        assert getattr(after(fold, effect).state.company, name) == pytest.approx(expected)


@pytest.mark.parametrize("name", ["knowledge", "morale", "fatigue", "learning", "standard"])
def test_a_departments_stock_is_moved_and_no_others(fold: Fold, name: str) -> None:
    moved = after(fold, change("set", f"yard.{name}", 0.6)).state.company.teams
    assert getattr(moved[1], name) == 0.6
    assert moved[0] == fold.state.company.teams[0]


def test_cash_is_told_in_millions(fold: Fold) -> None:
    before = fold.state.company.cash
    assert after(fold, change("add", "cash", -2.5)).state.company.cash == before - 2.5e6


def test_customers_are_multiplied(fold: Fold) -> None:
    before = fold.state.company.customers
    assert after(fold, change("multiply", "customers", 0.9)).state.company.customers == (
        before * 0.9
    )


def test_a_backlog_is_told_in_weeks_of_work(fold: Fold) -> None:
    team = fold.state.company.teams[0]
    moved = after(fold, change("add", "desk.backlog", 0.5)).state.company.teams[0]
    parameters = fold.context.setting.parameters.teams[0]
    assert moved.backlog - team.backlog == pytest.approx(0.5 * parameters.staff * parameters.tasks)
    assert after(fold, change("add", "desk.backlog", -50.0)).state.company.teams[0].backlog == 0.0


@pytest.mark.parametrize(
    ("effect", "name", "bound"),
    [
        (change("add", "brand", 5.0), "brand", 1.0),
        (change("add", "brand", -5.0), "brand", 0.08),
        (change("multiply", "board", 9.0), "board", 1.0),
        (change("set", "claims", -1.0), "claims", 0.0),
    ],
)
def test_no_effect_leaves_a_stocks_range(
    fold: Fold, effect: Change, name: str, bound: float
) -> None:
    assert getattr(after(fold, effect).state.company, name) == bound


@pytest.mark.parametrize(("value", "bound"), [(9.0, 1.0), (-9.0, 0.05)])
def test_no_effect_leaves_a_departments_range(fold: Fold, value: float, bound: float) -> None:
    teams = after(fold, change("add", "desk.morale", value)).state.company.teams
    assert teams[0].morale == bound


def test_a_driver_holds_for_its_weeks_and_no_longer(fold: Fold) -> None:
    held = after(fold, change("multiply", "desk.workload", 1.2, 6))
    assert shocks(held.context, held.state).workload == (1.2, 1.0)
    pass_month(held)
    assert shocks(held.context, held.state).workload == (1.2, 1.0)
    pass_month(held)
    assert shocks(held.context, held.state).workload == (1.0, 1.0)
    assert not any(hold.target == "desk.workload" and hold.factor == 1.2
                   for hold in held.state.holds)  # fmt: skip


def test_drivers_of_the_same_thing_multiply(fold: Fold) -> None:
    held = after(
        fold,
        change("multiply", "capability", 0.9, 4),
        change("multiply", "capability", 0.5, 4),
        change("multiply", "costs", 1.1, 4),
        change("multiply", "acquisition", 0.8, 4),
        change("multiply", "yard.capacity", 0.7, 4),
    )
    found = shocks(held.context, held.state)
    assert found.capability == pytest.approx(0.45)
    assert (found.costs, found.acquisition, found.capacity) == (1.1, 0.8, (1.0, 0.7))


def test_an_event_is_started_and_stopped(fold: Fold) -> None:
    started = after(fold, Start("kiosk-reply", 2, HERE), Stop("weather", HERE))
    assert ("kiosk-reply", fold.state.month + 2) in started.state.due
    assert started.state.stopped == ("weather",)


def test_a_letter_can_make_a_claim_for_you(fold: Fold) -> None:
    said = after(fold, Say("work_of", 2, HERE))
    entry = said.state.claims[0]
    assert (entry.kind, entry.boldness, entry.state, entry.month) == ("work_of", 2, "open", 1)
    assert said.state.charged == fold.state.charged


def test_a_choice_does_all_that_it_says(fold: Fold) -> None:
    fold = with_letter(staged(fold, mail=()), "kiosk")
    company = fold.state.company
    decide(fold, "kiosk#1=keep")
    now = fold.state
    assert now.company.cash == company.cash - 1e6
    assert now.company.teams[0].morale == pytest.approx(company.teams[0].morale - 0.02)
    assert now.company.teams[0].backlog > company.teams[0].backlog
    assert {hold.target for hold in now.holds} == {"desk.workload", "capability"}
    assert now.stopped == ("weather",)
    assert len(now.claims) == 1
    assert ("desk", 1) in now.touched


def test_effects_run_in_the_order_of_the_file(fold: Fold) -> None:
    one = after(fold, change("set", "brand", 0.5), change("add", "brand", 0.1))
    other = after(fold, change("add", "brand", 0.1), change("set", "brand", 0.5))
    assert one.state.company.brand == pytest.approx(0.6)
    assert other.state.company.brand == 0.5
