"""The journal: who plays what on which luck, and every decision. Everything else is derived."""

from __future__ import annotations

from typing import Literal, Protocol

from game.frozen import dataclass

Difficulty = Literal["easy", "normal", "hard"]


@dataclass(frozen=True, slots=True)
class Head:
    """What a game is, before any decision."""

    scenario: str
    """The scenario's id."""
    scenario_hash: str
    """SHA-256 (hex) of the resolved scenario text with everything it rests on."""
    scenario_text: str
    """The resolved text itself, so that a game outlives its file."""
    engine: str
    """The engine's version."""
    seed: str
    run: int
    difficulty: Difficulty
    practice: bool


@dataclass(frozen=True, slots=True)
class TurnMark:
    """Stored with the decision that closed a turn."""

    turn: int
    """Turns closed so far, from 1."""
    state_hash: str
    snapshot: bytes


@dataclass(frozen=True, slots=True)
class Summary:
    """What a list of games shows of one."""

    company: str
    month: int
    months: int
    ending: str
    """The ending's title, or empty while the game goes on."""
    total: int | None
    code: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a game comes from; nothing of it is replayed."""

    day: str = ""
    """The day (``2026-11-22``) whose daily game it is; empty for any other game."""
    parent: str = ""
    """The game it branched off, by id; empty for a first line. That game may be gone since."""
    turn: int = 0
    """The turn from which on it goes its own way; 0 for a first line."""


@dataclass(frozen=True, slots=True)
class GameCard:
    """One line in the list of games."""

    id: str
    head: Head
    summary: Summary
    created: str
    """ISO 8601, UTC."""
    updated: str
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True)
class StoredGame:
    """A journal read back."""

    id: str
    head: Head
    decisions: tuple[str, ...]
    marks: tuple[TurnMark, ...]
    summary: Summary
    origin: Origin = Origin()


@dataclass(frozen=True, slots=True)
class EarnedOnce:
    """An achievement, and the game that first earned it; the game itself may be gone since."""

    achievement: str
    game: str
    company: str
    seed: str
    month: int
    """The turn that had just closed."""
    earned: str
    """ISO 8601, UTC."""


class JournalStore(Protocol):
    """Where journals live. Every call is durable when it returns; all raise `StoreError`."""

    def create(self, head: Head, summary: Summary, day: str = "") -> str:
        """Begin a game and give its id (short, typeable).

        With the `day` whose game it is; the first ranked one of a day is that day's scored try.
        """

    def branch(
        self, origin: Origin, head: Head, summary: Summary, decisions: tuple[str, ...]
    ) -> str:
        """Begin a game with another's turns before `origin.turn`, in one transaction; its id."""

    def tried(self, day: str) -> str:
        """The id of a day's scored try, which may be gone since; empty while there was none."""

    def append(
        self,
        game: str,
        index: int,
        action: str,
        summary: Summary,
        mark: TurnMark | None = None,
        earned: tuple[str, ...] = (),
    ) -> None:
        """Keep decision number `index` (from 0) in one transaction.

        With it what it has `earned`, by id; of an achievement the first time counts.

        Raises:
            StoreError: another process has already written this index (two copies at once).
        """

    def load(self, game: str) -> StoredGame:
        """Read a game by its id."""

    def games(self) -> tuple[GameCard, ...]:
        """All games, the latest first."""

    def delete(self, game: str) -> None:
        """Forget a game; what it has earned stays earned."""

    def earned(self) -> tuple[EarnedOnce, ...]:
        """All achievements earned so far, the first one first."""
