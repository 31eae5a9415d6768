"""The executive survey: asked by letter, skipped at will, told against the staff's at the end."""

from __future__ import annotations

import pytest

from game.campaign.action import Action
from game.campaign.beliefs.asking import asked_in, next_statement
from game.campaign.beliefs.staff import staff_said
from game.campaign.beliefs.statements import STATEMENTS
from game.campaign.desk import Letter
from game.campaign.fold import Fold
from game.campaign.hindsight.deciding import kept_decisions
from game.campaign.runcodes.runcode import decode, decode_decisions, encode
from game.campaign.session import new_session
from game.campaign.view.survey import believed
from game.errors import ActionError
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    head_of,
    pass_month,
    played,
    with_true,
)


def survey(fold: Fold) -> Letter | None:
    return next((one for one in desk(fold).letters if one.id.startswith("survey#")), None)


def the_survey(fold: Fold) -> Letter:
    found = survey(fold)
    assert found is not None
    return found


def test_it_is_asked_at_the_beginning_in_the_middle_and_at_the_end(
    ferry: Scenario, fintech: Scenario
) -> None:
    assert asked_in(at_the_desk(fintech).context) == (1, 18, 36)
    fold = at_the_desk(ferry)
    assert asked_in(fold.context) == (1, 12, 24)
    assert survey(fold)
    assert survey(pass_month(fold)) is None


def test_its_statements_come_one_after_another(fold: Fold) -> None:
    bodies = []
    for value in "1254":
        letter = the_survey(fold)
        bodies.append(letter.body)
        assert [option.action for option in letter.options] == [
            *(f"survey={each}" for each in range(1, 6)), "survey=skip",
        ]  # fmt: skip
        decide(fold, f"survey={value}")
    assert len(set(bodies)) == 4
    assert (the_survey(fold).options, the_survey(fold).answer) == ((), "4 answers")
    assert [one.said for one in fold.state.beliefs] == [1, 2, 5, 4]
    with pytest.raises(ActionError, match="no survey is waiting"):
        decide(fold, "survey=3")


def test_one_key_skips_the_rest_and_so_does_the_months_end(ferry: Scenario) -> None:
    fold = decide(at_the_desk(ferry), "survey=2", "survey=skip")
    assert next_statement(fold.context, fold.state) == ""
    assert [one.said for one in fold.state.beliefs] == [2, 0]
    silent = pass_month(at_the_desk(ferry))
    assert silent.state.beliefs == ()


def test_an_answer_can_be_taken_back(fold: Fold) -> None:
    decide(fold, "survey=2", "survey=5", "undo")
    assert [one.said for one in fold.state.beliefs] == [2]
    assert desk(fold).notices[-1].endswith("2 of 5")


@pytest.mark.parametrize("value", ["0", "6", "", "05", "yes"])
def test_it_takes_nothing_else(fold: Fold, value: str) -> None:
    with pytest.raises(ActionError):
        decide(fold, f"survey={value}")


def test_it_moves_nothing_but_itself(ferry: Scenario) -> None:
    """Neither the rules nor anybody's luck know of it."""
    asked = decide(at_the_desk(ferry), *(f"survey={value}" for value in "5555"), "advance")
    silent = decide(at_the_desk(ferry), "advance")
    assert asked.state.company == silent.state.company
    assert asked.state.mail == silent.state.mail
    assert asked.state.history == silent.state.history
    assert kept_decisions(["predict=never", "survey=5", "freeze=on"]) == [(1, "freeze=on")]


def test_strategies_and_the_unattended_leave_it(ferry: Scenario) -> None:
    assert played(ferry, "careful").state.beliefs == ()


def test_a_run_code_carries_it(ferry: Scenario) -> None:
    decisions = ("predict=never", "survey=4", "survey=skip", "advance")
    head = head_of(ferry)
    assert decode_decisions(ferry, decode(encode(ferry, head, decisions))) == (head, decisions)


@pytest.mark.parametrize(
    ("statement", "changed"),
    [("productive", {"perceived": 1.2}), ("happier", {"quality": 1.0}),
     ("pace", {"burnout": 0.05}), ("wellbeing", {"morale": 0.95})],
)  # fmt: skip
def test_staff_answer_from_how_things_truly_stand(
    fold: Fold, statement: str, changed: dict[str, float]
) -> None:
    first = {each: staff_said(fold.context, fold.state, 1, each) for each in STATEMENTS}
    assert first["productive"] < 2.0 < first["pace"], "nobody is faster yet, and not all are tired"
    assert 3.0 not in first.values(), "an answer is no placeholder"
    fold = with_true(pass_month(fold), **changed)
    assert staff_said(fold.context, fold.state, 2, statement) > 4.5
    for other in set(STATEMENTS) - {statement}:
        assert abs(staff_said(fold.context, fold.state, 2, other) - first[other]) < 0.5


def test_what_staff_said_is_told_at_the_end_and_not_before(ferry: Scenario) -> None:
    fold = decide(at_the_desk(ferry), "survey=5", "survey=4", "survey=skip")
    assert desk(fold).ending is None
    told = believed(fold.context, fold.state)
    assert [(one.month, one.you, one.words) for one in told] == [
        (1, 5, "hardly"), (1, 4, "hardly")
    ]  # fmt: skip
    both = f"you: fully (5); your staff: hardly ({told[0].staff:.1f})"
    assert told[0].text.endswith(both), "each figure stands beside its own word"
    session = new_session(ferry, seed="MOTH-4471", practice=True)
    while session.desk().phase != "over":
        if session.desk().month == 1 and session.desk().phase == "month":
            session.act(Action("survey", "5"))
        session.autoplay(STRATEGIES["hold"])
    ending = session.desk().ending
    assert ending is not None
    assert [one.you for one in ending.survey] == [5]
    assert "last wish" in ending.last_wish
    assert (": met" in ending.last_wish) != (": missed" in ending.last_wish)
