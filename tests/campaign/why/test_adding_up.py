"""What `why?` names in practice mode is the whole movement, figure by figure."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest

from game.campaign.causes import Movement, movement
from game.campaign.causes.figures import names
from game.campaign.desk.why import Reason
from game.campaign.fold import Fold
from game.campaign.session import Session, new_session
from game.campaign.view.why.happened import taken_since
from game.campaign.view.why.ledger import SEEN, ledger_reasons
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import opened
from tests.campaign.randomly import play_randomly
from tests.campaign.test_causes import told

ANONYMOUS = ("unnamed", "burnout.rest", "quality.bound")
CASH = {
    "cash.revenue", "cash.other", "cash.remedies", "cash.platform", "cash.suppliers",
    "cash.severance", "cash.integration", "cash.hiring", "wages.staff", "wages.overtime",
    "ai.attempts",
}  # fmt: skip
"""What a company that automates and lets people go has paid for."""


def number(printed: str) -> float:
    return float(printed.replace("−", "-").replace(",", ""))


def anonymous(reasons: Sequence[Reason], rest: str) -> float:
    """What is told without a name."""
    unnamed = sum(abs(number(one.amount)) for one in reasons if one.rule in ANONYMOUS)
    return unnamed + (abs(number(rest.rpartition(": ")[2])) if rest else 0.0)


def expect_named(moved: Movement, reasons: Sequence[Reason], rest: str) -> None:
    printed = [number(one.amount) for one in reasons]
    whole = sum(abs(cause.amount) for cause in moved.causes)
    rounding = sum(0.5 if abs(n) >= 100.0 else 0.05 if abs(n) >= 1.0 else SEEN for n in printed)
    unseen = SEEN * (len(moved.causes) - len(printed))
    slack = 0.02 * abs(moved.amount) + rounding + unseen
    assert abs(sum(printed) - moved.amount) <= slack, moved.figure
    assert anonymous(reasons, rest) <= 0.05 * whole + SEEN, moved.figure


@pytest.mark.parametrize("dice", range(3))
def test_the_named_causes_of_every_figure_are_its_movement(ferry: Scenario, dice: int) -> None:
    fold = opened(ferry, f"MOTH-{dice}")
    story, open_turn = told(fold, play_randomly(fold, Random(dice)))  # noqa: S311
    last = story.chapters[-1].month
    asked = 0
    for figure in names(fold.context):
        for since in (0, last // 2):
            moved = movement(story, figure, since, open_turn)
            assert moved is not None
            reasons, rest = ledger_reasons(moved, taken_since(story, since))
            if reasons:
                expect_named(moved, reasons, rest)
                asked += 1
    assert asked > 30


@pytest.fixture(scope="module")
def bad_year(fintech: Scenario) -> Session:
    session = new_session(fintech, seed="MOTH-4471", practice=True)
    while session.desk().month <= 12:
        session.autoplay(STRATEGIES["replace"])
    return session


def test_cash_is_told_by_every_account_that_money_left_by(bad_year: Session) -> None:
    rows = bad_year.why("cash").reasons
    assert {one.rule for one in rows} >= CASH
    assert any(one.standing == "decision" and one.rule.startswith("answer:") for one in rows)
    head = bad_year._context
    spent = bad_year._fold.state.company.cash - head.start.cash
    assert sum(number(one.amount) for one in rows) == pytest.approx(spent / 1e6, abs=0.6)


def test_licences_are_told_apart_from_attempts(fintech: Scenario) -> None:
    session = new_session(fintech, seed="MOTH-4471", practice=True)
    while session.desk().month <= 4:
        session.autoplay(STRATEGIES["mandate"])
    rows = {one.rule: number(one.amount) for one in session.why("cash").reasons}
    assert rows["ai.licences"] < rows.get("ai.attempts", 0.0) <= 0.0


def test_a_cause_that_obeys_a_lever_ends_in_the_decision(bad_year: Session) -> None:
    share = bad_year.why("support.ai_share").reasons[0].text
    assert "month 2, Support: AI share to 65 %" in share
    assert "Marketing" not in share
    lost = {one.rule: one.text for one in bad_year.why("quality").reasons}
    assert "month 1, Way to a human: closed" in lost["quality.stonewalled"]


def test_an_order_before_the_month_compared_with_is_not_told(bad_year: Session) -> None:
    assert "AI share to" not in bad_year.why("support.ai_share", 11).reasons[0].text


def test_claims_that_had_raised_expectations_are_among_the_causes_of_churn(
    fintech: Scenario,
) -> None:
    session = new_session(fintech, seed="MOTH-4471", practice=True)
    while session.desk().month <= 9:
        session.autoplay(STRATEGIES["hype-follower"])
    told = {cause.rule: cause.amount for cause in session.causes("churn")}
    assert told["churn.claimed"] > 0.0
    assert told["churn.claimed"] != told["churn.expected"]


def test_the_fold_that_is_asked_stays_as_it_was(bad_year: Session) -> None:
    fold: Fold = bad_year._fold
    before = fold.state
    bad_year.why("cash")
    assert fold.state is before
