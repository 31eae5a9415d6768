"""Today's game as it stands for this player: not tried, going on, or over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from game.campaign.journal.daily import DailyGame, daily_game
from game.frozen import dataclass

if TYPE_CHECKING:
    from game.campaign.journal.journal import GameCard, JournalStore

Clock = Callable[[], date]


@dataclass(frozen=True, slots=True)
class Standing:
    """A day's game, and the one scored try at it."""

    game: DailyGame
    tried: bool
    """Whether the scored try has begun."""
    card: GameCard | None
    """That try; None while there was none, and when it has been deleted since."""

    @property
    def open(self) -> bool:
        """Whether the scored try goes on."""
        return self.card is not None and not self.card.summary.ending

    @property
    def over(self) -> bool:
        """Whether the scored try has been had."""
        return self.tried and not self.open


def today() -> date:
    """The day, the same for everybody: UTC."""
    return datetime.now(UTC).date()


def days_game(clock: Clock = today) -> DailyGame:
    """The game of the clock's day."""
    from game.scenario.loading import shipped

    return daily_game(clock(), (card.id for card in shipped()))


def standing(store: JournalStore, clock: Clock = today) -> Standing:
    """How the clock's day stands for the player of `store`.

    Raises:
        StoreError: the games cannot be read.
    """
    game = days_game(clock)
    known = store.tried(game.day)
    ranked = [card for card in store.games() if not card.head.practice]
    card = next((card for card in ranked if card.id == known), None)
    if not known:
        # Who has played the day's luck without being told so has had the try as well.
        terms = game.scenario, game.seed
        same = (one for one in ranked if (one.head.scenario, one.head.seed) == terms)
        card = next(same, None)
    return Standing(game, tried=bool(known) or card is not None, card=card)
