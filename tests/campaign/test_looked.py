"""What the desk keeps of looks, of people's past with you, and of the board's wish in few words."""

from __future__ import annotations

from game.campaign.action import Action
from game.campaign.desk import Desk
from game.campaign.session import Session, new_session
from game.campaign.words import wording
from game.scenario.loading import load
from game.strategies import STRATEGIES

LAPSES = 6


def begun(*actions: str) -> Session:
    session = new_session(load("fintech"), seed="MOTH-4471")
    for action in ("predict=never", *actions):
        session.act(Action.parse(action))
    return session


def on(session: Session) -> Desk:
    """The desk of the next month."""
    session.act(Action("advance"))
    if session.desk().phase == "interrupted":
        session.autoplay(STRATEGIES["hold"])
    if session.desk().phase == "board":
        session.act(Action("board", "accept"))
    return session.desk()


def test_a_look_is_on_its_way_then_holds_for_six_months_and_lapses() -> None:
    session = begun("look=qa")
    (coming,) = session.desk().looked
    assert (coming.freshness, coming.said, coming.ages) == ("coming", "", "due in month 2")
    first, *later = [on(session).looked[0] for _ in range(LAPSES + 1)]
    assert (first.figure, first.month, first.ages) == ("quality", 2, "lapses in 6 months")
    assert [one.ages for one in later][-2:] == ["lapses in 1 month", "lapsed"]
    bands = [int(one.said.rpartition("±")[2]) for one in (first, *later)]
    assert bands == sorted(bands)
    assert bands[0] < bands[-1]


def test_an_audit_names_its_department_and_leaves_its_slices_to_them() -> None:
    session = begun("look=audit:support")
    assert session.desk().looked[0].name == "Audit of Support"
    assert [one.name for one in on(session).looked] == ["Audit of Support"]


def test_a_call_of_one_s_own_line_is_a_look_taken_that_found_no_figure() -> None:
    (heard,) = begun("look=line").desk().looked
    assert (heard.name, heard.month, heard.said) == ("Your own support line", 1, "")
    assert (heard.freshness, heard.ages) == ("heard", "one call")


def test_a_person_s_past_has_letters_answers_and_leaving_with_their_months() -> None:
    session = begun("support.layoff=422", "advance")
    gone = [one for one in session.desk().people if one.state == "laid off"]
    assert gone
    assert all("month 1: laid off" in one.past for one in gone)
    wrote = [
        (person, letter)
        for letter in session.desk().letters
        for person in session.desk().people
        if letter.sender.startswith(person.name)
    ]
    for person, letter in wrote:
        assert any(letter.subject in line and "month 2" in line for line in person.past)


def test_what_the_board_wants_has_room_in_a_column() -> None:
    session = begun()
    desk = [on(session) for _ in range(4)][-1]
    assert desk.wants.endswith(f"month {desk.month + (3 - desk.month % 3) % 3}")
    assert desk.wanted.startswith("wants ")
    assert len(desk.wanted) <= 27


def test_a_change_is_the_difference_of_the_figures_as_printed() -> None:
    assert wording.change(0.9149, 0.9151, "index") == "−1"
    assert wording.change(0.9051, 0.9249, "index") == "−1"
    assert wording.change(0.355, 0.3149, "share") == "+5"
    assert wording.change(0.01349, 0.01351, "percent") == "−0.1"
    assert wording.change(1.251, 1.249, "millions") == "+0.1"
    assert wording.change(212.4, 211.6, "millions") == wording.SAME
    assert wording.change(0.3, 10.2, "millions") == "−9.7"
    assert wording.change(0.87, 0.84, "millions") == "+30k"
    assert wording.change(0.9149, 0.9051, "index") == wording.SAME


def test_changes_of_many_thousands_are_told_in_thousands() -> None:
    assert wording.change(5_910_000.0, 5_945_855.0, "count") == "−36k"
    assert wording.change(1_300_000.0, 0.0, "count") == "+1.3M"
    assert wording.change(9_000.0, 8_000.0, "count") == "+1,000"
    assert wording.change(865.0, 868.0, "count") == "−3"
