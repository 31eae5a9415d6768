"""Another game of the same kind: the same company, difficulty and practice, on any luck."""

from __future__ import annotations

from game.campaign.session.beginning import new_session
from game.campaign.session.held import Held
from game.campaign.session.keeping import Saving
from game.campaign.session.session import Session

NOT_KEPT = "This game is not kept, as the one before it was not; its run code can be replayed."


def started_again(game: Held, saving: Saving | None, *, same: bool) -> Session:
    """A game that begins as `game` did, on the `same` luck or on another seed's.

    It is kept where `saving` says; it is nobody's branch and no day's.

    Raises:
        StoreError: it cannot be kept.
    """
    head = game.head
    begun = new_session(
        game.scenario,
        seed=head.seed if same else "",
        difficulty=head.difficulty,
        practice=head.practice,
        store=saving.store if saving else None,
        run=head.run if same else 0,
    )
    if saving is None:
        begun.note = NOT_KEPT
    return begun
