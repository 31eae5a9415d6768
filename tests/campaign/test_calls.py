"""A call of your own line is true: who greets, who is there, what is counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from game.campaign.context import Context
from game.campaign.fold import Fold
from game.campaign.journal.hashing import state_hash
from game.campaign.knowing.slices import true_success
from game.campaign.state import GameState, Mail
from game.campaign.words.calls.pool import lines
from game.campaign.words.calls.situation import situation
from game.campaign.words.transcript import call_the_line
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk

MONTHS = 40
NOBODYS = {"You", "Assistant", "Queue", "Report"}
Call = list[tuple[str, str, str]]

STATES: dict[str, dict[str, Any]] = {
    "people, calm": {},
    "people, pressed": {"experienced": 0.75, "fatigue": 0.5},
    "people, gone": {"experienced": 0.4, "fatigue": 0.8},
    "mixed, open": {"ai_share": 0.5, "door": True},
    "all but closed": {"ai_share": 0.9, "experienced": 0.15, "fatigue": 0.6, "door": False},
    "open, pressed": {"ai_share": 0.9, "experienced": 0.2, "fatigue": 0.6, "door": True},
    "gig": {"gig": 3.0, "ai_share": 0.3},
}


@pytest.fixture(scope="module")
def desk(fintech: Scenario) -> Fold:
    return at_the_desk(fintech)


def rigged(fold: Fold, *, door: bool = True, staff: str = "here", **shares: float) -> GameState:
    """Support as the test wants it: `experienced` and `gig` as shares of its people now."""
    first, *others = fold.state.company.teams
    heads = {name: shares.pop(name) * first.experienced for name in ("gig",) if name in shares}
    if "experienced" in shares:
        heads["experienced"] = shares.pop("experienced") * first.experienced
    teams = (replace(first, **heads, **shares), *others)
    left = staff if staff in {"laid off", "resigned"} else ""
    state: Any = staff
    people = tuple(replace(one, state=state, left=left) for one in fold.state.staff)  # type: ignore[arg-type]  # one of the two
    company = replace(fold.state.company, teams=teams)
    orders = replace(fold.state.orders, door=door)
    return replace(fold.state, company=company, orders=orders, staff=people)


def said(context: Context, state: GameState) -> Call:
    body = call_the_line(context, state).mail[-1].body
    split = [line.partition(": ") for line in body.splitlines()]
    return [(*head.split(" ", 1), words) for head, _, words in split]  # type: ignore[misc]  # a stamp and a name


def calls(fold: Fold, state: GameState) -> list[Call]:
    """The call as it goes in forty different months of the same company."""
    return [said(fold.context, one) for one in months_of(state)]


def months_of(state: GameState, months: int = MONTHS) -> list[GameState]:
    """The same company month after month; its line has been called in each of them."""
    rung = [Mail("~line", month, month, "", "") for month in range(months)]
    return [
        replace(state, month=month, mail=(*state.mail, *rung[1:month]))
        for month in range(1, months + 1)
    ]


@pytest.mark.parametrize("staff", ["here", "laid off", "resigned", "back"])
@pytest.mark.parametrize("name", STATES)
def test_a_call_is_short_says_nothing_twice_and_runs_forward(
    desk: Fold, name: str, staff: str
) -> None:
    for call in calls(desk, rigged(desk, staff=staff, **STATES[name])):
        words = [spoken for _, _, spoken in call]
        assert 6 <= len(call) <= 14
        assert len(set(words)) == len(words)
        assert sum(len(spoken.split()) for spoken in words) <= 140
        assert "{" not in "".join(words)
        clock = [int(m) * 60 + int(s) for m, _, s in (at.partition(":") for at, _, _ in call) if s]
        assert clock == sorted(clock)
        assert clock[-1] < 40 * 60
        assert call[-1][1] == "Report"


@pytest.mark.parametrize("door", [True, False])
def test_no_machine_greets_where_none_works(desk: Fold, door: bool) -> None:
    for call in calls(desk, rigged(desk, ai_share=0.0, door=door)):
        assert "Assistant" not in {who for _, who, _ in call}


def test_a_machine_greets_where_it_does_the_work_and_guards_a_closed_way(desk: Fold) -> None:
    for one in (rigged(desk, ai_share=0.95), rigged(desk, ai_share=0.05, door=False)):
        assert all(call[0][1] == "Assistant" for call in calls(desk, one))
    some = [call[0][1] for call in calls(desk, rigged(desk, ai_share=0.4))]
    assert 10 < some.count("Assistant") < 30


def test_somebody_with_a_name_answers_only_while_they_are_here(desk: Fold) -> None:
    known = {person.name.split()[0] for person in desk.context.scenario.people}
    here = {who for call in calls(desk, rigged(desk)) for _, who, _ in call}
    assert here & known == {"Maja", "Tomasz", "Fatou", "Bengt", "Rosa"}
    for staff in ("laid off", "resigned"):
        gone = {who for call in calls(desk, rigged(desk, staff=staff)) for _, who, _ in call}
        assert not gone & known
        assert gone - NOBODYS


@pytest.mark.parametrize(("staff", "kind"), [("laid off", "laid_off"), ("resigned", "resigned")])
def test_whoever_is_missed_is_missed_as_they_left(desk: Fold, staff: str, kind: str) -> None:
    state = rigged(desk, staff=staff)
    for now in months_of(state):
        call, person = said(desk.context, now), situation(desk.context, now).person
        assert person
        name = person.name.split()[0]
        told = {line.replace("{missing}", name) for line in lines("person", kind)}
        assert len(told & {words for _, _, words in call}) == 1


def test_who_came_back_says_so(desk: Fold) -> None:
    heads = [line.rpartition("}")[2] for line in lines("person", "known_back")]
    for call in calls(desk, rigged(desk, staff="back")):
        assert any(words.endswith(head) for _, _, words in call for head in heads)


COUNTED = {
    "right": "resolved",
    "silent": "resolved",
    "stonewalled": "resolved",
    "handed on": "resolved by the assistant",
}


@pytest.mark.parametrize("name", STATES)
def test_what_is_counted_follows_what_happened(desk: Fold, name: str) -> None:
    state = rigged(desk, **STATES[name])
    for now in months_of(state):
        one, call = situation(desk.context, now), said(desk.context, now)
        counted = call[-1][2].removeprefix("Counted as: ")
        if one.machine:  # the vendor counts whatever it has attempted
            assert counted.startswith(COUNTED[one.machine])
        elif one.unanswered:
            assert call[-2][2] in lines("you", "hang_up")
            assert "resolved" not in counted
        else:
            assert counted.startswith("resolved") == one.solved


def test_behind_a_closed_door_the_machine_is_alone_and_behind_an_open_one_it_is_not(
    desk: Fold,
) -> None:
    outcomes = {
        door: Counter(
            situation(desk.context, now).machine
            for now in months_of(rigged(desk, ai_share=0.95, door=door), 200)
        )
        for door in (True, False)
    }
    assert outcomes[True]["stonewalled"] == 0 < outcomes[False]["stonewalled"]
    assert outcomes[True]["handed on"] > outcomes[False]["handed on"] > 0
    for call in calls(desk, rigged(desk, ai_share=0.95, door=False)):
        if call[-2][2] in lines("you", "stuck"):
            assert {who for _, who, _ in call} == {"Assistant", "You", "Report"}


def test_past_a_closed_way_one_comes_only_by_a_stated_exception(desk: Fold) -> None:
    exceptions = {*lines("assistant", "pass_on_closed"), *lines("assistant", "transfer_closed")}
    through = 0
    for now in months_of(rigged(desk, ai_share=0.5, door=False), 100):
        call = said(desk.context, now)
        if not {who for _, who, _ in call} <= NOBODYS or any(who == "Queue" for _, who, _ in call):
            through += 1
            assert {words for _, who, words in call if who == "Assistant"} & exceptions
    assert through > 20


def test_the_machine_is_right_as_often_as_it_truly_is_in_each_slice(desk: Fold) -> None:
    state, right = rigged(desk, ai_share=1.0), Counter[int]()
    for now in months_of(state, 500):
        one = situation(desk.context, now)
        right[one.number] += one.machine == "right"
    for number, truth in enumerate(true_success(desk.context, state, 0)):
        assert right[number] / 100 == pytest.approx(truth, abs=0.13)


def test_who_knows_it_solves_it_and_others_as_well_as_people_do(desk: Fold) -> None:
    here = [situation(desk.context, now) for now in months_of(rigged(desk))]
    assert all(one.solved and one.answerer == "known" for one in here)
    worn = rigged(desk, staff="laid off", fatigue=0.9, experienced=0.4)
    gone = [situation(desk.context, now).solved for now in months_of(worn, 200)]
    assert 0.25 < sum(gone) / 200 < 0.75


def test_one_waits_as_long_as_the_work_does(desk: Fold) -> None:
    def last(experienced: float) -> list[int]:
        state = rigged(desk, experienced=experienced)
        return sorted(int(call[-1][0].partition(":")[0]) for call in calls(desk, state))

    calm, pressed, gone = last(1.1), last(0.75), last(0.4)
    assert calm[-1] < 3 <= pressed[MONTHS // 2] < 38
    assert gone[MONTHS // 2] == 38
    for now in months_of(rigged(desk, experienced=0.75)):
        one, call = situation(desk.context, now), said(desk.context, now)
        picked_up = next((at for at, who, _ in call if who not in NOBODYS), "")
        minutes, _, seconds = picked_up.partition(":")
        if not one.unanswered:
            assert 0.0 <= int(minutes) + int(seconds) / 60 - one.minutes < 0.6


def test_gig_workers_answer_in_their_part_of_the_calls(desk: Fold) -> None:
    state = rigged(desk, gig=1.0)
    kinds = [situation(desk.context, now).answerer for now in months_of(state, 200)]
    assert kinds.count("gig") / 200 == pytest.approx(0.48, abs=0.1)


def test_the_calls_of_a_game_are_of_all_kinds_of_work_and_share_few_lines(desk: Fold) -> None:
    state, read = rigged(desk, ai_share=0.6, door=False), Counter[str]()
    topics = []
    for month in range(1, 11):
        state = replace(state, month=month)
        topics.append(situation(desk.context, state).number)
        read.update(words for _, _, words in said(desk.context, state))
        state = call_the_line(desk.context, state)
    assert sorted(topics[:5]) == sorted(topics[5:]) == [0, 1, 2, 3, 4]
    assert sum(1 for times in read.values() if times > 1) <= 8
    assert max(read.values()) <= 3


def test_a_scenario_without_words_of_its_own_is_rung_about_its_own_work(ferry: Scenario) -> None:
    fold = at_the_desk(ferry)
    work = fold.context.department(0).slices
    for call in calls(fold, fold.state):
        assert any(slice_ in words for _, who, words in call for slice_ in work if who == "You")


def test_a_call_is_only_told(desk: Fold) -> None:
    after = call_the_line(desk.context, desk.state)
    reworded = replace(after, mail=(*after.mail[:-1], replace(after.mail[-1], body="Hello?")))
    assert state_hash(after) == state_hash(reworded)
    assert call_the_line(desk.context, desk.state) == after
    assert after.company == desk.state.company
