"""The experiments that must hold, and that each of them would notice if it did not."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from game.lab.campaigns.contest import ADVANCE, Contest
from game.lab.experiments import campaigns, worlds
from game.lab.validation.bench import Bench, week_of
from game.lab.validation.measure import Experiment, Measure, Outcome, above, below
from game.lab.validation.printing import as_lines
from game.lab.validation.validating import EXPERIMENTS, failed
from game.model.parameters import Parameters
from game.scenario.loading import shipped
from game.strategies import STRATEGIES

ON_THE_MODEL = [number for number in EXPERIMENTS if number <= 15]

HURT = {
    1: ("strain", "fatigue_rest", 0.35),
    2: ("board", "board_peers", 0.0),
    3: ("board", "board_margin", -4.0),
    4: ("customers", "churn_slope", 0.0),
    5: ("customers", "churn_slope", 0.1),
    6: ("staffing", "quits_low", 3.0),
    7: ("pressure", "programme_time", 400.0),
    8: ("staffing", "boomerang_rate", 0.0),
    9: ("value", "value_hype", -3.0),
    10: ("readouts", "burnout_half", 0.4),
    11: ("learning", "learning_time", 400.0),
    12: ("staffing", "quits_layoffs", 0.0),
    13: ("strain", "fear_announced", 0.0),
    14: ("finance", "supplier_saving", 0.0),
    15: ("pressure", "standard_fall", 60.0),
}
"""A parameter, by experiment, without whose value it fails."""


def outcome(bench: Bench, number: int) -> Outcome:
    return Outcome(EXPERIMENTS[number], tuple(EXPERIMENTS[number].measure(bench)))


def changed(parameters: Parameters, sector: str, name: str, value: float) -> Parameters:
    part = replace(getattr(parameters, sector), **{name: value})
    return replace(parameters, **{sector: part})


def hurt(bench: Bench, number: int) -> Bench:
    """The same company, in the same state, under a parameter that is wrong."""
    setting = bench.subject.setting
    parameters = changed(setting.parameters, *HURT[number])
    wrong = replace(setting, parameters=parameters)
    return Bench(bench.effort, replace(bench.subject, setting=wrong))


@pytest.mark.parametrize("number", ON_THE_MODEL)
def test_the_model_reproduces_it(bench: Bench, number: int) -> None:
    done = outcome(bench, number)
    assert [one for one in done.measures if not one.holds] == []


@pytest.mark.parametrize("number", ON_THE_MODEL)
def test_it_fails_on_a_model_that_is_wrong(bench: Bench, number: int) -> None:
    assert outcome(hurt(bench, number), number).verdict == "fails"


def test_random_games_stay_within_bounds(bench: Bench) -> None:
    assert outcome(bench, 17).verdict == "holds"


def test_both_worlds_agree_on_a_quarter(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worlds, "WEEKS", 13)
    done = outcome(bench, 18)
    assert done.verdict == "holds"
    assert "in 7 games" in done.target


def test_another_bit_is_noticed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worlds, "WEEKS", 13)
    monkeypatch.setitem(worlds.COMPARED, "hold", worlds.COMPARED["replace"])
    together = list(worlds._lanes(bench.subject, len(worlds.COMPARED)))
    monkeypatch.setattr(worlds, "_lanes", lambda *_: [_nudged(row) for row in together])
    assert outcome(bench, 18).verdict == "fails"


def _nudged(row: list[list[float]]) -> list[list[float]]:
    return [[math.nextafter(row[0][0], math.inf), *row[0][1:]], *row[1:]]


def test_a_reversal_in_time_keeps_its_chief_executive(bench: Bench) -> None:
    month10 = campaigns._in_office(10, bench.effort.games)
    assert month10.value == 1.0


def test_months_are_weeks_as_agreed() -> None:
    assert [week_of(month) for month in (0, 6, 9, 12, 22, 36, 60)] == [0, 26, 39, 52, 95, 156, 260]


def test_a_figure_that_is_no_number_holds_nowhere() -> None:
    assert not Measure("x", math.nan).holds
    assert not above("x", math.nan, 0.0).holds


def test_bounds_are_told_in_words() -> None:
    told = [
        above("x", 1.0, 0.0), below("x", 1.0, 2.0), Measure("x", 1.0, low=1.0),
        Measure("x", 1.0, high=1.0), Measure("x", 1.0, 0.5, 2.0), Measure("x", 0.0, 0.0, 0.0),
    ]  # fmt: skip
    words = ["above 0", "below 2", "1 or more", "1 or less", "0.5 to 2", "0"]
    assert [one.bounds for one in told] == words
    assert all(one.holds for one in told)


def test_a_bound_that_must_be_passed_is_not_enough() -> None:
    assert not above("x", 0.0, 0.0).holds
    assert not below("x", 2.0, 2.0).holds


def test_what_is_only_reported_decides_nothing() -> None:
    bad = (Measure("x", 1.0, high=0.5),)
    binding = Outcome(Experiment(1, "", lambda _: bad), bad)
    reported = Outcome(Experiment(2, "", lambda _: bad), bad, "binding later")
    assert (binding.verdict, reported.verdict) == ("fails", "fails")
    assert reported.target.startswith("reported only, binding later: ")
    assert failed([binding, reported])
    assert not failed([reported])


def test_what_cannot_be_judged_yet_is_told_and_waits() -> None:
    early, good = Measure("x", 1.0, high=0.5, waits="1 of 9 there"), Measure("y", 1.0, low=0.5)
    some = Outcome(Experiment(1, "", lambda _: []), (early, good), "1 of 9 there")
    assert (some.verdict, some.word) == ("holds", "waits")
    assert some.target == (
        "reported only, 1 of 9 there: x: 0.5 or less (not judged: 1 of 9 there); y: 0.5 or more"
    )
    assert as_lines(some) == [
        " 1  waits   (reported only: 1 of 9 there)",
        "    ~ x: 1 (not judged: 1 of 9 there; then it must be 0.5 or less)",
        "      y: 1 (must be 0.5 or more)",
    ]
    bad = replace(some, measures=(early, replace(good, low=2.0)))
    assert (bad.verdict, bad.word) == ("fails", "fails")


def test_with_nine_scenarios_strategies_and_endings_decide(
    monkeypatch: pytest.MonkeyPatch, bench: Bench
) -> None:
    """By itself: nobody has to remember it when the ninth ships."""
    enough = replace(bench.effort, seeds=campaigns.SEEDS)
    judging = Bench(enough, bench.subject)
    cards = shipped()
    totals = {name: [1.0] for name in (*STRATEGIES, ADVANCE)}
    contest = Contest("fintech", 2, frozenset({"one"}), totals)
    monkeypatch.setattr(campaigns, "contest", lambda *_: contest)
    for ships, told in ((1, "1 of 9 scenarios shipped"), (9, "")):
        monkeypatch.setattr(campaigns, "shipped", lambda ships=ships: cards[:1] * ships)
        measures = [*campaigns.no_best_strategy(judging), *campaigns.no_walkover(judging)]
        assert campaigns.few_scenarios(judging) == told
        assert measures[0].waits == told
        assert not any(one.waits for one in measures[1:])
        assert not measures[1].holds
