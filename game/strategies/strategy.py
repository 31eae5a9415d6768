"""What a strategy is: what it sees, what it wishes, and its taste in dilemmas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class TeamReport:
    """A department as reported."""

    id: str
    people: int
    people_start: int
    ai_share: int
    """Percent ordered."""
    review: int
    copilots: bool
    service: bool
    """Its work follows the customers."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a strategy sees: the desk's reported figures, never the truth."""

    month: int
    months: int
    teams: tuple[TeamReport, ...]
    figures: Mapping[str, float | None]
    settings: Mapping[str, str]
    """Present settings as printed, by lever."""
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Strategy:
    """A built-in chief executive."""

    name: str
    title: str
    line: str
    """In one sentence."""
    wishes: Callable[[Report], tuple[str, ...]]
    """Actions wanted now, the most wanted first; what cannot be afforded waits."""
    taste: Literal["hurried", "plain", "attentive"]
    """In dilemmas: the least focus, the first choice, the most focus."""
    board: Literal["accept", "counter", "refuse"]
    """Its answer to the board."""


def towards(now: int, goal: int, step: int, most: int) -> int:
    """The next setting on the way from `now` to `goal`: at most `most`, in multiples of `step`."""
    moved = min(max(goal - now, -most), most)
    return now + round(moved / step) * step
