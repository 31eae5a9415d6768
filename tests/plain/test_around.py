"""Typing around a game: the coach, going back, and what can be asked after the end."""

from __future__ import annotations

from io import StringIO

import pytest

from game.campaign.desk import Desk
from game.campaign.session import Session, new_session
from game.errors import StoreError
from game.plain.loop import play
from game.plain.tutor import Tutor
from game.scenario.loading import load
from tests.plain.bakery import Bakery

END = ("never", *("next", "1") * 3, "80")


class Terminal(StringIO):
    """Typed lines of somebody who sits there."""

    def isatty(self) -> bool:
        return True


def typed(*lines: str) -> str:
    return "".join(f"{line}\n" for line in lines)


def said(game: Bakery | Session, keys: StringIO, tutor: Tutor | None = None) -> str:
    out = StringIO()
    play(game, keys, out, (), "Go on later.", tutor)
    return " ".join(out.getvalue().split())


def over() -> Bakery:
    game = Bakery()
    said(game, StringIO(typed(*END)))
    assert game.desk().phase == "over"
    return game


def test_a_script_ends_with_its_game_and_a_person_may_go_on_asking() -> None:
    rest = typed(*END, "whatif 1:-", "quit")
    assert "Played again" not in said(Bakery(), StringIO(rest))
    text = said(Bakery(), Terminal(typed("never", "1", *END[1:], "whatif 1:-", "quit")))
    assert "Type again for another seed, again same for the same luck;" in text
    assert "Played again with 1:-." in text
    assert "Go on later." not in text


def test_a_finished_game_can_be_asked_about_its_past_by_a_script_too() -> None:
    text = said(over(), StringIO(typed("whatif 1:freeze=on 2:-", "rewind")))
    assert "Played again with 1:freeze=on 2:-." in text
    assert "Month 1: You decided: [b]freeze[/b]; The ovens: Answer them." in text
    assert "Month 2: nothing was decided." in text
    assert text.endswith("run code: HW1-abc")


@pytest.mark.parametrize(
    ("line", "words"), [("rewind 2", "nobody can go back"), ("rewind x", "'x' is no month")]
)
def test_a_month_that_cannot_be_gone_back_to_is_one_line(line: str, words: str) -> None:
    assert words in said(over(), StringIO(typed(line)))


def test_after_going_back_the_branch_is_what_is_played() -> None:
    game = new_session(load("fintech"), seed="MOTH-4471", practice=True)
    lines = ("never", "freeze=on", "next", "next", "rewind 2", "training=on")
    text = said(game, StringIO(typed(*lines)))
    assert "Back at the start of month 2." in text
    assert "run code:" in text
    assert game.decisions == ("predict=never", "freeze=on", "advance", "advance")
    branch = game.rewound(2)
    assert text.count("month 2 of 36") == 2
    assert branch.decisions == ("predict=never", "freeze=on", "advance")


def test_a_ranked_game_is_not_gone_back_in() -> None:
    game = new_session(load("fintech"), seed="MOTH-4471")
    text = said(game, StringIO(typed("never", "next", "rewind 1")))
    assert "a ranked game lets you go back when it is over, not before" in text


def test_the_coach_speaks_at_his_moments_and_keeps_what_he_has_said() -> None:
    kept: dict[str, str] = {}
    tutor = Tutor(kept, kept.__setitem__)
    text = said(Bakery(), StringIO(typed("never", "1", "next")), tutor)
    assert "Coach: A letter waits for you: type the number" in text
    assert "Coach: The board wants AI at work. Type levers" in text
    assert kept["lessons"].startswith("letter lever")
    again = said(Bakery(), StringIO(typed("never", "1", "next")), Tutor(kept, kept.__setitem__))
    assert "A letter waits for you" not in again


def test_the_coach_goes_for_good_and_comes_back_when_called() -> None:
    kept: dict[str, str] = {}
    lines = typed("never", "coach off", "1")
    assert "The board wants AI" not in said(
        Bakery(), StringIO(lines), Tutor(kept, kept.__setitem__)
    )
    assert kept["coach"] == "off"
    lines = typed("never", "coach on", "desk")
    text = said(Bakery(), StringIO(lines), Tutor(kept, kept.__setitem__))
    assert kept["coach"] == "on"
    assert "A letter waits for you" in text


def test_all_that_the_coach_says_can_be_read_at_any_time() -> None:
    text = said(Bakery(), StringIO(typed("never", "coach")))
    assert "A letter waits for you" in text
    assert "Its confidence is your contract" in text


def test_a_coach_who_cannot_keep_anything_leaves_in_one_line() -> None:
    def refuse(_name: str, _value: str) -> None:
        raise StoreError("settings.json cannot be written")

    text = said(Bakery(), StringIO(typed("never", "1")), Tutor({}, refuse))
    assert text.count("The coach leaves you: settings.json cannot be written") == 1


def test_nobody_is_coached_who_has_asked_not_to_be() -> None:
    tutor = Tutor({"coach": "off"}, lambda _n, _v: None)
    desk: Desk = Bakery().desk()
    assert tutor.told(desk) == ()
