"""The experiments that the model must reproduce; numbers and targets as in the model's notes.

Month m is week round(52·m/12). Without luck: incidents count at their expected value.
"""

from __future__ import annotations

from statistics import fmean

import pytest

from game.model.calendar import WEEKS_A_YEAR
from game.model.levers import Levers
from game.model.numbers import FLOATS
from game.model.pressure import standard, time_per_task
from game.model.scene import Post
from game.model.week import Week, posts, set_scene
from tests.model.fintech import Plan, levers, run, shocks, start

START_CHURN = 0.16 / WEEKS_A_YEAR
HALF_YEAR_TO_YEAR = slice(26, 53)


def support_quality(name: str) -> list[float]:
    return [week.readouts.teams[0].quality for week in run(name)]


def profits(name: str) -> list[float]:
    return [week.readouts.profit for week in run(name)]


def values(name: str, week: int) -> float:
    return run(name)[week].readouts.enterprise_value / run("hold")[0].readouts.enterprise_value


def first(truths: list[bool]) -> int:
    return truths.index(True)


def test_1_holding_keeps_the_company_as_it_is_for_a_year() -> None:
    begin, year = run("hold")[0], run("hold")[52]
    assert year.readouts.quality == pytest.approx(begin.readouts.quality, abs=0.03)
    assert year.readouts.burned_out == pytest.approx(begin.readouts.burned_out, abs=0.03)
    assert year.readouts.headcount == pytest.approx(begin.readouts.headcount, rel=0.03)
    assert year.company.customers == pytest.approx(begin.company.customers, rel=0.03)


def test_2_holding_loses_the_board_while_peers_automate_but_not_the_profit() -> None:
    weeks = run("hold")[:157]
    assert min(week.readouts.profit for week in weeks) > 0.0
    assert 0.05 <= min(week.company.board for week in weeks) <= 0.4


def test_3_replacing_pays_in_its_first_year_and_the_board_likes_it() -> None:
    replace, hold = run("replace")[HALF_YEAR_TO_YEAR], run("hold")[HALF_YEAR_TO_YEAR]
    earned = fmean(week.readouts.operating_profit for week in replace)
    assert earned >= 1.3 * fmean(week.readouts.operating_profit for week in hold)
    assert all(a.company.board > b.company.board for a, b in zip(replace, hold, strict=True))


def test_4_quality_falls_unreported_and_customers_leave_late() -> None:
    weeks, quality = run("replace"), support_quality("replace")
    reported = [week.readouts.teams[0].reported_quality for week in weeks]
    assert quality[39] <= quality[0] - 0.10
    assert reported[39] >= reported[0]
    left = first([week.company.churn > 1.2 * START_CHURN for week in weeks])
    assert left - first([q < quality[0] - 0.05 for q in quality]) >= 8


def test_5_replacing_ends_in_churn_and_a_damaged_brand() -> None:
    weeks = run("replace")
    assert weeks[104].company.churn >= 1.4 * START_CHURN
    assert weeks[104].company.brand <= 0.7 - 0.18
    assert values("augment", 156) - values("replace", 156) >= 0.3
    assert 0.15 <= 1.0 - weeks[156].company.customers / 6e6 <= 0.50


def test_6_a_freeze_alone_shrinks_the_company_by_a_fifth() -> None:
    begin, later = start().company, run("freeze")[58]
    heads = sum(team.experienced + team.rookies for team in begin.teams)
    assert 1.0 - later.readouts.headcount / heads == pytest.approx(0.22, abs=0.03)
    assert later.readouts.teams[0].worth == pytest.approx(700, abs=50)
    assert later.company.teams[0].ai_share == pytest.approx(2 / 3, abs=0.01)


def test_7_a_reversal_wins_quality_back_slowly_and_dearly() -> None:
    quality = support_quality("rev22")
    lowest = min(quality[:96])
    loss = quality[0] - lowest
    fall = first([quality[0] - q >= 0.9 * loss for q in quality[:96]]) - 4
    below = [week for week in range(95, 261) if quality[week] < quality[0] - 0.1 * loss]
    assert 1.0 - (quality[0] - quality[260]) / loss >= 0.88
    assert below[-1] + 1 - 95 >= 2 * fall
    assert sum(profits("rev22")) < sum(profits("hold"))
    without = support_quality("rev22 without programme")[260]
    assert 1.0 - (quality[0] - without) / loss <= 0.75


def test_8_the_earlier_the_reversal_the_better_and_alumni_make_it_cheaper() -> None:
    early, late, never = (values(name, 260) for name in ("rev10", "rev22", "replace"))
    assert early > late > never
    assert values("rev10", 156) > values("rev10 without boomerangs", 156)
    assert values("rev22", 156) > values("rev22 without boomerangs", 156)


def test_9_augmenting_is_behind_in_the_first_year_and_ahead_in_the_third() -> None:
    behind = [
        (values("replace", week) - values("augment", week))
        * (run("replace")[week].company.board > run("augment")[week].company.board)
        for week in range(26, 53)
    ]
    assert max(behind) > 0.0
    assert values("augment", 156) > values("replace", 156)


def test_10_a_mandate_burns_people_out_while_they_feel_faster_than_they_are() -> None:
    mandate, hold = run("mandate")[26].readouts, run("hold")[26].readouts
    assert 0.60 <= mandate.burned_out <= 0.77
    assert 0.25 <= hold.burned_out <= 0.45
    assert 0.25 <= mandate.quit_intention <= 0.40
    assert 0.10 <= hold.quit_intention <= 0.25
    engineering = run("mandate")[4].readouts.teams[2]
    assert engineering.perceived > 1.0 > engineering.actual


def test_11_trained_copilots_help_rookies_most() -> None:
    helped, held = run("trained copilots")[26], run("hold")[26]
    tools, plain = helped.readouts.teams[0], held.readouts.teams[0]
    assert 0.11 <= tools.actual / plain.actual - 1.0 <= 0.17
    assert 0.25 <= tools.rookies_actual - 1.0 <= 0.40
    assert _rookie_quits("trained copilots") <= 0.75 * _rookie_quits("hold")


def _rookie_quits(name: str) -> float:
    before, week = run(name)[25], run(name)[26]
    return week.readouts.teams[0].rookie_quits / before.company.teams[0].rookies


def test_12_survivors_of_a_one_percent_layoff_quit_more() -> None:
    more = fmean(map(_quits, run("one percent")[2:28])) / fmean(map(_quits, run("hold")[2:28]))
    assert 1.20 <= more <= 1.45


def _quits(week: Week) -> float:
    return sum(team.quits + team.rookie_quits for team in week.readouts.teams) / (
        week.readouts.headcount
    )


def test_13_an_announcement_alone_lowers_morale_where_nothing_happens() -> None:
    weeks = run("announce")
    assert weeks[0].company.teams[2].morale - weeks[26].company.teams[2].morale >= 0.03


def test_14_automating_marketing_with_review_works() -> None:
    weeks, hold = run("marketing")[:157], run("hold")[:157]
    begin = weeks[0].readouts.teams[1].quality
    assert min(week.readouts.teams[1].quality for week in weeks) >= begin - 0.05
    saved = [
        (b.readouts.teams[1].cost - a.readouts.teams[1].cost) * WEEKS_A_YEAR
        for a, b in zip(weeks[52:], hold[52:], strict=True)
    ]
    assert 8e6 <= fmean(saved) <= 12e6


def under_pressure(pressure: float, weeks: int, now: float, orders: Levers) -> float:
    """The standard after weeks at a given work pressure."""
    for _ in range(weeks):
        scene = set_scene(start().setting, start().company, orders, shocks(), (None, FLOATS))
        post = posts(scene)[0]
        team = type(post.team)(**{**_fields(post), "standard": now})
        post = Post(0, post.parameters, post.reference, team, post.levers, 1.0, 1.0)
        now = standard(scene, post, time_per_task(scene, now, pressure))
    return now


def _fields(post: Post) -> dict[str, float]:
    return {name: getattr(post.team, name) for name in type(post.team).__slots__}


def test_15_a_standard_once_lost_does_not_come_back_by_itself() -> None:
    company = start().company
    plain, programme = levers(Plan(), company), levers(Plan(programme=1.0), company)
    worn = under_pressure(1.3, 26, 1.0, plain)
    assert worn == pytest.approx(0.808, abs=0.005)
    assert under_pressure(1.0, 52, worn, plain) == pytest.approx(worn, abs=1e-12)
    assert under_pressure(1.0, 52, worn, programme) > 0.98
