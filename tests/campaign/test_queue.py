"""The line in which letters stand: drawn once for a luck, the least patient first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

import pytest

from game.campaign.hindsight.playing import lucky
from game.campaign.letters.queue import Queue
from game.campaign.letters.sorts import sort_of
from game.campaign.opening import open_context
from game.campaign.rules import events as rules
from game.model.luck import Luck
from game.model.numbers import FLOATS
from game.scenario.rules import Scenario
from tests.campaign.playing import head_of


@dataclass
class Counted:
    """Luck that counts how often it is asked."""

    luck: Luck
    asked: list[str] = field(default_factory=list)

    def uniform(self, stream: str, week: int, index: int = 0) -> float:
        self.asked.append(stream)
        return self.luck.uniform(stream, week, index)

    def several(self, streams: Iterable[str], week: int, index: int = 0) -> list[float]:
        return [self.uniform(stream, week, index) for stream in streams]

    def normal(self, stream: str, week: int, index: int = 0) -> float:
        return self.luck.normal(stream, week, index)


def queue(scenario: Scenario, luck: Luck | Counted, *, all_months: bool = False) -> Queue:
    inbox = open_context(scenario, head_of(scenario)).rules.inbox
    return Queue(scenario.events, luck, inbox, all_months=all_months)


def even(scenario: Scenario) -> dict[str, float]:
    return {"": 1.0, **{team.id: 1.0 for team in scenario.departments}}


def test_the_least_patient_stand_first(fintech: Scenario) -> None:
    luck = Luck("MOTH-4471")
    line = queue(fintech, luck)
    waits = [
        rules.patience(luck.uniform(f"event:{fintech.events[place].id}", 5, 1), FLOATS)
        / line.pressing[place]
        for place in line.line("dilemma", 5, even(fintech))
    ]
    assert len(waits) > 50
    assert waits == sorted(waits)


def test_nobody_stands_in_line_who_must_be_started_or_has_no_luck(fintech: Scenario) -> None:
    luck = Luck("MOTH-4471")
    line, sorts = queue(fintech, luck), {sort_of(event) for event in fintech.events}
    there = {
        fintech.events[place].id for sort in sorts for place in line.line(sort, 5, even(fintech))
    }
    lucky = {
        event.id
        for event in fintech.events
        if not event.started and luck.uniform(f"event:{event.id}", 5) < event.chance
    }
    assert there == lucky


def test_a_department_that_presses_moves_up(fintech: Scenario) -> None:
    line, weights = queue(fintech, Luck("MOTH-4471")), even(fintech)
    pressed = {**weights, fintech.departments[0].id: 1e9}
    places = list(line.line("dilemma", 5, pressed))
    first = [fintech.events[place].department for place in places[:5]]
    assert set(first) == {fintech.departments[0].id}
    assert list(line.line("dilemma", 5, weights)) != places


def test_the_same_line_is_drawn_once_as_far_as_it_is_asked_for(fintech: Scenario) -> None:
    luck = Counted(Luck("MOTH-4471"))
    line = queue(fintech, luck)
    first = list(islice(line.line("letter", 5, even(fintech)), 10))
    asked = len(luck.asked)
    whole = list(line.line("letter", 5, even(fintech)))
    assert whole[:10] == first
    assert list(line.line("letter", 5, even(fintech))) == whole
    assert sorted(set(whole)) == sorted(whole)
    list(line.line("letter", 5, {**even(fintech), "": 2.0}))
    assert len(luck.asked) == asked


@pytest.mark.parametrize("all_months", [False, True])
def test_past_months_are_kept_only_for_many_games(fintech: Scenario, all_months: bool) -> None:
    luck = Counted(Luck("MOTH-4471"))
    line, weights = queue(fintech, luck, all_months=all_months), even(fintech)
    before = list(line.line("letter", 5, weights))
    assert list(line.line("letter", 6, weights)) != before
    asked = len(luck.asked)
    assert list(line.line("letter", 5, weights)) == before
    assert (len(luck.asked) == asked) is all_months


def test_a_game_in_hand_keeps_one_month_and_games_of_one_luck_keep_all(fintech: Scenario) -> None:
    context = open_context(fintech, head_of(fintech))
    assert not context.queue.all_months
    assert lucky(context).queue.all_months


def test_what_interrupts_is_drawn_for_alone(fintech: Scenario) -> None:
    luck = Counted(Luck("MOTH-4471"))
    line = queue(fintech, luck)
    luck.asked.clear()
    list(line.line("interruption", 5, even(fintech)))
    assert set(luck.asked) == {f"event:{one.id}" for one in fintech.events if one.interrupts}
