"""Why did this move: every figure's movement is the sum of what is named."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from game.campaign.action import Action
from game.campaign.causes import Movement, Story, movement
from game.campaign.causes.figures import names
from game.campaign.fold import Fold
from game.campaign.journal.turns import by_turn
from game.campaign.opening import first_state
from game.campaign.session import Session, new_session
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import decide, opened
from tests.campaign.randomly import play_randomly

RECORDED = {
    "quality": ("quality", 100.0),
    "burnout": ("burnout", 100.0),
    "silent": ("silent", 100.0),
    "churn": ("churn_month", 100.0),
    "brand": ("brand", 100.0),
    "employer_brand": ("employer_brand", 100.0),
    "growth": ("growth", 100.0),
    "claims": ("claims", 100.0),
    "announced": ("announced", 100.0),
    "fatigue": ("fatigue", 100.0),
    "morale": ("morale", 100.0),
    "knowledge": ("knowledge", 100.0),
    "profit": ("adjusted_profit", 1.0),
    "all_profit": ("profit", 1.0),
    "revenue": ("revenue", 1.0),
    "cash": ("cash", 1.0),
    "customers": ("customers_count", 1.0),
    "headcount": ("heads", 1.0),
    "productivity": ("perceived", 100.0),
    "output": ("actual", 100.0),
    "alumni": ("alumni", 1.0),
}
"""Figures by the name in the month's record that they are the movement of."""
TEAM_RECORDED = ("quality", "burnout", "pressure", "fatigue", "morale", "knowledge", "ai_share")


def told(fold: Fold, journal: list[str]) -> tuple[Story, list[str]]:
    story, turns = Story(fold.context, first_state(fold.context)), by_turn(journal)
    story.extend(turns[:-1])
    return story, turns[-1]


def recorded(scenario: Scenario) -> dict[str, tuple[str, float]]:
    teams = {
        f"{team.id}.{name}": (f"{team.id}.{name}", 100.0)
        for team in scenario.departments
        for name in TEAM_RECORDED
    }
    return {**RECORDED, **teams}


@pytest.mark.parametrize("dice", range(4))
def test_the_causes_of_every_figure_add_up_to_its_movement(ferry: Scenario, dice: int) -> None:
    fold = opened(ferry, f"MOTH-{dice}")
    story, open_turn = told(fold, play_randomly(fold, Random(dice)))  # noqa: S311
    index, history = fold.context.names.index, fold.state.history
    last = story.chapters[-1].month
    for figure, (name, scale) in recorded(ferry).items():
        for since in (0, last // 2, last - 1):
            moved = movement(story, figure, since, open_turn)
            assert moved is not None
            true = [record.true[index[name]] * scale for record in history]
            difference = true[last] - true[since]
            tolerance = 1e-9 * max(1.0, abs(true[last]))
            assert sum(c.amount for c in moved.causes) == pytest.approx(difference, abs=tolerance)
            assert moved.amount == pytest.approx(difference, abs=tolerance), figure


@pytest.mark.parametrize("dice", range(4))
def test_nothing_that_moves_a_stock_goes_without_a_name(ferry: Scenario, dice: int) -> None:
    fold = opened(ferry, f"MOTH-{dice}")
    story, open_turn = told(fold, play_randomly(fold, Random(dice)))  # noqa: S311
    causes = {cause for parts in story.now(open_turn).values() for cause in parts}
    assert "unnamed" not in causes


def test_the_board_is_told_with_what_this_month_has_done_to_it(ferry: Scenario) -> None:
    session = played(ferry, 5, practice=True)
    before = session.why("board")
    session.act(Action("advance"))
    assert session.desk().phase == "board"
    session.act(Action("board", "refuse"))
    reasons = {reason.rule: reason.amount for reason in session.why("board").reasons}
    assert "board:refuse" in reasons
    assert before.head != session.why("board").head


def test_a_look_is_among_the_causes_of_cash(ferry: Scenario) -> None:
    fold = decide(opened(ferry), "predict=never", "look=qa", "advance")
    story, open_turn = told(fold, ["predict=never", "look=qa", "advance"])
    moved = movement(story, "cash", 0, open_turn)
    assert moved is not None
    look = next(cause for cause in moved.causes if cause.rule == "look:qa")
    assert look.amount == -fold.context.rules.looks.kinds["qa"].money / 1e6


def test_what_a_letter_did_leads_to_its_line_in_the_scenario(bad_year: Session) -> None:
    causes = [*bad_year.causes("brand"), *bad_year.causes("knowledge"), *bad_year.causes("cash")]
    letters = [cause for cause in causes if cause.rule.startswith(("answer:", "letter:", "left:"))]
    assert letters
    for cause in letters:
        file, _, line = cause.where.partition(":")
        assert file in {"fintech.toml", "shared.toml"}
        assert int(line) > 1


def test_named_people_who_leave_are_causes_of_what_is_known(bad_year: Session) -> None:
    people = [c for c in bad_year.causes("knowledge") if c.rule.startswith("person:")]
    assert people
    assert all(cause.amount < 0.0 for cause in people)


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


def test_what_a_stock_forgets_is_taken_from_what_had_moved_it(bad_year: Session) -> None:
    """The pull back to rest explains nothing of its own: disappointment is all of the churn."""
    moved = moving(bad_year, "churn")
    disappointment = sum(c.amount for c in moved.causes if c.rule != "churn.usual")
    assert disappointment == pytest.approx(moved.amount, rel=1e-6)
    assert moved.causes[0].rule == "churn.felt"


def moving(session: Session, figure: str) -> Movement:
    story, open_turn = session._past.story(session.decisions)
    found = movement(story, figure, 0, open_turn)
    assert found is not None
    return found


def test_last_month_is_a_part_of_the_whole_story(bad_year: Session) -> None:
    assert bad_year.causes("brand", 1) != bad_year.causes("brand")


def test_a_figure_that_has_not_moved_says_so(bad_year: Session) -> None:
    why = bad_year.why("productivity")
    assert (why.reasons, why.after) == ((), "It has not moved.")


def test_asking_why_changes_nothing_and_a_longer_game_is_told_on(bad_year: Session) -> None:
    before = bad_year.state_hash
    first = bad_year.why("quality")
    assert bad_year.state_hash == before
    bad_year.autoplay(STRATEGIES["replace"])
    assert bad_year.why("quality").until == first.until + 1


def test_whatever_a_cause_follows_from_can_be_asked_about_in_turn(bad_year: Session) -> None:
    reasons = [reason for name in names(bad_year._context) for reason in bad_year.why(name).reasons]
    upstream = {reason.upstream for reason in reasons} - {""}
    assert "support.pressure" in upstream
    assert all(bad_year.why(name).figure == name for name in upstream)
