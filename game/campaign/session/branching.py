"""Going back to a month: a branch is another game with the same past; nothing is lost by it.

A branch repeats what was decided before its first own turn and begins with that turn's first
question, the board's if it meets then. It is unranked: whoever goes back knows what comes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from game.campaign.journal.engine import engine
from game.campaign.journal.journal import Origin
from game.campaign.journal.turns import by_month
from game.campaign.session.held import Held
from game.campaign.session.keeping import Saving
from game.campaign.session.session import Session
from game.errors import ActionError
from game.frozen import replace


def beginnings(
    decisions: Iterable[str], length: int, interrupting: Collection[str] = ()
) -> tuple[tuple[str, ...], ...]:
    """What had been decided when each turn began, the first one first, of `length` at most."""
    turns = by_month(decisions, interrupting)[:length]
    if any(text.startswith("guess=") for text in turns[-1]):
        turns.pop()  # the curtain of a game that ended early is no month
    asked = tuple(text for text in turns[0] if text.startswith("predict="))
    later = (_flat(turns[:place]) for place in range(1, len(turns)))
    return (asked, *later)


def _flat(turns: Iterable[Iterable[str]]) -> tuple[str, ...]:
    return tuple(text for turn in turns for text in turn)


def branched(game: Held, saving: Saving | None, turn: int) -> Session:
    """A game that goes its own way from the beginning of `turn`; kept where `saving` says.

    Raises:
        ActionError: there is no such turn, or these rules do not play the game as it was played.
        StoreError: it cannot be kept.
    """
    ids = {event.id for event in game.scenario.events if event.interrupts}
    starts = beginnings(game.decisions, game.scenario.pace.length, ids)
    if not 0 < turn <= len(starts):
        raise ActionError(
            f"there is no month {turn} to go back to: take one from 1 to {len(starts)}"
        )
    branch = Session(game.scenario, replace(game.head, practice=True, engine=engine()))
    if not _goes_as(game, branch, starts[turn - 1]):
        raise ActionError(
            f"this game was begun with {game.head.engine}; {engine()} plays its past otherwise, "
            "so nobody can go back in it"
        )
    if saving is not None:
        branch.keep_branch(saving.store, Origin(parent=saving.game, turn=turn))
    return branch


def _goes_as(game: Held, branch: Session, decisions: tuple[str, ...]) -> bool:
    try:
        branch.replay(decisions)
    except ActionError:
        return False
    return branch.hashes == game.hashes[: len(branch.hashes)]
