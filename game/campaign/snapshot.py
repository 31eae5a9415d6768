"""Snapshots: a game state as bytes, so that a game can be opened without replaying it."""

from __future__ import annotations

import zlib
from functools import cache
from typing import TYPE_CHECKING

from game.campaign.state import GameState

if TYPE_CHECKING:
    from pydantic import TypeAdapter

LARGEST = 20_000_000
"""Bytes a snapshot may unpack to; a whole game needs under a million."""


@cache
def _adapter() -> TypeAdapter[GameState]:
    from pydantic import TypeAdapter

    return TypeAdapter(GameState)


def dump(state: GameState) -> bytes:
    """The state as compressed JSON; floats keep every bit."""
    return zlib.compress(_adapter().dump_json(state), 6)


def load(data: bytes) -> GameState | None:
    """The state, or None when the snapshot is damaged or its fields are of another version."""
    try:
        unpacker = zlib.decompressobj()
        text = unpacker.decompress(data, LARGEST)
        return _adapter().validate_json(text, strict=False)
    except (zlib.error, ValueError):
        return None
