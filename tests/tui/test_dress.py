"""Each kind of text is told at a glance, in any width, and without any colour."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from game.campaign.desk.inbox import LetterKind
from game.tui.dress.wardrobe import DRESSES, WIDEST, dressed
from tests.tui import fake_desk

KINDS = get_args(LetterKind)
BODY = (
    "We looked twice. It was a freeze. Nobody had asked us before, which is unusual for a Friday."
)
SIGNS = {
    "mail": "mail · month 1",
    "memo": "M E M O R A N D U M",
    "report": "▤ REPORT",
    "ticket": "TICKET",
    "note": "— Maja Lindqvist",
    "post": "POST",
    "headline": "late edition",
    "chat": "Maja │",
    "voicemail": "VOICEMAIL",
    "transcript": "☎ CALL",
    "slide": "1 ▸ We looked twice.",
}


def lines(kind: LetterKind, width: int, **changes: object) -> list[str]:
    letter = replace(fake_desk.NEWS, kind=kind, sender=fake_desk.DILEMMA.sender, body=BODY)
    return [str(line) for line in dressed(replace(letter, **changes), width)]  # type: ignore[arg-type]  # any field of a letter


def test_every_kind_has_a_dress_and_a_sign_of_its_own() -> None:
    assert set(DRESSES) == set(KINDS) == set(SIGNS)
    for kind in KINDS:
        worn = "\n".join(lines(kind, 76))
        assert [other for other, sign in SIGNS.items() if sign in worn] == [kind]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [24, 40, 60, 84, 140])
def test_a_dress_loses_no_word_and_overruns_no_line(kind: LetterKind, width: int) -> None:
    worn = lines(kind, width)
    assert max(map(len, worn)) <= min(width, WIDEST)
    signs = str.maketrans("║│┊▏▸╔╗╚╝“”", " " * 11)
    if kind == "headline" and width >= 68:
        return  # two columns are read one after the other
    shown = " ".join(" ".join(worn).translate(signs).split())
    for sentence in BODY.split(". "):
        words = sentence.rstrip(".").split()
        assert all(word in shown for word in words), shown


def test_a_post_shows_what_it_has_set_off() -> None:
    assert "♥ 212 likes" in "\n".join(lines("post", 60, reactions=(("likes", 212), ("shares", 4))))


def test_a_group_speaks_in_lines_of_its_own() -> None:
    worn = lines("chat", 60, body="'does anyone know' / 'no' / 'lol'")
    assert [line.split("│")[1].strip() for line in worn if "▪" in line] == [
        "does anyone know", "no", "lol",
    ]  # fmt: skip


CALL = "0:00 Assistant: Hello!\n12:04 Maja: Disputes, Maja: yes?\nThu You: No.\nIt is over."


def test_in_a_call_one_sees_who_speaks() -> None:
    speakers = [line.split("│")[0].split() for line in lines("transcript", 70, body=CALL)[3:]]
    assert speakers == [["0:00", "Assistant"], ["12:04", "Maja"], ["Thu", "You"], []]


def test_a_narrow_call_gives_up_its_clock_and_no_word() -> None:
    worn = lines("transcript", 39, body=CALL)
    assert max(map(len, worn)) <= 39
    assert not any("12:04" in line for line in worn)
    shown = " ".join(" ".join(worn).replace("│", " ").split())
    assert "Maja Disputes, Maja: yes?" in shown
