"""What an author wants of a scenario and brings along for a class; no game reads it."""

from __future__ import annotations

from collections.abc import Mapping

from game.frozen import dataclass
from game.scenario.rules.conditions import Condition
from game.scenario.rules.source import Source


@dataclass(frozen=True, slots=True)
class Vendor:
    """A tier of the AI vendor that differs from the usual one."""

    id: str
    name: str
    capability: float
    """Multiplier on the AI's success."""
    price: float
    """Multiplier on the price of a task."""


@dataclass(frozen=True, slots=True)
class Timetable:
    """A lesson."""

    minutes: int
    steps: tuple[tuple[int, str], ...]
    """Minutes, and what is done."""


@dataclass(frozen=True, slots=True)
class Teaching:
    """For whoever plays it with a class."""

    goals: tuple[str, ...]
    questions: tuple[str, ...]
    facts: tuple[str, ...]
    """Ids in the evidence register."""
    timetables: tuple[Timetable, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """Decisions, and what must then hold."""

    id: str
    why: str
    seed: str
    difficulty: str
    strategy: str
    """Who decides whatever `decisions` do not."""
    decisions: tuple[tuple[int, str], ...]
    """Month and action: ``(7, "support.ai_share=45")``."""
    months: int | None
    """Turns to play; None: to the curtain."""
    holds: tuple[Condition, ...]
    ending: str | None
    source: Source


@dataclass(frozen=True, slots=True)
class Wishes:
    """Corridors and trials."""

    targets: Mapping[str, Mapping[str, tuple[float, float]]]
    """By strategy and figure, from and to."""
    trials: tuple[Trial, ...]
