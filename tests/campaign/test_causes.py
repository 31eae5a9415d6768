"""Why did this move: the model's own contributions, told in practice and after the end."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.campaign.action import Action
from game.campaign.causes import run_again
from game.campaign.session import Session, new_session
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES


def played(scenario: Scenario, months: int, *, practice: bool) -> Session:
    session = new_session(scenario, seed="MOTH-4471", practice=practice)
    while session.desk().phase != "curtain" and session.desk().month <= months:
        session.autoplay(STRATEGIES["replace"])
    return session


@pytest.fixture(scope="module")
def bad_year(fintech: Scenario) -> Session:
    return played(fintech, 12, practice=True)


def test_after_a_bad_year_quality_names_silent_failures_among_its_largest_causes(
    bad_year: Session,
) -> None:
    causes = bad_year.causes("quality")
    assert "quality.silent" in [cause.rule for cause in causes[:3]]
    assert all(abs(a.amount) >= abs(b.amount) for a, b in pairwise(causes))


def test_the_named_contributions_are_the_whole_movement_of_a_stock(bad_year: Session) -> None:
    fold = bad_year._fold
    start, now = fold.turns[0].company, fold.state.company
    weeks = run_again(fold.context, fold.turns)
    told = sum(amount for week in weeks for _, amount in week.changes["churn"])
    assert now.churn - start.churn > 0.001
    assert told == pytest.approx(now.churn - start.churn, rel=1e-9)


def test_what_only_pulls_back_to_rest_explains_nothing(bad_year: Session) -> None:
    rules = [cause.rule for cause in bad_year.causes("churn")]
    assert rules == ["churn.disappointment"]


def test_last_month_is_a_part_of_the_whole_story(bad_year: Session) -> None:
    assert bad_year.causes("brand", 1) != bad_year.causes("brand")


def test_a_figure_without_causes_of_its_own_tells_nothing(bad_year: Session) -> None:
    assert bad_year.why("revenue") == ()


def test_a_ranked_desk_tells_nothing_before_the_end(fintech: Scenario) -> None:
    assert played(fintech, 3, practice=False).why("quality") == ()


def test_asking_why_changes_nothing(bad_year: Session) -> None:
    before = bad_year.state_hash
    bad_year.why("quality")
    assert bad_year.state_hash == before
    assert bad_year.act(Action.parse("training=on")).focus < bad_year.desk().focus_full
