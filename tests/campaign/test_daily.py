from __future__ import annotations

from datetime import date

from game.campaign.journal.daily import NOT_DAILY, daily_game

DAY = date(2026, 11, 22)


def test_a_day_has_one_game_whatever_the_order_of_scenarios() -> None:
    assert daily_game(DAY, ["b", "a"]) == daily_game(DAY, ["a", "b"])
    assert daily_game(DAY, ["a", "b"]).day == "2026-11-22"


def test_another_day_has_another_company_and_luck() -> None:
    today, tomorrow = (daily_game(date(2026, 11, day), ["a", "b"]) for day in (22, 23))
    assert today.scenario != tomorrow.scenario
    assert today.seed != tomorrow.seed


def test_what_is_for_learning_is_never_the_days_game() -> None:
    days = [date.fromordinal(DAY.toordinal() + n) for n in range(10)]
    assert {daily_game(day, ["a", *NOT_DAILY]).scenario for day in days} == {"a"}
