"""A cohort is the float games, bit for bit: records, stocks, letters, claims, people, verdicts."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from game.campaign.journal.journal import Difficulty
from game.scenario.loading import load
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES, Strategy, Wish
from tests.campaign.cohort.sides import (
    STATES,
    Alone,
    Together,
    alone,
    at,
    claim_row,
    stocks,
    together,
)
from tests.campaign.interrupting import urgent

FERRY = Path(__file__).parents[2] / "golden" / "ferry.toml"
RUNS = range(2)
QUICK = ("random", "careful", "late-reverser")
"""Between them they look, claim, reverse, list and are dismissed."""


def differences(scenario: Scenario, many: Together, run: int, one: Alone) -> list[str]:
    """Where a run of the cohort is not the game."""
    return [
        *_in_records(many, run, one),
        *_at_the_end(scenario, many, run, one),
        *_in_verdicts(scenario, many, run, one),
    ]


def _in_records(many: Together, run: int, one: Alone) -> list[str]:
    place, count = run - many.runs.start, len(many.runs)
    return [
        f"run {run} month {record.month}: {name}"
        for record in one.state.history[1:]
        for name, index in one.names.items()
        if not name.endswith(".touched")  # conditions read it elsewhere
        and at(many.records[record.month - 1][name], place, count) != record.true[index]
    ]


def _at_the_end(scenario: Scenario, many: Together, run: int, one: Alone) -> list[str]:
    place, count = run - many.runs.start, len(many.runs)
    final = one.free.verdict.final
    company, claims, _, people = many.ends[final.month - 1]
    own = {key: value for key, value in stocks(final.company).items() if key != "week"}
    wrong = [f"run {run}: {key}" for key, v in own.items() if at(company[key], place, count) != v]
    ledger = [
        {name: at(entry[name], place, count) for name in entry if name != "truth"}
        for entry in claims
        if at(entry["state"], place, count)
    ]
    if ledger != [claim_row(scenario, entry) for entry in final.claims]:
        wrong.append(f"run {run}: claims")
    if _letters(many.ends[: final.month], place) != _mail(one):
        wrong.append(f"run {run}: letters")
    if [STATES[int(column[place])] for column in people] != [who.state for who in final.staff]:
        wrong.append(f"run {run}: people")
    return wrong


def _letters(ends: list[tuple[Any, ...]], place: int) -> dict[str, tuple[int, int]]:
    """How often every letter had come by the end of a turn, and in which it was one more."""
    seen: dict[str, tuple[int, int]] = {}
    for month, (_, _, letters, _) in enumerate(ends, start=1):
        for key, count in letters.items():
            if int(count[place]) != seen.get(key, (0, 0))[0]:
                seen[key] = (int(count[place]), month)
    return seen


def _mail(one: Alone) -> dict[str, tuple[int, int]]:
    """How often every letter came, and when last; transcripts are no scenario's."""
    seen: dict[str, tuple[int, int]] = {}
    for mail in one.state.mail:
        if not mail.event.startswith("~"):
            seen[mail.event] = (seen.get(mail.event, (0, 0))[0] + 1, mail.month)
    return seen


def _in_verdicts(scenario: Scenario, many: Together, run: int, one: Alone) -> list[str]:
    place, count, found = run - many.runs.start, len(many.runs), many.outcome
    verdict, endings = one.free.verdict, [ending.id for ending in scenario.endings]
    pairs = {
        "total": (found.total, verdict.total),
        "reversal": (found.reversal_month, one.state.reversal.month),
        "out": (found.out_month, one.state.board.out_month),
        "ending above par": (found.ending_above, endings.index(one.free.ending.id)),
        "ending": (found.ending, endings.index(one.beaten.ending.id)),
        **{f"now {k}": (getattr(found.now, k), v) for k, v in asdict(verdict.now).items()},
        **{f"later {k}": (getattr(found.later, k), v) for k, v in asdict(verdict.later).items()},
    }
    return [f"run {run}: {k}" for k, (a, b) in pairs.items() if at(a, place, count) != b]


def compared(
    scenario: Scenario, strategy: Strategy, runs: range, difficulty: Difficulty = "normal"
) -> list[str]:
    with np.errstate(all="raise", under="ignore"):
        many = together(scenario, strategy, runs, difficulty)
    games = ((run, alone(scenario, strategy, run, difficulty)) for run in runs)
    return [line for run, one in games for line in differences(scenario, many, run, one)]


@pytest.mark.parametrize("name", QUICK)
def test_a_cohort_is_the_games_that_it_is_made_of(name: str) -> None:
    assert compared(load(FERRY), STRATEGIES[name], RUNS) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in STRATEGIES if name not in QUICK])
def test_so_is_that_of_every_other_strategy(name: str) -> None:
    assert compared(load(FERRY), STRATEGIES[name], RUNS) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", STRATEGIES)
def test_so_is_every_strategy_s_on_the_shipped_scenario(name: str, fintech: Scenario) -> None:
    assert compared(fintech, STRATEGIES[name], range(3, 6)) == []


@pytest.mark.parametrize("difficulty", ["easy", "hard"])
def test_so_it_is_at_other_difficulties(ferry: Scenario, difficulty: Difficulty) -> None:
    assert compared(ferry, STRATEGIES["careful"], RUNS, difficulty) == []


@pytest.mark.parametrize("cash", [1e7, 2.4e7])
def test_where_the_cash_is_gone_nothing_moves_any_more(ferry: Scenario, cash: float) -> None:
    """Within the months that are played, or after the curtain."""
    model = {**ferry.model, "cash_start": cash, "other_costs": 0.7}
    poor = replace(ferry, model=model, hash=f"a ferry line with {cash}")
    many = together(poor, STRATEGIES["random"], range(6))
    games = [alone(poor, STRATEGIES["random"], run) for run in range(6)]
    bust = {one.free.verdict.final.month for one in games if _cash(one) <= 0.0}
    assert len(bust) > 1
    lines = [_in_verdicts(poor, many, run, one) + _in_records(many, run, one)
             for run, one in enumerate(games)]  # fmt: skip
    assert lines == [[]] * 6


def _cash(one: Alone) -> float:
    return one.free.verdict.final.company.cash


def test_runs_do_not_depend_on_those_beside_them(ferry: Scenario) -> None:
    ten, five = (together(ferry, STRATEGIES["random"], runs) for runs in (range(10), range(5, 10)))
    for name in five.records[-1]:
        left = np.broadcast_to(ten.records[-1][name], 10)[5:]
        assert np.array_equal(left, np.broadcast_to(five.records[-1][name], 5)), name
    assert np.array_equal(ten.outcome.total[5:], five.outcome.total)  # type: ignore[index]  # a column


def test_deeds_that_can_be_done_once_a_month_are_done_once(ferry: Scenario) -> None:
    wishes = tuple(
        Wish(key, value, True)
        for key, value in (
            ("all_hands", "hold"), ("all_hands", "hold"), ("look", "line"), ("look", "line"),
            ("look", "standing_qa"), ("look", "survey"), ("look", "audit:desk"), ("door", 0.0),
            ("vendor", "frontier"), ("press", "work_of:3"), ("programme", 1.0), ("no-such", 1.0),
            ("gains", 8.0), ("gig", 7.0), ("yard.layoff", 0.2), ("desk.layoff", 3.4),
            ("reversal", "start"),
        )
    )  # fmt: skip
    eager = replace(STRATEGIES["hold"], wishes=lambda _: wishes)
    assert compared(ferry, eager, RUNS) == []


def test_gains_are_shared_alike(ferry: Scenario) -> None:
    """Much is saved, some of it shared: what is paid, and who stays for it, is the same."""
    replacing = STRATEGIES["replace"]
    generous = replace(
        replacing,
        wishes=lambda report: (
            Wish("gains", 25.0, report.month > 3),
            *replacing.wishes(report),
        ),
    )
    assert compared(ferry, generous, RUNS) == []
    kept = [alone(ferry, strategy, 0).state for strategy in (replacing, generous)]
    assert kept[1].orders.gains == 25
    assert kept[0].company.cash != kept[1].company.cash


@pytest.mark.parametrize("name", ["random", "late-reverser"])
def test_months_that_are_interrupted_are_alike(name: str) -> None:
    line = urgent()
    ids = {event.id for event in line.events if event.interrupts}
    runs = range(4)
    assert sum(mail.event in ids for run in runs
               for mail in alone(line, STRATEGIES[name], run).state.mail) > 8  # fmt: skip
    assert compared(line, STRATEGIES[name], runs) == []
