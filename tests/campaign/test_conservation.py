"""Over whole games people neither vanish nor appear: not in the stocks, not among the named."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from math import isclose
from random import Random
from typing import Any

import pytest

from game.campaign.month import weeks as campaign_weeks
from game.campaign.runcodes.runcode import decode, decode_decisions, encode
from game.campaign.state import GameState
from game.model.company import Company
from game.model.week import Week, advance_week
from game.scenario.loading import load
from game.scenario.rules import Scenario
from tests.campaign.conftest import FERRY
from tests.campaign.playing import decide, head_of, opened
from tests.campaign.randomly import play_randomly

LEFT = {"laid off", "resigned"}
NEXT = {
    "here": {*LEFT, "gone"},
    "back": {*LEFT, "gone"},
    "laid off": {"back", "gone"},
    "resigned": {"back", "gone"},
    "gone": set[str](),
}
"""What may have become of a named person when a month is over: who leaves in its first week may
have settled elsewhere by its last."""


@dataclass
class Played:
    """A game's weeks as the model ran them, and its states after each decision."""

    weeks: list[tuple[Company, Week]] = field(default_factory=list)
    states: list[GameState] = field(default_factory=list)


@cache
def ferry_game() -> Scenario:
    return load(FERRY)


@cache
def played(number: int) -> Played:
    scenario, seed = ferry_game(), f"HEADS-{number}"
    journal = play_randomly(opened(scenario, seed), Random(number), busy=10)  # noqa: S311
    code = encode(scenario, head_of(scenario, seed), tuple(journal))
    _, decisions = decode_decisions(scenario, decode(code))
    found, fold = Played(), opened(scenario, seed)

    def watched(setting: Any, company: Company, *rest: Any) -> Week:
        week = advance_week(setting, company, *rest)
        found.weeks.append((company, week))
        return week

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(campaign_weeks, "advance_week", watched)
        for decision in decisions:
            decide(fold, decision)
            found.states.append(fold.state)
    return found


GAMES = (0, 1, 2, 10)  # in the last somebody comes back
every_game = pytest.mark.parametrize("number", GAMES)


def heads(company: Company) -> float:
    return sum(team.experienced + team.rookies for team in company.teams)


@every_game
def test_everyone_hired_is_employed_has_quit_or_was_laid_off(number: int) -> None:
    weeks = played(number).weeks
    called = sum(_called_back(before, after) for before, after in pairwise(played(number).states))
    teams = [team for _, week in weeks for team in week.readouts.teams]
    came = sum(team.hires for team in teams)
    gone = sum(team.quits + team.rookie_quits for team in teams)
    fired = sum(team.laid_off + team.rookies_laid_off for team in teams)
    first, last = weeks[0][0], weeks[-1][1].company
    assert len(weeks) > 40
    assert isclose(heads(first) + came + called, heads(last) + gone + fired, rel_tol=1e-9)
    assert isclose(last.dismissed, fired, rel_tol=1e-9, abs_tol=1e-9)


@every_game
def test_between_the_weeks_only_who_is_called_back_by_name_moves(number: int) -> None:
    """No letter, list or meeting moves a head: only the model's flows do, and a yes to a call."""
    for before, after in pairwise(played(number).states):
        if after.company.week == before.company.week:
            back = _called_back(before, after)
            assert isclose(heads(after.company), heads(before.company) + back, rel_tol=1e-12)
            alumni = all_alumni(before.company) - all_alumni(after.company)
            assert -1e-9 <= alumni <= back + 1e-9
            for then, now in zip(before.company.teams, after.company.teams, strict=True):
                assert (then.rookies, then.gig, then.vacancies) == (
                    now.rookies, now.gig, now.vacancies,
                )  # fmt: skip


def _called_back(before: GameState, after: GameState) -> int:
    pairs = zip(before.staff, after.staff, strict=True)
    return sum(new.state == "back" and old.state in LEFT for old, new in pairs)


def all_alumni(company: Company) -> float:
    return sum(team.alumni for team in company.teams)


@every_game
def test_named_people_leave_once_and_come_back_only_after_that(number: int) -> None:
    for before, after in pairwise(played(number).states):
        for old, new in zip(before.staff, after.staff, strict=True):
            assert new.state == old.state or new.state in NEXT[old.state]
            assert new.month >= old.month
            assert new.left == "" or new.state != "here"


@every_game
def test_only_who_is_there_is_on_a_list(number: int) -> None:
    for state in (state for state in played(number).states if state.stage == "month"):
        people = dict(zip([p.id for p in ferry_game().people], state.staff, strict=True))
        assert {people[name].state for name in state.listed} <= {"here", "back"}
        assert len(set(state.listed)) == len(state.listed)


def test_some_of_these_games_see_every_way_to_leave_and_come_back() -> None:
    """Else the games above would hold for want of anything to see."""
    seen = {record.state for number in GAMES for s in played(number).states for record in s.staff}
    assert seen >= {"here", "back", "gone"}
    assert seen & LEFT
    fired = [week.company.dismissed for number in GAMES for _, week in played(number).weeks]
    assert max(fired) > 0.0
