"""What a letter or a choice does to the company."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass
from game.scenario.rules.source import Source


@dataclass(frozen=True, slots=True)
class Change:
    """An effect on a stock or driver of the vocabulary."""

    op: Literal["add", "multiply", "set"]
    target: str
    """``brand``, ``support.morale``, ``support.workload`` …"""
    value: float
    weeks: int
    """0: at once. Otherwise a driver holds the change for so many weeks."""
    source: Source


@dataclass(frozen=True, slots=True)
class Start:
    """An effect that makes another event due in `months`."""

    event: str
    months: int
    source: Source


@dataclass(frozen=True, slots=True)
class Stop:
    """An effect that keeps another event from ever coming up again."""

    event: str
    source: Source


@dataclass(frozen=True, slots=True)
class Say:
    """An effect that puts a claim into the ledger, as if the player had released it."""

    claim: str
    boldness: int
    source: Source


Effect = Change | Start | Stop | Say
