"""Typed guesses: the month of the reversal, and true quality before the curtain."""

from __future__ import annotations

import re

from game.plain.conversation import Conversation

_ASK_AGAIN = 20
"""A percentage below this may have been meant as a menu's number, and is asked about once."""


_FIRST = (
    "Nothing can be decided before this guess: type the number of a month, as in 12, or never. "
    "Words that only tell something work, as people or figures."
)


def guess(talk: Conversation, line: str) -> None:
    """Take a bare answer to what the phase asks; anything else is answered in one line."""
    if talk.desk.phase == "prediction":
        _predict(talk, line)
    else:
        _quality(talk, line.removeprefix("guess").rstrip("% ").strip())


def _predict(talk: Conversation, line: str) -> None:
    numbers = [word for word in re.split(r"\W+", line) if _is_number(word)]
    if line == "never" or len(numbers) == 1:
        talk.act(f"predict={numbers[0] if numbers else line}")
    else:
        talk.say(_FIRST)


def _quality(talk: Conversation, typed: str) -> None:
    if not _is_number(typed) or int(typed) > 100:
        talk.say("Type how good you think quality is: a percentage from 0 to 100, as in 80.")
    elif int(typed) < _ASK_AGAIN and talk.warned != f"guess {typed}":
        talk.warned = f"guess {typed}"
        talk.say(f"You said {typed} %, of 100. If you mean it, type {typed} again.")
    else:
        talk.act(f"guess={int(typed)}")


def _is_number(typed: str) -> bool:
    return typed.isascii() and typed.isdecimal() and len(typed) <= 3
