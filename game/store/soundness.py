"""Whether a game that was read back can be what was written: a damaged row is one line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from game.campaign.journal.journal import Difficulty, StoredGame
from game.errors import StoreError


def expect_sound(game: StoredGame) -> StoredGame:
    """The game as it is.

    Raises:
        StoreError: something in it is not of its kind; no other game is concerned.
    """
    for what in _unsound(game):
        raise damaged(game.id, what)
    return game


def damaged(game: str, what: str) -> StoreError:
    """The error for a game of which `what` cannot be so."""
    return StoreError(
        f"game {game} is damaged ({what}) and cannot be opened; the other games are not concerned, "
        f"and it can be forgotten with: humans-wanted games delete {game}"
    )


def _unsound(game: StoredGame) -> Iterator[str]:
    head = game.head
    texts = (head.scenario, head.scenario_hash, head.scenario_text, head.engine, head.seed)
    if not all(isinstance(text, str) for text in texts):
        yield "its beginning is no text"
    if head.difficulty not in get_args(Difficulty):
        yield "it has no such difficulty"
    run: object = head.run
    if not isinstance(run, int) or run < 0:
        yield "its run is no number"
    if not all(isinstance(text, str) for text in game.decisions):
        yield "a decision is no text"
    marks = ((mark.turn, mark.state_hash, mark.snapshot) for mark in game.marks)
    kinds = (int, str, bytes)
    if not all(all(map(isinstance, mark, kinds)) for mark in marks):
        yield "a turn's snapshot is none"
