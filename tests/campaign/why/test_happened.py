"""Where nobody has looked, `why?` tells what was decided and what came; no more, and no no-ops."""

from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.campaign.session import Session, new_session
from game.campaign.state import Sample
from game.campaign.view.why import found
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES


def ranked(scenario: Scenario, *texts: str) -> Session:
    session = new_session(scenario, seed="MOTH-4471")
    for text in ("predict=never", *texts):
        session.act(Action.parse(text))
    return session


def told(session: Session, figure: str = "churn") -> str:
    return "\n".join(reason.text for reason in session.why(figure).reasons)


def test_a_setting_that_was_set_back_is_not_told(ferry: Scenario) -> None:
    assert "Pay: 105 %" in told(ranked(ferry, "pay=105", "advance"))
    assert "Pay:" not in told(ranked(ferry, "pay=105", "pay=100", "advance"))


def test_of_several_settings_of_one_lever_the_last_is_told(ferry: Scenario) -> None:
    words = told(ranked(ferry, "pay=105", "pay=110", "advance"))
    assert "Pay: 110 %" in words
    assert "Pay: 105 %" not in words


def test_finding_out_has_moved_nothing(ferry: Scenario) -> None:
    assert "Ordered" not in told(ranked(ferry, "look=exit", "forecast=consultant", "advance"))


def test_letters_and_incidents_are_told_with_the_month_they_came_in(fintech: Scenario) -> None:
    session = new_session(fintech, seed="MOTH-4471")
    while session.desk().month <= 12:
        session.autoplay(STRATEGIES["replace"])
    rows = [reason.text for reason in session.why("churn").reasons]
    assert len(rows) > 6
    assert any("‘Code 41-B, again’: " in row for row in rows)
    assert any("’ came" in row for row in rows)
    incidents = {r.month for r in session._fold.state.history if r.incidents > 0.5}
    printed = [row for row in rows if "a front page about a mishap" in row]
    heard = {int(row.split(":")[0].split()[1]) for row in printed}
    assert heard == incidents
    assert heard


def test_a_letter_that_did_nothing_is_not_told(fintech: Scenario) -> None:
    session = new_session(fintech, seed="MOTH-4471")
    while session.desk().month <= 6:
        session.autoplay(STRATEGIES["replace"])
    words = told(session)
    context, state = session._context, session._fold.state
    idle = [
        context.events[mail.event].subject
        for mail in state.mail
        if mail.event in context.events
        and not context.events[mail.event].effects
        and not context.events[mail.event].choices
    ]
    assert idle
    assert [subject for subject in idle if f"‘{subject}’" in words] == []


@pytest.mark.parametrize("months", [1, 2, 6])
def test_a_sampled_figure_is_never_without_an_answer(fintech: Scenario, months: int) -> None:
    session = ranked(fintech)
    while session.desk().month < months:
        session.autoplay(STRATEGIES["replace"])
    for look in ("qa", "survey"):
        session.act(Action("look", look))
    session.autoplay(STRATEGIES["replace"])
    while session.desk().month == months:
        session.autoplay(STRATEGIES["replace"])
    for figure in ("quality", "burnout"):
        card = next(one for one in session.desk().figures if one.id == figure)
        assert card.standing == "sampled"
        why = session.why(figure)
        assert why.reasons
        assert f"look of month {months + 1}" in why.after


@pytest.mark.parametrize(("points", "seen"), [(0.5, False), (1.5, True), (-1.5, True)])
def test_a_part_of_the_cases_stands_out_if_it_is_surely_more_than_none(
    points: float, seen: bool
) -> None:
    """Four hundred contacts at 80 %: two bad ones may be chance, six are not."""
    sample = Sample("quality", 5, 0.8, 1.96 * (0.8 * 0.2 / 400.0) ** 0.5)
    assert found._stands_out(points, sample) is seen
