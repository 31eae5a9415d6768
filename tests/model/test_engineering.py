"""What planned work is for: AI is kept up, systems stay up, features win customers."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from game.lab.companies.plan import Plan
from game.lab.companies.subject import Subject, open_subject
from game.model.company import Company
from game.model.neutral import neutral_levers, quiet
from game.model.numbers import FLOATS
from game.model.sectors.upkeep import neglect
from game.model.week import Week, advance_week

ENGINEERING = 2


@cache
def subject() -> Subject:
    return open_subject()


def worn(company: Company, place: int = ENGINEERING, **stocks: float) -> Company:
    """The company with a department's stocks set by hand."""
    teams = tuple(
        replace(team, **stocks) if index == place else team
        for index, team in enumerate(company.teams)
    )
    return replace(company, teams=teams)


def week_of(company: Company, **reputation: float) -> Week:
    setting = subject().setting
    parameters = setting.parameters
    parameters = replace(parameters, reputation=replace(parameters.reputation, **reputation))
    levers = neutral_levers(parameters)
    return advance_week(
        replace(setting, parameters=parameters), company, levers, quiet(parameters), None, FLOATS
    )


def halved(week: int) -> Plan:
    return Plan(heads=(1.0, 1.0, 0.5), firing=1.0 if 4 <= week < 17 else 0.0)


def test_at_the_start_the_ai_is_kept() -> None:
    assert neglect(subject().setting, subject().company, FLOATS) == 0.0


def test_ai_anywhere_gets_less_right_where_its_keepers_have_lost_standard_or_knowledge() -> None:
    company = worn(subject().company, 0, ai_share=0.4)
    kept = week_of(company).readouts.teams[0].ai_success
    for spent in (worn(company, standard=0.7), worn(company, knowledge=0.5)):
        assert week_of(spent).readouts.teams[0].ai_success < kept - 0.02


def test_those_who_keep_no_ai_may_hurry_without_harming_another_departments() -> None:
    company = worn(subject().company, 0, ai_share=0.4)
    hurried = worn(company, 1, standard=0.6)
    success = week_of(company).readouts.teams[0].ai_success
    assert week_of(hurried).readouts.teams[0].ai_success == success


def test_hurried_planned_work_turns_into_outages() -> None:
    hurried = worn(subject().company, standard=0.6)
    assert week_of(hurried).readouts.incident > week_of(subject().company).readouts.incident
    assert week_of(hurried, incident_outage=0.0).readouts.incident == 0.0


def test_what_customers_meet_is_no_outage() -> None:
    hurried = worn(subject().company, 0, standard=0.6)
    assert week_of(hurried).readouts.incident == week_of(subject().company).readouts.incident


def test_worse_features_win_fewer_customers() -> None:
    hurried = worn(subject().company, standard=0.6)
    won = week_of(subject().company).readouts.acquisition
    assert week_of(hurried).readouts.acquisition < won


def test_half_the_engineers_save_money_and_cost_the_company_a_twentieth_of_its_value() -> None:
    weeks = list(subject().play(halved, 157))
    held = list(subject().play(lambda _: Plan(), 157))
    profit = sum(week.readouts.operating_profit for week in weeks[26:52])
    assert profit > sum(week.readouts.operating_profit for week in held[26:52])
    last, kept = weeks[-1].readouts.enterprise_value, held[-1].readouts.enterprise_value
    assert last < 0.95 * kept
