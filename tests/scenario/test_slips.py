"""Slips of the pen that keep a file from being TOML: named in words, and where they begin."""

from __future__ import annotations

import pytest
import tomli

from game.scenario.syntax import explained
from game.scenario.syntax.numbers import meant_number
from game.scenario.syntax.slip import Slip


def slip(text: str) -> Slip:
    with pytest.raises(tomli.TOMLDecodeError) as caught:
        tomli.loads(text)
    return explained(caught.value)


@pytest.mark.parametrize(
    ("text", "at", "hint"),
    [
        ("a = 15,000,000", 4, "write 15_000_000, or 15000000"),
        ("a = 1,500", 4, "write 1_500, or 1500; a decimal has a point: 1.500"),
        ("a = 0,5", 4, "write 0.5"),
        ("a = { b = 900,000, c = 1 }", 10, "write 900_000, or 900000"),
        ("a = [1, 2 000]", 8, "write 2_000, or 2000"),
        ("a = 67 %", 4, "write 0.67"),
        ("a = €5", 4, "write 5"),
        ("a = 3 weeks", 4, "write 3"),
        ('a = ["b, "c", "d"]', 5, 'close it before the comma: "b"'),
        ("a = [1, 2\nb = 3", 4, "] is missing before line 2"),
        ("a = [1, 2", 4, "] is missing before the end"),
        ("a = { b = 1\n[c]", 4, "} is missing before line 2"),
        ('a = """\nb = 1\n', 4, 'close it with """'),
        ("a = 'it's'", 7, "set the text in \"…\": there a ' may stand inside"),
        ("a = ‘b’", 4, "write '…'"),
        ("a: 1", 1, "write = between a key and its value"),
        ("a = 1 b = 2", 6, "one key = value on each line"),
        ("[[events]] id = 1", 11, "write what follows below it"),
        ("[events.choices]\n[[events.choices]]", 0, "write [[events.choices]]"),
        ("[[event]]\n[[events.choices]]\n[[events]]", 0, 'did you mean "events"?'),
        ("[pace]\n[pace]", 7, "put both together"),
        ("[[people]]\n[people.notes]\n[people.notes]", 26,
         "a new one begins with [[people]]; otherwise put both together"),
        ("[pace]\na = 1\nb = 2\na = 3", 19, "leave one out"),
        ("a = 1\nb = '''\na = 2\n'''\na = 3", 24, "leave one out"),
    ],
)  # fmt: skip
def test_a_slip_is_where_it_begins(text: str, at: int, hint: str) -> None:
    found = slip(text)
    assert (found.at, found.hint) == (at, hint)
    assert found.message.isprintable()


def test_no_words_of_the_parsers_are_left() -> None:
    for text in ("a", "a =", "[", "[[a", "a = b", 'a = "\\q"', "a = 2026-99-99", "= 1", "a = 'b",
                 "a = 1\na = 2", "[a]\n[a]", "a = {b = 1, b = 2}", "a = [}", "]",
                 "a = \x01"):  # fmt: skip
        found = slip(text)
        said = f"{found.message} {found.hint}".lower()
        for word in ("statement", "namespace", "array", "inline", "declare", "overwrite", "token"):
            assert word not in said, text


@pytest.mark.parametrize(
    ("text", "number"),
    [("1,000", "1_000"), ("6 million", "6_000_000"), ("60%", "0.6"), ("-1%", "-0.01"),
     ("0,5", "0.5"), ("$5", "5"),
     ("a lot", ""), ("5 of 6", "")],
)  # fmt: skip
def test_a_number_in_a_text_is_known(text: str, number: str) -> None:
    assert meant_number(text) == number
