"""Help answers to what is open: a question, letters, a list of levers, the board."""

from __future__ import annotations

from io import StringIO

import pytest

from game.plain.conversation import Conversation
from game.plain.loop import hear
from tests.plain.bakery import Bakery


def said(*typed: str) -> str:
    out = StringIO()
    talk = Conversation(Bakery(), out)
    for line in typed[:-1]:
        hear(talk, line)
    before = len(out.getvalue())
    hear(talk, typed[-1])
    return " ".join(out.getvalue()[before:].split())


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("help",), "In which month will you turn round? Type the number of a month"),
        (("never", "help"), "These numbers answer a letter: 1 to 2: Ines Prado, The ovens"),
        (("never", "1", "help"), "No letter waits."),
        (("never", "levers", "help"), "A list is open: type 1 to 2 to open one of it."),
        (("never", "counter.ai_share", "help"), "AI share is open: type 1 to 2 to decide, or"),
        (("never", "1", "next", "next", "help"), "type 1 to 2, or accept or refuse."),
        (("never", "1", "next", "next", "1", "next", "help"), "What is quality now?"),
    ],
)
def test_help_answers_to_what_is_open(typed: tuple[str, ...], words: str) -> None:
    assert words in said(*typed)


@pytest.mark.parametrize("typed", [("help words",), ("never", "levers", "help words")])
def test_all_words_are_to_be_had_from_anywhere(typed: tuple[str, ...]) -> None:
    assert "undo: take back this month's last decision." in said(*typed)


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("never", "9"), "There is no answer 9 here: 1 to 2, for a letter."),
        (("never", "levers", "9"), "There is no answer 9 here: 1 to 2, for one of this list."),
        (("never", "counter.ai_share", "9"), "There is no answer 9 here: 1 to 2, for AI share."),
        (("never", "1", "next", "next", "9"), "There is no answer 9 here: 1 to 2."),
        (("7",), "Noted: month 7."),
        (("never", "counter.ai_share=?"), "As in counter.ai_share=45, for 45 %."),
        (("never", "freeze?"), "Hiring freeze: off (freeze)."),
        (("never", "ai_share"), "AI share: 30 % (counter.ai_share)."),
        (("never", "settings"), "Every decision is kept as you take it"),
    ],
)
def test_what_is_expected_is_said_in_a_line(typed: tuple[str, ...], words: str) -> None:
    assert words in said(*typed)
