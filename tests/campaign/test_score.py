from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from game.campaign.ending.conclusion import conclude
from game.campaign.ending.epilogue import judge, standing
from game.campaign.ending.par import rivals_of
from game.campaign.fold import Fold
from game.campaign.rules.score import Axes, Standing, axes, overall, total
from game.campaign.state import Reversal
from game.model.number_arrays import arrays
from game.model.numbers import FLOATS
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import at_the_desk, played, staged, with_company

START = Standing(
    value=900e6, revenue=290e6, customers=6e6, quality=0.93, morale=0.7, burnout=0.3, brand=0.7,
    dismissed=0.0, held=0.0, mistaken=0.0, knowing=0.0,
)  # fmt: skip


@pytest.fixture(scope="module")
def replaced(ferry: Scenario) -> Fold:
    return played(ferry, "replace")


def scored(fold: Fold, **changes: float) -> Axes:
    return axes(replace(START, **changes), START, fold.context.rules.score, FLOATS)


def test_the_start_is_fifty_on_each_axis(replaced: Fold) -> None:
    assert scored(replaced) == Axes(50.0, 50.0, 50.0, 50.0)
    assert total(scored(replaced), FLOATS) == 50.0


@pytest.mark.parametrize(
    ("axis", "better", "worse"),
    [
        ("value", {"value": 1200e6}, {"value": 500e6}),
        ("customers", {"customers": 7e6}, {"customers": 5e6}),
        ("customers", {"quality": 0.95}, {"quality": 0.8}),
        ("people", {"morale": 0.8}, {"morale": 0.5}),
        ("people", {"burnout": 0.2}, {"burnout": 0.5}),
        ("people", {"morale": 0.8}, {"dismissed": 0.2}),
        ("trust", {"brand": 0.8}, {"brand": 0.5}),
        ("trust", {"held": 1.0}, {"mistaken": 1.0}),
        ("trust", {"held": 1.0}, {"knowing": 1.0}),
    ],
)
def test_each_axis_answers_to_its_own(
    replaced: Fold, axis: str, better: dict[str, float], worse: dict[str, float]
) -> None:
    up, down = scored(replaced, **better), scored(replaced, **worse)
    assert getattr(down, axis) < 50.0 < getattr(up, axis) < 100.0
    others = {"value", "customers", "people", "trust"} - {axis}
    assert all(getattr(up, other) == 50.0 for other in others)


@pytest.mark.parametrize("begun", [900e6, 100e6, 1e6, 0.0, -1e6, -500e6])
@pytest.mark.parametrize("many", [False, True], ids=["alone", "together"])
def test_whatever_it_began_with_a_company_worth_less_is_not_worth_more(
    replaced: Fold, begun: float, many: bool
) -> None:
    start = replace(START, value=begun)
    rules, changes = replaced.context.rules.score, (-400e6, -20e6, 0.0, 20e6, 400e6)
    if many:
        worths: Any = np.array([begun + change for change in changes])
        together: Any = axes(replace(start, value=worths), start, rules, arrays()).value
        found = [float(value) for value in together]
    else:
        ends = (replace(start, value=begun + change) for change in changes)
        found = [axes(end, start, rules, FLOATS).value for end in ends]
    assert all(less <= more for less, more in pairwise(found))
    assert found[0] < 20.0
    assert found[0] < found[1] < found[2] == 50.0 < found[3] < found[4]


def test_a_company_worth_something_is_measured_by_what_it_was_worth(replaced: Fold) -> None:
    rules, half = replaced.context.rules.score, scored(replaced, value=450e6)
    z = rules.steepness_below * rules.value * FLOATS.log(0.5)
    assert half.value == pytest.approx(100.0 / (1.0 + FLOATS.exp(-z)))


def test_being_right_is_trusted_only_so_far(replaced: Fold) -> None:
    """Saying what is known, again and again, makes no saint; and lies count one by one."""
    few, many = scored(replaced, held=4.5), scored(replaced, held=40.0)
    assert 75.0 < few.trust < many.trust < 80.0
    liars = [scored(replaced, held=40.0, mistaken=float(wrong)).trust for wrong in range(6)]
    assert all(more > less + 4.0 for more, less in pairwise(liars))
    assert scored(replaced, held=40.0, mistaken=2.0).trust < 50.0


def test_a_lie_costs_twice_a_mistake(replaced: Fold) -> None:
    assert scored(replaced, knowing=1.0) == scored(replaced, mistaken=2.0)


def test_no_axis_can_be_sacrificed_for_the_rest() -> None:
    even, torn = Axes(50.0, 50.0, 50.0, 50.0), Axes(95.0, 95.0, 9.0, 1.0)
    assert total(torn, FLOATS) < total(even, FLOATS)
    assert total(Axes(16.0, 1.0, 1.0, 1.0), FLOATS) == pytest.approx(2.0)


def test_ruin_is_a_number_too(replaced: Fold) -> None:
    ruined = scored(replaced, value=-5e8, customers=0.0, quality=0.0, brand=0.0)
    assert 0.0 <= total(ruined, FLOATS) < 10.0


def test_two_thirds_are_the_last_month(replaced: Fold) -> None:
    assert overall(60.0, 30.0, replaced.context.rules.score) == pytest.approx(50.0, abs=0.01)


def test_the_epilogue_runs_to_its_end(replaced: Fold) -> None:
    final = judge(replaced.context, replaced.state).final
    assert final.month == 36
    assert len(final.history) == 37
    assert final.company.week == 156


def test_after_a_dismissal_somebody_keeps_the_chair_warm(ferry: Scenario) -> None:
    fold = at_the_desk(ferry)
    out = staged(fold, stage="curtain", board=replace(fold.state.board, out_month=1))
    assert judge(out.context, out.state).final.month == 36


def test_the_epilogue_ends_with_the_cash(replaced: Fold) -> None:
    broke = with_company(replaced, cash=-1.0)
    assert judge(broke.context, broke.state).final.month == broke.state.month


def test_judging_changes_nothing(replaced: Fold) -> None:
    before = replaced.state
    assert judge(replaced.context, before).total == judge(replaced.context, before).total
    assert replaced.state is before


def test_who_is_brought_back_is_not_counted_as_dismissed(replaced: Fold) -> None:
    gone = standing(replaced.context, replaced.state).dismissed
    assert gone > 0.2
    staff = replaced.context.staff_start[0] + replaced.context.staff_start[1]
    back = replace(replaced.state, reversal=Reversal(3, 0.0, staff * 0.1, 0.0, 0.0))
    assert standing(replaced.context, back).dismissed == pytest.approx(gone - 0.1)


def test_par_is_the_best_rival_on_the_same_luck(ferry: Scenario, replaced: Fold) -> None:
    rivals = rivals_of(ferry, replaced.context.head)
    assert [rival.name for rival in rivals] == [s.title for s in STRATEGIES.values()]
    done = conclude(replaced.context, replaced.state, rivals)
    assert done.par == max(rival.total for rival in rivals)
    mine = next(rival for rival in rivals if rival.name == "Replace")
    assert mine.total == done.verdict.total
    assert done.par >= mine.total


def test_rivals_play_a_game_once(ferry: Scenario, replaced: Fold) -> None:
    head = replaced.context.head
    assert rivals_of(ferry, head) is rivals_of(ferry, replace(head, practice=True))
    assert rivals_of(ferry, replace(head, seed="GULL-1")) != rivals_of(ferry, head)
