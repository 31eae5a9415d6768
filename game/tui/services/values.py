"""What the screens list, and what the player wishes."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ScenarioLine:
    """One scenario in the list of choices."""

    id: str
    title: str
    pitch: str
    length: int
    """Turns."""
    turn: str
    """``month`` or ``quarter``."""


@dataclass(frozen=True, slots=True)
class Briefing:
    """What a new chief executive is told on the first day."""

    company: str
    sector: str
    paper: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewGame:
    """What the player chose before a game."""

    scenario: str
    seed: str
    """As typed; empty for a fresh one."""
    difficulty: str
    """``easy``, ``normal`` or ``hard``."""
    practice: bool


@dataclass(frozen=True, slots=True)
class PastGame:
    """One line in the list of games, the latest first."""

    id: str
    company: str
    seed: str
    difficulty: str
    practice: bool
    month: int
    months: int
    ending: str
    """The ending's title; empty while the game goes on."""
    total: int | None
    code: str
    updated: str
    """ISO 8601, UTC."""
    day: str = ""
    """The day (``2026-11-22``) whose daily game it is; empty for any other."""
    parent: str = ""
    """The game it branched off, by id; empty for a first line."""
    turn: int = 0
    """The turn from which on a branch goes its own way."""


@dataclass(frozen=True, slots=True)
class TodaysGame:
    """The day's game, and how its one scored try stands."""

    day: str
    """``2026-11-22``, UTC."""
    company: str
    """The scenario's title."""
    pitch: str
    seed: str
    tried: bool
    """Whether the scored try has begun."""
    past: PastGame | None
    """That try; None while there was none, and when it has been deleted since."""
