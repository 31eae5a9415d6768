"""What is kept of a session: where its decisions go, and what is written beside them."""

from __future__ import annotations

from dataclasses import field

from game.campaign.ending.conclusion import Conclusion
from game.campaign.fold import Fold
from game.campaign.journal.journal import JournalStore, Summary, TurnMark
from game.campaign.journal.snapshot import Snapshots
from game.campaign.state import GameState
from game.frozen import dataclass
from game.scenario.rules import Scenario


@dataclass(frozen=True, slots=True)
class Saving:
    """Where a session's decisions go."""

    store: JournalStore
    game: str
    snapshots: Snapshots = field(default_factory=Snapshots)

    def mark(self, fold: Fold) -> TurnMark:
        """What is stored with the decision that has just closed a turn."""
        return TurnMark(len(fold.hashes), fold.hashes[-1], self.snapshots.dump(fold.state))

    def keep(
        self,
        index: int,
        action: str,
        summary: Summary,
        mark: TurnMark | None,
        earned: tuple[str, ...],
    ) -> None:
        """Keep decision number `index`, and with it what it has earned.

        Raises:
            StoreError: nothing has been kept.
        """
        self.store.append(self.game, index, action, summary, mark, earned)


def summary_of(scenario: Scenario, state: GameState, done: Conclusion | None, code: str) -> Summary:
    """What a list of games shows; `done` and the run `code` only of a game that is over."""
    return Summary(
        company=scenario.opening.company,
        month=state.month,
        months=scenario.pace.length,
        ending=done.ending.title if done else "",
        total=round(done.verdict.total) if done else None,
        code=code,
    )
