"""The front page's table: the best of the strategies on the same luck, and you among them."""

from __future__ import annotations

from dataclasses import replace

from game.campaign.desk import Ending, Rival
from game.campaign.desk.ending import YOU
from tests.tui.fake_desk import ENDING


def ended(total: int, *totals: int, tried: int = 0) -> Ending:
    rivals = tuple(Rival(f"strategy {at}", points, "") for at, points in enumerate(totals))
    return replace(ENDING, total=total, title="Yours", rivals=rivals, tried=tried)


def test_you_stand_among_the_best() -> None:
    ending = ended(40, 70, 60, 30, tried=12)
    assert [row.total for row in ending.table] == [70, 60, 40, 30]
    assert ending.table[2] == Rival(YOU, 40, "Yours")
    assert ending.among == "best 3 of 12"


def test_who_is_below_them_all_stands_last() -> None:
    assert ended(1, 70, 60).table[-1].name == YOU


def test_a_tie_is_yours() -> None:
    assert [row.name for row in ended(60, 60).table] == [YOU, "strategy 0"]


def test_of_a_few_all_are_shown() -> None:
    assert ended(40, 70, 30, tried=2).among == "all 2"
