"""People neither vanish nor appear: everyone hired is employed, has quit, or was laid off.

The model knows no retirement of its own: it is among the quits.
"""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from game.model.company import Company
from game.model.week import Week
from tests.model.anywhere import Orders, plans, play
from tests.model.fintech import parameters

runs = st.integers(0, 1_000)
PEOPLE = ("experienced", "rookies", "gig", "vacancies", "alumni")


def near(found: float, expected: float) -> bool:
    return math.isclose(found, expected, rel_tol=1e-9, abs_tol=1e-6)


def employed(company: Company) -> float:
    return sum(team.experienced + team.rookies for team in company.teams)


@settings(max_examples=12)
@given(plan=plans, run=runs)
def test_each_departments_staff_changes_by_who_came_and_who_left(
    plan: list[Orders], run: int
) -> None:
    for before, week in play(plan, run):
        teams = zip(before.teams, week.company.teams, week.readouts.teams, strict=True)
        for old, new, read in teams:
            left = read.quits + read.rookie_quits + read.laid_off + read.rookies_laid_off
            expected = old.experienced + old.rookies + read.hires - left
            assert near(new.experienced + new.rookies, expected)
            assert near(read.headcount, expected)
            assert read.laid_off + read.quits <= old.experienced + 1e-9
            assert read.rookies_laid_off + read.rookie_quits <= old.rookies + 1e-9
            assert read.boomerangs <= read.hires


@settings(max_examples=12)
@given(plan=plans, run=runs)
def test_no_bound_ever_has_to_hold_people_back(plan: list[Orders], run: int) -> None:
    """A bound that bites would take people away, or make them out of nothing."""
    for _, week in play(plan, run):
        for place in range(len(week.company.teams)):
            for stock in PEOPLE:
                rule, amount = week.changes[place, stock][-1]
                assert rule == f"{stock}.bound"
                assert abs(amount) < 1e-9, stock


@settings(max_examples=12)
@given(plan=plans, run=runs)
def test_over_a_whole_game_everyone_is_employed_has_quit_or_was_laid_off(
    plan: list[Orders], run: int
) -> None:
    played = play(plan, run)
    first, last = played[0][0], played[-1][1].company
    came = left = 0.0
    for _, week in played:
        for team in week.readouts.teams:
            came += team.hires
            left += team.quits + team.rookie_quits + team.laid_off + team.rookies_laid_off
    assert near(employed(first) + came, employed(last) + left)
    assert near(last.dismissed, laid_off([week for _, week in played]))
    assert near(played[-1][1].readouts.headcount, employed(last))


def laid_off(weeks: list[Week]) -> float:
    teams = (team for week in weeks for team in week.readouts.teams)
    return sum(team.laid_off + team.rookies_laid_off for team in teams)


@settings(max_examples=12)
@given(plan=plans, run=runs)
def test_alumni_are_former_experienced_staff_and_come_back_only_once(
    plan: list[Orders], run: int
) -> None:
    p = parameters().staffing
    for before, week in play(plan, run):
        teams = zip(before.teams, week.company.teams, week.readouts.teams, strict=True)
        for old, new, read in teams:
            became = read.laid_off + p.alumni_quits * read.quits
            settled = old.alumni / p.alumni_time
            assert near(new.alumni, old.alumni + became - settled - read.boomerangs)
