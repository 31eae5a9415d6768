"""Why did this move: the model's own contributions, told in practice and after the end."""

from __future__ import annotations

from itertools import pairwise

import pytest

from game.campaign.action import Action
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


def test_the_causes_of_churn_add_up_to_what_it_rose_by(bad_year: Session) -> None:
    start, now = bad_year._fold.turns[0].company, bad_year._fold.state.company
    rose = 100 * (now.churn - start.churn) * 52 / 12
    told = sum(cause.amount for cause in bad_year.causes("churn"))
    assert rose > 0.3
    assert told == pytest.approx(rose, abs=0.02)


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
