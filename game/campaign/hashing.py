"""The state hash: the same bits for the same game on every machine."""

from __future__ import annotations

import struct
from dataclasses import fields, is_dataclass, replace
from functools import cache, lru_cache
from hashlib import sha256

from game.campaign.state import GameState, Mail

_FLOAT = struct.Struct("<cd").pack
_WHOLE = struct.Struct("<cq").pack


def state_hash(state: GameState) -> str:
    """SHA-256 (hex) over the state: little-endian float64 (−0 as 0), integers, texts, in order.

    What is only told (`TOLD`) does not count. Of the history the last month does: each earlier one
    was covered when it was the last, and walking them all would cost more than the month itself.
    """
    parts: list[bytes] = []
    _walk(replace(state, history=state.history[-1:]), parts)
    return sha256(b"".join(parts)).hexdigest()


TOLD = ("news", "decided")
"""Sentences for faces: mending a word must not break the games in which it was read."""


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name not in TOLD)


@lru_cache(maxsize=1024)
def _letter(mail: Mail) -> bytes:
    """A letter's bytes, kept: a hundred old ones would be most of a month's walk."""
    parts: list[bytes] = []
    for name in _names(Mail):
        _walk(getattr(mail, name), parts)
    return b"".join(parts)


def _walk(value: object, parts: list[bytes]) -> None:
    if isinstance(value, float):
        parts.append(_FLOAT(b"f", value + 0.0))
    elif isinstance(value, str):
        text = value.encode()
        parts.append(_WHOLE(b"s", len(text)) + text)
    elif isinstance(value, bool | int):
        parts.append(_WHOLE(b"i", value))
    elif isinstance(value, tuple):
        parts.append(_WHOLE(b"t", len(value)))
        for item in value:
            _walk(item, parts)
    elif value is None:
        parts.append(b"n")
    elif isinstance(value, Mail):
        parts.append(_letter(value))
    elif is_dataclass(value) and not isinstance(value, type):
        for name in _names(type(value)):
            _walk(getattr(value, name), parts)
    else:
        raise TypeError(f"{type(value).__name__} cannot be part of a game's state")
