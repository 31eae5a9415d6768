"""Snapshots: a game state as bytes, so that a game can be opened without replaying it."""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from itertools import zip_longest
from typing import Any

from game.campaign.state import GameState, MonthRecord
from game.scenario.records import built

LARGEST = 20_000_000
"""Bytes a snapshot may unpack to; a whole game needs under a million."""


FAST = 2
"""Of zlib: 7 % larger than its usual level, in a third of the time, at the end of every month."""


class Snapshots:
    """Of one game, a month after the other: what is past by then is not written out again.

    At the end of a game that would be most of the work, at every month's end.
    """

    def __init__(self) -> None:
        self._past: list[tuple[MonthRecord, str]] = []

    def dump(self, state: GameState) -> bytes:
        """The state as compressed JSON; floats keep every bit."""
        past = self._history(state.history)
        parts = (
            f'"{each.name}":{past if each.name == "history" else _json(getattr(state, each.name))}'
            for each in fields(state)
        )
        return zlib.compress(f"{{{','.join(parts)}}}".encode(), FAST)

    def _history(self, months: tuple[MonthRecord, ...]) -> str:
        beside = zip_longest(self._past[: len(months)], months)
        self._past = [
            known if known and known[0] is month else (month, _json(month))
            for known, month in beside
        ]
        return f"[{','.join(text for _, text in self._past)}]"


def dump(state: GameState) -> bytes:
    """A single state as compressed JSON."""
    return Snapshots().dump(state)


def load(data: bytes) -> GameState | None:
    """The state, or None when the snapshot is damaged or its fields are of another version."""
    try:
        unpacker = zlib.decompressobj()
        return built(GameState, json.loads(unpacker.decompress(data, LARGEST)))
    except (zlib.error, ValueError, RecursionError):
        return None


def _json(value: object) -> str:
    return json.dumps(value, default=_table, ensure_ascii=False, separators=(",", ":"))


def _table(record: Any) -> dict[str, Any]:  # noqa: ANN401 - any of the state's dataclasses
    return {field.name: getattr(record, field.name) for field in fields(record)}
