from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

import numpy as np
import pytest

from game.campaign.fold import Fold
from game.campaign.month import staff
from game.campaign.month.settling import send_off
from game.campaign.rules import people as rules
from game.campaign.view.company.departments import mood_note
from game.errors import ActionError
from game.model.number_arrays import arrays
from game.model.numbers import FLOATS
from game.scenario.rules import Scenario
from tests.campaign.playing import (
    at_the_desk,
    decide,
    desk,
    offer,
    option,
    pass_month,
    staged,
    to_month,
    with_true,
)

HERE, GONE = "here", ("laid off", "resigned", "gone")


def state_of(fold: Fold, person: str) -> str:
    return next(card.state for card in desk(fold).people if card.id == person)


def with_list(fold: Fold, *names: str) -> Fold:
    decide(fold, "desk.layoff=100")
    return staged(fold, listed=names)


def laid_off(fold: Fold, person: str = "maja") -> Fold:
    """A game in whose last month somebody was on the list."""
    fold = with_list(fold, person)
    return pass_month(fold)


def knowledge(fold: Fold, place: int = 0) -> float:
    return fold.state.company.teams[place].knowledge


def test_a_list_is_drawn_by_the_share_that_must_go(ferry: Scenario) -> None:
    listed = {5: 0, 50: 0}
    for seed in range(60):
        for percent in listed:
            fold = at_the_desk(ferry, f"SEED-{seed}")
            heads = fold.state.company.teams[0]
            number = round((heads.experienced + heads.rookies) * percent / 100)
            decide(fold, f"desk.layoff={number}")
            listed[percent] += len(fold.state.listed)
    assert listed[5] / 240 == pytest.approx(0.05, abs=0.03)
    assert listed[50] / 240 == pytest.approx(0.5, abs=0.08)


def test_only_the_department_whose_list_it_is_is_on_it(fold: Fold) -> None:
    people = {person.id: person.department for person in fold.context.scenario.people}
    everybody = round(sum((t.experienced + t.rookies) for t in fold.state.company.teams[:1]))
    decide(fold, f"desk.layoff={everybody}")
    assert {people[name] for name in fold.state.listed} == {"desk"}
    assert len(fold.state.listed) == 4


def test_tearing_the_list_up_takes_every_name_off(fold: Fold) -> None:
    decide(fold, "desk.layoff=500", "desk.layoff=0")
    assert fold.state.listed == ()
    assert option_keys(fold, "spare") == []


def option_keys(fold: Fold, key: str) -> list[str]:
    return [o.action for shown in desk(fold).offers if shown.key == key for o in shown.options]


def test_sparing_a_name_puts_another_on_the_list(fold: Fold) -> None:
    fold = with_list(fold, "maja")
    assert state_of(fold, "maja") == "listed"
    decide(fold, "spare=maja")
    assert state_of(fold, "maja") == HERE
    assert len(fold.state.listed) == 1
    assert fold.state.listed[0] in {"olav", "ines", "karl"}
    assert fold.context.person(fold.state.listed[0]).name in desk(fold).notices[-1]


def test_two_names_a_month_can_be_spared_and_no_more(fold: Fold) -> None:
    fold = staged(with_list(fold, "maja", "olav", "ines"), charged=-4)
    decide(fold, "spare=maja", "spare=olav")
    assert "already spared two" in option(fold, "spare=ines").reason
    with pytest.raises(ActionError, match="already spared two"):
        decide(fold, "spare=ines")


def test_a_list_that_is_drawn_again_keeps_who_stands_in_for_the_spared(fold: Fold) -> None:
    decide(fold, "desk.layoff=800")
    name = fold.state.listed[0]
    decide(fold, f"spare={name}")
    before = set(fold.state.listed)
    decide(fold, "desk.layoff=790", "desk.layoff=800")
    assert name not in fold.state.listed
    assert set(fold.state.listed) == before


def test_who_was_on_the_list_is_gone_with_what_they_knew(ferry: Scenario) -> None:
    fold, other = at_the_desk(ferry), at_the_desk(ferry)
    fold, other = with_list(fold, "maja"), with_list(other)
    pass_month(fold)
    pass_month(other)
    assert state_of(fold, "maja") == "laid off"
    assert knowledge(fold) == pytest.approx(knowledge(other) * 0.9)
    assert fold.state.company.teams[0].experienced == other.state.company.teams[0].experienced
    assert any("Maja Muster was on the list. gone" in line for line in desk(fold).news)


def test_the_list_is_carried_out_once(fold: Fold) -> None:
    heads = desk(fold).departments[0].people
    fold = laid_off(fold)
    fewer = desk(fold).departments[0].people
    assert fewer < heads - 60
    assert (fold.state.listed, fold.state.orders.teams[0].layoff) == ((), 0)
    assert desk(pass_month(fold)).departments[0].people > fewer - 60


def test_somebody_who_has_resigned_meanwhile_is_not_laid_off_too(fold: Fold) -> None:
    fold = with_list(fold, "maja")
    state = staff.leave(fold.context, fold.state, "maja", "resigned")
    after = send_off(fold.context, state)
    assert staff.member(fold.context, after, "maja").state == "resigned"
    assert after.company == state.company


def test_people_resign_by_their_own_factor(ferry: Scenario) -> None:
    left = {"maja": 0, "nils": 0}
    for seed in range(14):
        fold = to_month(at_the_desk(ferry, f"SEED-{seed}"), 12)
        for person in left:
            left[person] += state_of(fold, person) in GONE
    assert left["nils"] > left["maja"]


def test_a_call_brings_them_back_with_what_they_knew(ferry: Scenario) -> None:
    for seed in range(20):
        fold = laid_off(at_the_desk(ferry, f"SEED-{seed}"))
        if state_of(fold, "maja") != "laid off":
            continue
        before, known = fold.state.company.teams[0], knowledge(fold)
        decide(fold, "callback=maja")
        if state_of(fold, "maja") == "back":
            after = fold.state.company.teams[0]
            assert knowledge(fold) == pytest.approx(min(known / 0.9, 1.0))
            assert after.experienced == before.experienced + 1.0
            assert after.alumni == before.alumni - 1.0
            assert "Maja Muster is back. back" in desk(fold).news[-1]
            return
    pytest.fail("nobody came back in twenty games")


def test_the_reversal_counts_who_was_called_back_by_name(ferry: Scenario) -> None:
    fold = at_the_desk(ferry)
    begun = replace(fold.state.reversal, month=1, boomerangs=3.0, hires=7.0)
    state = staff.leave(fold.context, replace(fold.state, reversal=begun), "maja", "laid off")
    after = staff.come_back(fold.context, state, "maja")
    assert (after.reversal.boomerangs, after.reversal.hires) == (4.0, 8.0)
    before = staff.come_back(fold.context, replace(state, reversal=fold.state.reversal), "maja")
    assert before.reversal == fold.state.reversal


@pytest.mark.parametrize(("alumni", "left"), [(7.5, 6.5), (1.0, 0.0), (0.25, 0.0)])
def test_a_head_comes_from_the_alumni_in_both_worlds(alumni: float, left: float) -> None:
    """Where less than one is left of them, it comes from outside, as any hire does."""
    assert rules.rejoined(alumni, 40.0, FLOATS) == (left, 41.0)
    gone, here = (np.array(column) for column in ([alumni, 2.0], [40.0, 1.0]))
    many: Any = rules.rejoined(cast("Any", gone), cast("Any", here), arrays())
    assert [list(column) for column in many] == [[left, 1.0], [41.0, 2.0]]


def test_somebody_who_never_returns_says_no(fold: Fold) -> None:
    fold = laid_off(fold, "ines")
    decide(fold, "callback=ines")
    assert state_of(fold, "ines") == "laid off"
    assert desk(fold).news[-1] == "Ines Muster said no.", "the letter says how"
    assert "already" in option(fold, "callback=ines").reason
    decide(pass_month(fold), "callback=ines")
    assert desk(fold).news[-1] == "Ines Muster said no. no"
    assert [one.event for one in fold.state.mail].count("~reply:declined:ines") == 1


def test_only_those_who_left_can_be_called(fold: Fold) -> None:
    fold = laid_off(fold)
    gone = [member for member in fold.state.staff if member.state in GONE]
    assert len(offer(fold, "callback").options) == len(gone)
    with pytest.raises(ActionError):
        decide(fold, "callback=nobody")


def test_former_staff_settle_elsewhere(ferry: Scenario) -> None:
    settled = 0
    for seed in range(10):
        fold = laid_off(at_the_desk(ferry, f"SEED-{seed}"))
        settled += state_of(to_month(fold, 20), "maja") == "gone"
    assert settled >= 6


def test_who_has_settled_elsewhere_cannot_be_called(fold: Fold) -> None:
    gone = tuple(replace(member, state="gone") for member in fold.state.staff)
    fold = staged(fold, staff=gone)
    assert option_keys(fold, "callback") == []


def test_a_letter_comes_only_while_its_writer_is_here(ferry: Scenario) -> None:
    for seed in range(10):
        fold = at_the_desk(ferry, f"SEED-{seed}")
        gone = tuple(
            replace(member, state="gone") if person.id in {"maja", "sara"} else member
            for person, member in zip(ferry.people, fold.state.staff, strict=True)
        )
        fold = to_month(staged(fold, staff=gone, mail=()), 8)
        assert not {"kiosk", "paint"} & {mail.event for mail in fold.state.mail}


def test_a_head_says_nothing_twice_while_something_else_is_left(fold: Fold) -> None:
    department, moods = fold.context.department(0), {"calm": ("one", "two", "three")}
    head = replace(department, moods=moods)
    (last,) = with_true(fold, **{f"{department.id}__pressure": 0.9}).state.history[-1:]
    said = [
        mood_note(fold.context, staged(fold, history=(last,) * months).state, head, "calm")
        for months in range(1, 7)
    ]
    assert sorted(said[:3]) == ["one", "three", "two"]
    assert said[3:] == said[:3]
    assert mood_note(fold.context, fold.state, head, "high") == ""


def test_notes_say_how_they_are(fold: Fold) -> None:
    notes = {card.id: card.note for card in desk(fold).people}
    assert notes["maja"] == "here"
    fold = laid_off(fold)
    assert {card.id: card.note for card in desk(fold).people}["maja"] == "gone"
    later = staged(fold, month=fold.state.month + 2)
    assert {card.id: card.note for card in desk(later).people}["maja"] == "missed"
