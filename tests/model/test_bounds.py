"""What the equations do at their ends, where a game seldom goes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.model.levers import Shocks
from game.model.neutral import neutral_levers
from game.model.numbers import FLOATS
from game.model.week import Week, advance_week
from tests.model.anywhere import step, team_ordering, usual, with_team_stock
from tests.model.fintech import parameters, shocks, start

NO_WORK = (0.0, 0.0, 0.0)


def first_week(happening: Shocks) -> Week:
    return step(start().company, (neutral_levers(parameters()), happening))


def worth(costs: float) -> float:
    """What investors pay beyond the cash, when other costs are so many times the usual."""
    week = first_week(replace(shocks(), costs=costs))
    return week.readouts.enterprise_value - week.company.cash


def test_investors_count_losses_up_to_a_bound_and_no_further() -> None:
    assert worth(1.0) > worth(1.2) > worth(2.0)
    assert worth(6.0) == pytest.approx(worth(9.0), rel=1e-12)
    assert worth(3.0) > worth(6.0)


def test_a_week_without_work_has_no_failures_and_nothing_to_complain_of() -> None:
    idle = with_team_stock(start().company, repeats=0.0, backlog=0.0, ai_share=0.5)
    week = step(idle, (usual()[0], replace(shocks(), workload=NO_WORK)))
    assert week.readouts.incident == 0.0
    for team in week.readouts.teams:
        assert team.demand == 0.0
        assert team.quality == team.human_quality
        assert team.reported_quality == 1.0
        assert team.wait == 0.0
    assert {amount for _, amount in week.changes[0, "repeats"]} == {0.0}


def test_a_department_without_people_has_nothing_to_weigh() -> None:
    empty = with_team_stock(start().company, experienced=0.0, rookies=0.0, vacancies=0.0)
    week = step(empty, (replace(neutral_levers(parameters()), freeze=1.0), shocks()))
    read = week.readouts
    assert read.headcount == 0.0
    assert [team.actual for team in read.teams] == [1.0, 1.0, 1.0]
    shares = [team.share for team in start().setting.reference.teams]
    weighed = sum(share * team.burned_out for share, team in zip(shares, read.teams, strict=True))
    assert read.burned_out == pytest.approx(weighed)


def terrified(fear: float) -> Week:
    """A week after the announcement, in a company whose staff fear machines beyond measure."""
    setting = start().setting
    strain = replace(setting.parameters.strain, fear_announced=fear)
    other = replace(setting, parameters=replace(setting.parameters, strain=strain))
    company = replace(start().company, announced=1.0)
    levers = neutral_levers(parameters())
    return advance_week(other, company, levers, shocks(), None, FLOATS)


def test_nobody_can_be_more_afraid_than_wholly() -> None:
    assert terrified(3.0).company == terrified(1.0).company
    assert terrified(1.0).company != terrified(0.9).company


def test_customers_who_expected_nothing_talk_no_better_than_well() -> None:
    company = replace(start().company, experience=1.0, expectation=0.0, brand=1.0)
    week = step(company, (neutral_levers(parameters()), shocks()))
    assert dict(week.changes["brand"])["brand.talk"] == 0.0


def test_a_department_that_never_knew_anything_has_lost_nothing() -> None:
    setting = start().setting
    teams = tuple(replace(team, knowledge=0.0) for team in setting.reference.teams)
    never = replace(setting, reference=replace(setting.reference, teams=teams))
    company = with_team_stock(start().company, ai_share=0.5)
    same = tuple(
        replace(team, knowledge=reference.knowledge)
        for team, reference in zip(company.teams, setting.reference.teams, strict=True)
    )
    quiet = (neutral_levers(parameters()), shocks())
    blank = advance_week(never, company, *quiet, None, FLOATS).readouts.teams
    usual_week = step(replace(company, teams=same), quiet).readouts.teams
    for found, expected in zip(blank, usual_week, strict=True):
        assert found.ai_success == pytest.approx(expected.ai_success)
        assert found.human_quality == pytest.approx(expected.human_quality)


def test_a_new_copilot_feels_better_than_it_is_and_feels_new_only_once() -> None:
    quiet = (neutral_levers(parameters()), shocks())
    equipped = team_ordering(quiet, copilots=1.0)
    first = step(start().company, equipped)
    second = step(first.company, equipped)
    for own, new, older in zip(
        parameters().teams, first.company.teams, second.company.teams, strict=True
    ):
        assert new.novelty == own.novelty
        assert 0.0 < older.novelty < new.novelty
    for team in first.readouts.teams:
        assert team.perceived > team.actual
    assert all(team.novelty == 0.0 for team in step(start().company, quiet).company.teams)


def test_the_worst_week_tires_towards_the_whole_and_no_further() -> None:
    swamped = with_team_stock(start().company, backlog=1e9)
    week = step(swamped, (neutral_levers(parameters()), shocks()))
    rise = parameters().strain.fatigue_rise
    for before, after in zip(swamped.teams, week.company.teams, strict=True):
        assert after.fatigue == pytest.approx(before.fatigue + (1.0 - before.fatigue) / rise)
