"""What a typed line means, where it is not word for word one of the table's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

from game.campaign.desk import Desk
from game.plain.words import other

_PICK = re.compile(r"^(?:answer|reply|choose|pick|option|select|number|lever|open|type|no\.|#) *")
_ABOUT = re.compile(
    r"^(?:(?:i think|i guess|i say|my guess is|probably|perhaps|in|month|about|maybe|around|"
    r"roughly|m|~|ca\.?) *)+(?=\d|never)"
)


def meant(desk: Desk, line: str) -> str:
    """The line in the words of the table, where it was typed in others that mean the same."""
    line = " ".join(line.split())
    if desk.phase in {"prediction", "curtain"}:
        line = _ABOUT.sub("", line).removesuffix("percent").rstrip("! ")
    bare = _PICK.sub("", line).rstrip(".)")
    if bare.isdecimal():
        return bare
    return _answer(desk, line) or other.LINES.get(line) or _first(line)


def _first(line: str) -> str:
    word, _, rest = line.partition(" ")
    if word == "what" and rest.startswith("if "):
        return f"whatif {rest[3:]}"
    return f"{other.WORDS.get(word, word)} {rest}".rstrip()


def _answer(desk: Desk, line: str) -> str:
    """``yes`` to the board's wish; nothing while a director's question comes before it."""
    meeting = desk.meeting if desk.phase == "board" else None
    if meeting is None or meeting.question:
        return ""
    wanted = f"board={other.ANSWERS.get(line, '')}"
    return next((one.action for one in meeting.options if one.action == wanted), "")


def later(desk: Desk, line: str) -> str:
    """Why a lever that everyday words name cannot be had now; or nothing."""
    named = {*other.LEVERS, *other.LEVERS.values()} & set(line.split())
    return f"Not now: {waits(desk)}." if named and waits(desk) else ""


def waits(desk: Desk) -> str:
    """What has to be answered before anything can be set; nothing in an ordinary month."""
    return _WAITS.get(desk.phase, "")


_WAITS = {
    "prediction": "your guess of the month comes first",
    "interrupted": "a letter that cannot wait is to be answered first, by its number",
    "board": "the board is waiting for an answer, by its number",
    "curtain": "your guess of true quality comes first",
    "over": "the game is over; again begins another",
}


def told(line: str) -> str:
    """The line on a word that means no one thing here; or nothing."""
    word = line.partition(" ")[0]
    if line in other.ANSWERS or line in other.ANSWERS.values():
        return "An answer is typed by its number: letters reads them again, help says which wait."
    return other.TOLD.get(line) or other.TOLD.get(word, "")


def unknown(line: str, known: Iterable[str]) -> str:
    """The nearest of the `known` words, in a line."""
    word = line.partition(" ")[0]
    if not word:
        return "Type help for what can be typed."
    near = get_close_matches(word[:40], [*known, *other.WORDS, *other.LEVERS], n=1)
    hint = f"did you mean {near[0]}?" if near else "type help for what can be typed."
    return f"{word[:40]!r} is not a word I know; {hint}"
