"""Snapshots: a game state as bytes, so that a game can be opened without replaying it."""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from typing import Any

from game.campaign.state import GameState
from game.scenario.records import built

LARGEST = 20_000_000
"""Bytes a snapshot may unpack to; a whole game needs under a million."""


FAST = 2
"""Of zlib: 7 % larger than its usual level, in a third of the time, at the end of every month."""


def dump(state: GameState) -> bytes:
    """The state as compressed JSON; floats keep every bit."""
    text = json.dumps(state, default=_table, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), FAST)


def load(data: bytes) -> GameState | None:
    """The state, or None when the snapshot is damaged or its fields are of another version."""
    try:
        unpacker = zlib.decompressobj()
        return built(GameState, json.loads(unpacker.decompress(data, LARGEST)))
    except (zlib.error, ValueError, RecursionError):
        return None


def _table(record: Any) -> dict[str, Any]:  # noqa: ANN401 - any of the state's dataclasses
    return {field.name: getattr(record, field.name) for field in fields(record)}
