"""A change on several lucks: the same from other processes, and refused before any is played."""

from __future__ import annotations

from unittest.mock import Mock

import pytest

from game.campaign.hindsight import lucks
from game.campaign.hindsight.lucks import Lines, Question, on_lucks
from game.campaign.journal.journal import Head
from game.campaign.session import new_session
from game.errors import ActionError
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES

RUNS = (0, 3)


@pytest.fixture(scope="module")
def question(ferry: Scenario) -> Question:
    session = new_session(ferry, seed="MOTH-4471", practice=True)
    while session.desk().month < 8:
        session.autoplay(STRATEGIES["replace"])
    names = ("quality", "enterprise_value")
    return Question(ferry, session.head, session.decisions, "2:-", names)


@pytest.fixture(scope="module")
def alone(question: Question) -> list[Lines]:
    return on_lucks(question, RUNS, Mock(), workers=1)


def test_every_month_of_both_futures_is_told_on_every_luck(alone: list[Lines]) -> None:
    assert len(alone) == len(RUNS)
    assert alone[0].was != alone[1].was
    for lines in alone:
        assert [len(row) for row in lines.was] == [2] * len(lines.other)
        assert lines.was[:2] == lines.other[:2]


def test_other_processes_find_the_same(question: Question, alone: list[Lines]) -> None:
    told = Mock()
    assert on_lucks(question, RUNS, told, workers=2) == alone
    assert [call.args for call in told.call_args_list] == [(1, 2), (2, 2)]


def test_where_no_process_starts_this_one_plays(
    question: Question, alone: list[Lines], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lucks, "ask", Mock(side_effect=OSError("no more processes")))
    assert on_lucks(question, RUNS, Mock(), workers=2) == alone


def test_a_process_that_dies_is_noticed(
    question: Question, alone: list[Lines], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lucks, "ask", Mock())  # it returns, and nobody has answered
    assert on_lucks(question, RUNS, Mock(), workers=2) == alone


def test_a_bad_change_is_refused_before_any_luck_is_played(
    question: Question, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lucks, "pair", Mock(side_effect=AssertionError("too late")))
    head: Head = question.head
    for change in ("2:spare=nobody", "99:-", "2:-announce"):
        asked = Question(question.scenario, head, question.decisions, change, question.names)
        with pytest.raises(ActionError):
            on_lucks(asked, RUNS, Mock(), workers=1)
