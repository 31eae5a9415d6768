"""The next game by typing, and what could have been decided otherwise in the last one."""

from __future__ import annotations

from io import StringIO

import pytest

from game.campaign.session import new_session
from game.plain.loop import play
from game.scenario.loading import load
from tests.plain.bakery import Bakery

END = ("never", "ovens#1=yes", "next", "next", "2", "next", "80")


def said(game: object, *lines: str) -> str:
    out = StringIO()
    play(game, StringIO("".join(f"{line}\n" for line in lines)), out, (), "Later.")  # type: ignore[arg-type]  # a fake or a session
    return " ".join(out.getvalue().split())


@pytest.fixture
def over() -> Bakery:
    game = Bakery()
    said(game, *END)
    assert game.desk().phase == "over"
    return game


def test_another_game_begins_on_another_seed_or_on_the_same_luck(over: Bakery) -> None:
    text = said(over, "again same", "never", "next")
    assert "The same luck again, seed MOTH-4471. Hold, same luck: 45." in text
    assert "month 2 of 3" in text
    assert "Another seed: MOTH-4471." in said(over, "again")  # the fake has but one
    assert over.agains == [True, False]


def test_a_game_that_goes_on_is_not_started_again() -> None:
    game = Bakery()
    assert "This game is not over." in said(game, "again same")
    assert "Type again for another seed, or again same" in said(game, "again sam")
    assert game.agains == []


def test_the_best_rival_stands_beside_par_and_the_prompt_names_the_word(over: Bakery) -> None:
    assert "again same for the same luck" in said(over)


def test_what_was_decided_is_listed_by_number_with_what_mattered(over: Bakery) -> None:
    text = said(over, "whatif")
    assert "1. Month 1: You decided: ovens#1=yes." in text
    assert "2. Month 3: You decided: board=refuse." in text


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("whatif 1", "whatif 1 leave: leave it out. whatif 1 1: Make it no."),
        ("whatif 1 leave", "Played again with 1:-ovens#1."),
        ("whatif 1 1", "Played again with 1:ovens#1=no."),
        ("whatif 1 9", "whatif 1 leave: leave it out."),
        ("whatif 2 leave", "Otherwise: whatif 2 1: Make it counter."),
        ("whatif 2 2", "Played again with 3:board=refuse."),
        ("whatif 9", "There is no decision 9: whatif lists them."),
        ("whatif 0", "There is no decision 0: whatif lists them."),
    ],
)
def test_a_decision_is_left_out_or_taken_otherwise_by_number(
    over: Bakery, line: str, words: str
) -> None:
    assert words in said(over, line)


def test_a_month_of_looks_has_ended_all_the_same() -> None:
    game = new_session(load("fintech"), seed="MOTH-4471", practice=True)
    assert "before a month has been ended" in said(game, "never", "whatif")
    assert "a look changes only what you know" in said(game, "look=qa", "next", "whatif")


def test_a_ranked_game_lists_nothing_before_its_end() -> None:
    game = new_session(load("fintech"), seed="MOTH-4471")
    lines = ("never", "freeze=on", "next", "whatif", "whatif 1")
    assert "answers what-if when it is over, not before" in said(game, *lines)
