"""The coach: each lesson once, at its moment, in the first months; and nothing of the truth."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.campaign.action import Action
from game.campaign.coaching import Coach, lessons
from game.campaign.coaching.moments import MOMENTS
from game.campaign.desk import Desk
from game.campaign.session import Session, new_session
from game.errors import StoreError
from game.scenario.loading import load
from game.strategies import STRATEGIES


def coach(given: str = "") -> Coach:
    return Coach(given.split(), lambda _: None)


@pytest.fixture(scope="module")
def started() -> Session:
    session = new_session(load("fintech"), seed="MOTH-4471")
    session.act(Action("predict", "never"))
    return session


@pytest.fixture
def desk(started: Session) -> Desk:
    return started.desk()


def answered(desk: Desk) -> Desk:
    return replace(desk, letters=())


def test_every_lesson_has_its_moment_and_words_for_both_faces() -> None:
    assert [one.id for one in lessons()] == list(MOMENTS)
    for one in lessons():
        assert 40 < len(one.keys) < 220
        assert 40 < len(one.typed) < 220
        assert one.keys.endswith((".", "?"))


def told(one: Coach, *desks: Desk) -> Iterator[str]:
    for desk in desks:
        lesson = one.lesson(desk)
        yield lesson.id if lesson else ""


def undoable(desk: Desk, *, yes: bool = True) -> Desk:
    """The desk when its last decision can be taken back, or not."""
    offers = (
        replace(offer, options=tuple(replace(one, available=yes) for one in offer.options))
        if offer.key == "undo"
        else offer
        for offer in desk.offers
    )
    return replace(desk, offers=tuple(offers))


def test_an_answered_letter_is_no_lesson_in_taking_back(desk: Desk) -> None:
    replied = undoable(replace(answered(desk), notices=("You said yes.",)), yes=False)
    assert list(told(coach(), desk, answered(desk), replied)) == ["letter", "lever", ""]


def test_a_first_month_goes_letter_lever_month_one_at_a_time(desk: Desk) -> None:
    decided = undoable(replace(answered(desk), notices=("Support: AI share to 45 %.",)))
    said = told(coach(), desk, desk, answered(desk), decided, decided)
    assert list(said) == ["letter", "", "lever", "month", ""]


def test_figures_and_looks_wait_for_the_second_month_and_claims_for_the_third(desk: Desk) -> None:
    plain = replace(answered(desk), figures=(replace(desk.figures[0], standing="reported"),))
    second = replace(plain, month=2)
    first = list(told(coach("letter lever month"), answered(desk), answered(desk)))
    assert first == ["", ""]
    third = replace(plain, month=3)
    said = list(told(coach("letter lever month"), second, second, second, third, third))
    assert said == ["reported", "look", "", "claim", ""]


def test_the_board_is_explained_when_it_meets(desk: Desk) -> None:
    meeting = replace(desk, phase="board", month=3)
    assert list(told(coach(), meeting, meeting)) == ["board", ""]


def test_a_sample_and_a_claim_are_explained_once_they_are_there(desk: Desk) -> None:
    known = "letter lever month reported look claim"
    sampled = replace(desk.figures[0], standing="sampled")
    found = replace(answered(desk), month=3, figures=(sampled,))
    assert list(told(coach(known), found, found)) == ["sample", ""]
    assert list(told(coach("letter lever month reported"), found)) == ["look"]


def test_after_the_third_month_nothing_is_said(desk: Desk) -> None:
    assert coach().lesson(replace(desk, month=4)) is None


def test_what_was_given_is_kept_in_order_and_not_given_again(desk: Desk) -> None:
    kept: list[str] = []
    one = Coach(["board"], kept.append)
    one.lesson(desk)
    one.lesson(answered(desk))
    assert kept == ["letter board", "letter lever board"]
    again = Coach(kept[-1].split(), kept.append)
    assert again.lesson(desk) is None


def test_a_home_that_keeps_nothing_is_told(desk: Desk) -> None:
    def refuse(_: str) -> None:
        raise StoreError("the disk is full")

    with pytest.raises(StoreError):
        Coach((), refuse).lesson(desk)


def test_a_played_game_is_taught_everything_by_its_fourth_month() -> None:
    session = new_session(load("fintech"), seed="MOTH-4471")
    given: list[str] = []
    one = Coach((), given.append)
    while session.desk().month < 4:
        for _ in range(4):
            one.lesson(session.desk())
        for letter in session.desk().letters:
            if letter.options and session.desk().phase == "month":
                session.act(Action.parse(letter.options[-1].action))
                one.lesson(session.desk())
        if session.desk().phase == "month":
            session.act(Action.parse("training=on"))
            one.lesson(session.desk())
        session.autoplay(STRATEGIES["hold"])
    assert {"letter", "lever", "month", "reported", "look", "claim", "board"} <= set(
        given[-1].split()
    )
