"""The state hash: the same bits for the same game on every machine."""

from __future__ import annotations

import struct
from collections.abc import Hashable, Iterable
from dataclasses import fields, is_dataclass
from functools import cache, lru_cache
from hashlib import sha256
from typing import cast

from game.campaign.state import GameState, Mail

_FLOAT = struct.Struct("<cd").pack
_WHOLE = struct.Struct("<cq").pack


def state_hash(state: GameState) -> str:
    """SHA-256 (hex) over the state: little-endian float64 (−0 as 0), integers, texts, in order.

    What is only told (`TOLD`) does not count. Of the history the last month does: each earlier one
    was covered when it was the last, and walking them all would cost more than the month itself.
    """
    parts: list[bytes] = []
    values = {name: getattr(state, name) for name in _names(GameState)}
    _walk_all((values | {"history": state.history[-1:]}).values(), parts)
    return sha256(b"".join(parts)).hexdigest()


TOLD = ("news", "decided", "wording", "body", "moods")
"""Words for faces: mending one must not break the games in which it was read."""


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    if not is_dataclass(kind):
        raise TypeError(f"{kind} cannot be part of a game's state")
    return tuple(field.name for field in fields(kind) if field.name not in TOLD)


@lru_cache(maxsize=1024)
def _letter(mail: Mail) -> bytes:
    """A letter's bytes, kept: a hundred old ones would be most of a month's walk."""
    parts: list[bytes] = []
    _walk_all([getattr(mail, name) for name in _names(Mail)], parts)
    return b"".join(parts)


@lru_cache(maxsize=4096)
def _text(value: str) -> bytes:
    text = value.encode()
    return _WHOLE(b"s", len(text)) + text


def _walk(value: object, parts: list[bytes]) -> None:
    if isinstance(value, tuple):
        parts.append(_WHOLE(b"t", len(value)))
        _walk_all(value, parts)
    elif isinstance(value, bool | int):
        parts.append(_WHOLE(b"i", value))
    elif value is None:
        parts.append(b"n")
    elif isinstance(value, Mail):
        parts.append(_letter(value))
    else:
        names = _names(cast("Hashable", type(value)))
        _walk_all([getattr(value, name) for name in names], parts)


def _walk_all(values: Iterable[object], parts: list[bytes]) -> None:
    for value in values:
        # most are one of these two, and a call for each would take as long again
        if isinstance(value, float):
            parts.append(_FLOAT(b"f", value + 0.0))
        elif isinstance(value, str):
            parts.append(_text(value))
        else:
            _walk(value, parts)
