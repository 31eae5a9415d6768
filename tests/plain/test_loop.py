from __future__ import annotations

import re
from io import StringIO

import pytest

from game.plain.loop import play
from tests.plain.bakery import CLAIM, ENDING, MEETING, QUALITY, Bakery

RESUME = "Everything is kept. To go on: humans-wanted games resume --plain"


def played(*typed: str, game: Bakery | None = None) -> str:
    out = StringIO()
    play(
        game or Bakery(),
        StringIO("".join(f"{line}\n" for line in typed)),
        out,
        ("Welcome.",),
        RESUME,
    )
    return out.getvalue()


def unwrapped(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_a_game_can_be_played_to_its_ending_by_typing() -> None:
    game = Bakery()
    text = played("never", "1", "next", "next", "2", "next", "80", game=game)
    assert game.decided == [
        "predict=never",
        "ovens#1=yes",
        "advance",
        "advance",
        "board=refuse",
        "advance",
        "guess=80",
    ]
    assert text.endswith("\nrun code: HW1-abc\n")


def test_a_transcript_shows_what_was_typed() -> None:
    assert "\n> why quality\n" in played("never", "why quality")


def test_the_end_of_the_input_leaves_kindly_and_says_how_to_go_on() -> None:
    text = played("never")
    assert text.startswith("Welcome.\n")
    assert RESUME in text
    assert text.endswith("run code: HW1-abc\n")


def test_quitting_asks_for_nothing_more() -> None:
    game = Bakery()
    assert "Everything is kept." in played("never", "quit", "next", game=game)
    assert game.decided == ["predict=never"]


def test_a_lever_is_set_by_its_name_in_either_form() -> None:
    game = Bakery()
    played("never", "set counter.ai_share 45", "Counter.AI_share = 60", game=game)
    assert game.decided[1:] == ["counter.ai_share=45", "counter.ai_share=60"]


def test_a_lever_is_found_and_set_by_numbers() -> None:
    game = Bakery()
    text = played("never", "levers", "1", "1", game=game)
    assert game.decided[1:] == ["counter.ai_share=45"]
    assert "Type 2 for 90 %. Not available: needs 4 focus and you have 3." in text
    assert "Any number from 0 to 95 in steps of 5 will do: type counter.ai_share=NUMBER." in text
    assert "Focus left: 2 of 4." in text


def test_a_question_mark_tells_the_price_and_orders_nothing() -> None:
    game = Bakery()
    text = played("never", "counter.ai_share=45?", "counter.ai_share = 96 ?", game=game)
    assert "45 %" in text.partition("45?")[2]
    assert "Not available: Up to 95" in text or "not available: up to 95" in text.lower()
    assert game.decided == ["predict=never"]


def test_levers_of_one_department_are_listed_alone() -> None:
    text = played("never", "levers counter")
    assert "How much of the work goes to machines." in played("never", "counter.ai_share")
    assert "How much of the work goes to machines." in text
    assert "Hiring freeze" not in text.split("> ")[2]


def test_after_a_decision_numbers_mean_the_letters_again() -> None:
    game = Bakery()
    played("never", "levers", "2", "1", "2", game=game)
    assert game.decided[1:] == ["freeze=on", "ovens#1=no"]


def test_answering_a_letter_tells_what_came_of_it() -> None:
    text = played("never", "1")
    assert "They were pleased." in text
    assert "True." in text


@pytest.mark.parametrize("key", ["7", "0", "99999999999999999999"])
def test_a_number_that_stands_nowhere_changes_nothing(key: str) -> None:
    game = Bakery()
    assert f"There is no answer {key} here" in unwrapped(played("never", key, game=game))
    assert game.decided == ["predict=never"]


@pytest.mark.parametrize(
    "line", ["", "nxet", "fly", "set", "set x", "why", "why soup", "²", "\x1b[A"]
)
def test_a_slip_of_the_pen_is_answered_and_changes_nothing(line: str) -> None:
    game = Bakery()
    text = played("never", line, game=game)
    assert game.decided == ["predict=never"]
    assert len(text.split("> ")[2].split("\n")[1]) > 10
    assert "\x1b" not in text


def test_a_misspelt_word_is_answered_with_the_nearest() -> None:
    assert "did you mean next?" in played("never", "nxet")


def test_a_refused_action_is_explained_and_the_game_goes_on() -> None:
    game = Bakery()
    assert "there is nothing to announce" in played("never", "announce=on", "1", game=game)
    assert game.decided[-1] == "ovens#1=yes"


def test_help_lists_every_word_that_works() -> None:
    text = played("never", "help")
    for word in re.findall(r"^  (\w+)[^:]*:", text.split("> ")[2], re.MULTILINE):
        if word not in {"quit", "next", "undo"}:
            assert "not a word" not in played("never", word)


def test_why_gives_the_reporters_words_and_the_past() -> None:
    text = played("never", "why quality")
    assert QUALITY.why in text
    assert "95, ?, 96" in text


def test_the_press_shows_the_ledger_and_what_was_known() -> None:
    text = unwrapped(played("never", "press all"))
    assert CLAIM.text in text
    assert "what lay in your drawer said otherwise" in text
    assert "Press release" in text


def test_the_board_meeting_is_told_in_full() -> None:
    text = unwrapped(played("never", "next", "next"))
    for part in (*MEETING.told, *MEETING.sees, MEETING.verdict, MEETING.ask, MEETING.warning):
        assert part in text
    assert "Confidence: 62 of 100, −4" in text


def test_the_ending_is_told_in_full() -> None:
    text = unwrapped(played("never", "next", "next", "1", "next", "80"))
    parts = (
        ENDING.paper, ENDING.headline, *ENDING.story, ENDING.title, ENDING.guess, ENDING.prediction,
        *ENDING.people, ENDING.options, *ENDING.cites, "customers 38", "Score: 40", "Par 63: below",
        "Hold: 45, Nothing Much", "95, 47.5", "96, ?", "2: lay-offs",
    )  # fmt: skip
    for part in parts:
        assert part in text


def test_lines_fit_the_width_and_carry_no_markup(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    text = played("never", "levers", "1", "people", "press", "why quality", "help")
    assert max(map(len, text.splitlines())) <= 40
    assert not set("\x1b│─█●") & set(text)


def test_a_game_that_is_read_only_says_why() -> None:
    game = Bakery()
    game.read_only = "it was played with another version."
    assert "another version" in played("never", game=game)
    assert game.decided == []
