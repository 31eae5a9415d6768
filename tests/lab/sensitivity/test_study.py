"""The sensitivities of a function that is known."""

from __future__ import annotations

import numpy as np
import pytest

from game.lab.sensitivity.effects import NEAR, effects
from game.lab.sensitivity.factors import GIVEN, Factor, factors
from game.lab.sensitivity.outcomes import OUTCOMES, REVERSAL
from game.lab.sensitivity.ranking import Study, Varied, upset
from game.lab.sensitivity.swings import Swing, swings
from game.lab.validation.bench import Bench
from game.lab.validation.wide import Changes
from game.model.parameters import COMPANY_PARAMETERS

NAMES = ("brand_gap", "churn_slope", "board_time")
SLOPES = dict(zip(NAMES, (1.0, -3.0, 0.5), strict=True))


def varied() -> list[Factor]:
    return [Factor(COMPANY_PARAMETERS[name], 2.0, 1.0, 4.0) for name in NAMES]


def straight(changes: Changes) -> dict[str, np.ndarray]:
    return {"y": sum((SLOPES[name] * changes[name] for name in NAMES), start=np.zeros(1))}


def bent(changes: Changes) -> dict[str, np.ndarray]:
    return {"y": changes["brand_gap"] * changes["churn_slope"] + 0.0 * changes["board_time"]}


def test_alone_a_parameter_moves_a_straight_line_by_its_slope() -> None:
    usual, each = swings(straight, varied())
    assert usual == {"y": pytest.approx(2.0 * -1.5)}
    assert [one.width("y") for one in each] == pytest.approx([3.0, 9.0, 1.5])
    assert each[1].low["y"] > usual["y"] > each[1].high["y"]


def test_among_others_it_does_the_same_where_all_is_straight() -> None:
    each = effects(straight, varied(), bases=4)
    band = 2.0 * NEAR * 2.0
    assert [one.mean["y"] for one in each] == pytest.approx([band, 3.0 * band, 0.5 * band])
    assert [one.spread["y"] for one in each] == pytest.approx([0.0, 0.0, 0.0], abs=1e-9)


def test_what_depends_on_the_others_is_told_by_its_spread() -> None:
    gap, slope, time = effects(bent, varied(), bases=8)
    assert gap.spread["y"] > 0.01
    assert slope.spread["y"] > 0.01
    assert (time.mean["y"], time.spread["y"]) == (0.0, 0.0)


def test_the_ranking_puts_what_moves_most_first() -> None:
    usual, each = swings(straight, varied())
    among = effects(straight, varied(), bases=2)
    pairs = [Varied(one, effect) for one, effect in zip(each, among, strict=True)]
    found = Study(usual, tuple(pairs)).top(["y"])
    assert [one.swing.factor.name for one in found] == ["churn_slope", "brand_gap", "board_time"]


def test_ranges_hold_the_value_and_go_no_further_than_half_and_double(bench: Bench) -> None:
    all_factors = factors(bench.subject.parameters)
    assert len(all_factors) > 150
    for one in all_factors:
        assert one.low <= one.value <= one.high
        assert one.low < one.high
        ends = sorted((one.value / 2, one.value * 2))
        assert ends[0] <= one.low
        assert one.high <= ends[1]


def test_what_the_scenario_says_of_the_company_is_left_alone(bench: Bench) -> None:
    names = {one.name for one in factors(bench.subject.parameters)}
    assert not names & GIVEN
    assert not [name for name in names if name.endswith("_noise")]
    assert {"alumni_time", "harder", "quit_rate"} <= names


def swing(**ends: float) -> Swing:
    usual = {"replace 60": -0.6, "reversal 60": -0.4, "augment 60": 0.1}
    return Swing(varied()[0], usual, {name.replace("_", " "): v for name, v in ends.items()})


@pytest.mark.parametrize(
    ("ends", "told"),
    [
        ((-0.6, -0.4, 0.1), []),
        ((0.1, 0.2, 0.3), ["replacing ends above holding"]),
        ((-0.6, -0.7, 0.1), ["the reversal ends below replacing on"]),
        ((-0.6, -0.4, -0.1), ["augmenting ends below holding"]),
    ],
)
def test_an_upset_order_is_told(ends: tuple[float, float, float], told: list[str]) -> None:
    names = ("replace_60", "reversal_60", "augment_60")
    assert upset(swing(**dict(zip(names, ends, strict=True)))) == told


def test_every_outcome_has_a_name_of_its_own() -> None:
    assert len(set(OUTCOMES)) == len(OUTCOMES) == 7
    assert OUTCOMES[0] == REVERSAL
