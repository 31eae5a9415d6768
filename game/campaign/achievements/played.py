"""A game as the rules of achievements look at it: at the end of a turn, or at its own end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from game.campaign.context import Context
from game.campaign.ending.conclusion import Conclusion
from game.campaign.journal.turns import by_month
from game.campaign.state import ClaimEntry, GameState


@dataclass(frozen=True)
class Played:
    """What has been played so far."""

    context: Context
    state: GameState
    decisions: tuple[str, ...]
    """All of them, as the journal has them."""
    conclusion: Conclusion | None = None
    """Once the game is over."""

    @cached_property
    def turns(self) -> list[list[str]]:
        """The decisions of each closed turn, without what was undone."""
        return by_month(self.decisions, self.context.interrupting)[:-1]

    def taken(self, key: str) -> Iterator[tuple[int, str]]:
        """Each decision about `key` in a closed turn: the turn, from 1, and the value."""
        for turn, decisions in enumerate(self.turns, 1):
            for text in decisions:
                name, _, value = text.partition("=")
                if name == key:
                    yield turn, value

    def true(self, name: str) -> tuple[float, ...]:
        """What a name of the record was: at the start, then at the end of each turn."""
        place = self.context.names.index[name]
        return tuple(record.true[place] for record in self.state.history)

    @property
    def claims(self) -> tuple[ClaimEntry, ...]:
        """The ledger; at the end, with the curtain's checks."""
        done = self.conclusion
        return done.verdict.final.claims if done else self.state.claims

    @property
    def in_office(self) -> bool:
        """Whether the game is over, and neither the board nor the bank has ended it."""
        stays = not self.state.board.out_month and self.state.company.cash > 0.0
        return self.conclusion is not None and stays
