"""The state hash: the same bits for the same game on every machine."""

from __future__ import annotations

import struct
from collections.abc import Callable, Hashable, Iterable
from dataclasses import fields, is_dataclass
from functools import cache, lru_cache
from hashlib import sha256
from operator import attrgetter
from typing import cast

from game.campaign.state import GameState, Mail
from game.frozen import replace

_FLOAT = struct.Struct("<cd").pack
_WHOLE = struct.Struct("<cq").pack


def state_hash(state: GameState) -> str:
    """SHA-256 (hex) over the state: little-endian float64 (−0 as 0), integers, texts, in order.

    What is only told (`TOLD`) does not count. Of the history the last month does: each earlier one
    was covered when it was the last, and walking them all would cost more than the month itself.
    """
    parts: list[bytes] = []
    _walk(_fields(GameState)(replace(state, history=state.history[-1:])), parts)
    return sha256(b"".join(parts)).hexdigest()


TOLD = ("news", "decided", "wording", "body", "moods", "joined")
"""Words for faces: mending one must not break the games in which it was read."""


@cache
def _fields(kind: Hashable) -> Callable[[object], tuple[object, ...]]:
    """What gives the values of a record's fields that count, all at once."""
    if not is_dataclass(kind):
        raise TypeError(f"{kind} cannot be part of a game's state")
    first, *names = (field.name for field in fields(kind) if field.name not in TOLD)
    if names:
        return attrgetter(first, *names)
    return lambda record: (getattr(record, first),)


@lru_cache(maxsize=1024)
def _letter(mail: Mail) -> bytes:
    """A letter's bytes, kept: a hundred old ones would be most of a month's walk."""
    parts: list[bytes] = []
    _walk(_fields(Mail)(mail), parts)
    return b"".join(parts)


@lru_cache(maxsize=4096)
def _text(value: str) -> bytes:
    text = value.encode()
    return _WHOLE(b"s", len(text)) + text


def _walk(values: Iterable[object], parts: list[bytes]) -> None:
    """Add the bytes of each value; the most frequent kinds are asked for first."""
    add = parts.append
    for value in values:
        if type(value) is float:
            add(_FLOAT(b"f", value + 0.0))
        elif type(value) is str:
            add(_text(value))
        elif type(value) is tuple:
            add(_WHOLE(b"t", len(value)))
            _walk(value, parts)
        elif type(value) is Mail:
            add(_letter(value))
        elif isinstance(value, int):
            add(_WHOLE(b"i", value))
        elif value is None:
            add(b"n")
        else:
            _walk(_fields(cast("Hashable", type(value)))(value), parts)
