"""A store in memory, and one that cannot write."""

from __future__ import annotations

from dataclasses import replace

from game.campaign.journal.journal import (
    EarnedOnce,
    GameCard,
    Head,
    Origin,
    StoredGame,
    Summary,
    TurnMark,
)
from game.errors import StoreError


class Shelf:
    """A `JournalStore` in memory."""

    def __init__(self) -> None:
        self.stored: dict[str, StoredGame] = {}
        self.full = False
        self.days: dict[str, str] = {}
        self.firsts: dict[str, EarnedOnce] = {}

    def create(self, head: Head, summary: Summary, day: str = "") -> str:
        name = f"game-{len(self.stored) + 1}"
        self.stored[name] = StoredGame(name, head, (), (), summary, Origin(day))
        if day and not head.practice:
            self.days.setdefault(day, name)
        return name

    def branch(
        self, origin: Origin, head: Head, summary: Summary, decisions: tuple[str, ...]
    ) -> str:
        name = f"game-{len(self.stored) + 1}"
        shared = self.stored[origin.parent].marks[: origin.turn - 1]
        self.stored[name] = StoredGame(name, head, decisions, shared, summary, origin)
        return name

    def tried(self, day: str) -> str:
        return self.days.get(day, "")

    def append(
        self,
        game: str,
        index: int,
        action: str,
        summary: Summary,
        mark: TurnMark | None = None,
        earned: tuple[str, ...] = (),
    ) -> None:
        kept = self.stored[game]
        if self.full:
            raise StoreError("the disk is full; delete something and try again")
        if index != len(kept.decisions):
            raise StoreError("another copy of the game is writing here")
        marks = {known.turn: known for known in kept.marks}
        if mark:
            marks[mark.turn] = mark
        self.stored[game] = replace(
            kept,
            decisions=(*kept.decisions, action),
            marks=tuple(marks[turn] for turn in sorted(marks)),
            summary=summary,
        )
        for name in earned:
            once = EarnedOnce(name, game, summary.company, kept.head.seed, summary.month, "2026")
            self.firsts.setdefault(name, once)

    def load(self, game: str) -> StoredGame:
        if game not in self.stored:
            raise StoreError(f"there is no game {game!r}")
        return self.stored[game]

    def games(self) -> tuple[GameCard, ...]:
        return ()

    def earned(self) -> tuple[EarnedOnce, ...]:
        return tuple(self.firsts.values())

    def delete(self, game: str) -> None:
        del self.stored[game]
