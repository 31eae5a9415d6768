"""The front page's table: the best of the strategies on the same luck, and you among them."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from game.campaign.desk import Ending, Rival
from game.campaign.desk.ending import YOU
from game.campaign.opening import open_context
from game.campaign.session import new_session
from game.campaign.state import ClaimEntry
from game.campaign.view.ending.remembered import found
from game.campaign.view.ending.scores import later
from game.plain.render.ending import ending as written
from game.scenario.loading import load
from game.tui.screens.ending.printed import score
from tests.tui.fake_desk import ENDING


def ended(total: int, *totals: int, tried: int = 0) -> Ending:
    rivals = tuple(Rival(f"strategy {at}", points, "") for at, points in enumerate(totals))
    return replace(ENDING, total=total, title="Yours", rivals=rivals, tried=tried)


def test_you_stand_among_the_best() -> None:
    ending = ended(40, 70, 60, 30, tried=12)
    assert [row.total for row in ending.table] == [70, 60, 40, 30]
    assert ending.table[2] == Rival(YOU, 40, "Yours")
    assert ending.among == "the best 3 of 12 built-in strategies; par is the best of them"


def test_who_is_below_them_all_stands_last() -> None:
    assert ended(1, 70, 60).table[-1].name == YOU


def test_a_tie_is_yours() -> None:
    assert [row.name for row in ended(60, 60).table] == [YOU, "strategy 0"]


def test_of_a_few_all_are_shown() -> None:
    assert ended(40, 70, 30, tried=2).among == "all 2 built-in strategies; par is the best of them"


@pytest.mark.parametrize(
    ("turn", "months", "says"),
    [("month", 24, "two years later"), ("month", 12, "a year later"), ("month", 0, ""),
     ("month", 18, "18 months later"), ("month", 1, "a month later"),
     ("quarter", 10, "a year later")],
)  # fmt: skip
def test_the_second_total_is_dated_as_the_scenario_has_it(
    turn: Literal["month", "quarter"], months: int, says: str
) -> None:
    scenario = load("fintech")
    scenario = replace(scenario, pace=replace(scenario.pace, turn=turn, epilogue=months))
    head = new_session(load("fintech"), seed="MOTH-4471").head
    assert later(open_context(scenario, head)) == says


def test_without_an_epilogue_only_the_last_month_has_a_total() -> None:
    ending = replace(ENDING, later="")
    assert f"At the last month {ending.month_total}." in written(ending, ranked=True)
    assert "later" not in score(ending).plain
    assert any(
        "a year later" in line
        for line in written(replace(ending, later="a year later"), ranked=True)
    )
    assert "a year later" in score(replace(ending, later="a year later")).plain


def test_a_mistaken_claim_that_had_been_measured_is_not_called_unmeasured() -> None:
    entry = ClaimEntry("time_back", 3, 2, 0.4, 0.4, 0.1, 0, "measured", "mistaken", 9)
    assert found(entry) == "It was mistaken, although it had been measured."
    assert found(replace(entry, knew="unmeasured")).endswith("had not been measured.")
    assert found(replace(entry, state="held")).startswith("It held")
