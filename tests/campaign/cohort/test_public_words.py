"""The public words of the reversal are alike in both worlds, whatever they move."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.scenario.rules import Scenario
from game.strategies import STRATEGIES, Report, Wish
from tests.campaign.cohort.sides import alone, together
from tests.campaign.cohort.test_cohort import differences

RUNS = range(2)


@pytest.mark.parametrize("value", ["own", "chapter", "vendor"])
def test_a_cohort_says_it_as_its_games_do(ferry: Scenario, value: str) -> None:
    replacing = STRATEGIES["replace"]

    def wishes(report: Report) -> tuple[Wish, ...]:
        now = report.xp.both(report.month >= 8.0, report.reversal_month < 0.5)
        return (Wish("reversal", value, now), *replacing.wishes(report))

    turning = replace(replacing, wishes=wishes)
    many = together(ferry, turning, RUNS)
    games = [alone(ferry, turning, run) for run in RUNS]
    assert [one.state.reversal.wording for one in games] == [value] * len(RUNS)
    assert [differences(ferry, many, run, one) for run, one in enumerate(games)] == [[], []]
