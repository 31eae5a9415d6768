"""The file that `games export` writes and `replay` reads: a journal and its turns' hashes."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path

from game.campaign.journal import Head, StoredGame
from game.errors import GameError

FORMAT = 1
LARGEST = 20_000_000
"""Bytes of an exported game; a long one with its scenario takes some 200,000."""


@dataclass(frozen=True, slots=True)
class Exported:
    """A game as a file."""

    humans_wanted: int
    """The format's version."""
    head: Head
    decisions: tuple[str, ...]
    hashes: tuple[str, ...]
    """The state's hash after each turn, as it was when the game was played."""
    code: str


def document(game: StoredGame) -> dict[str, object]:
    """A kept game, for writing."""
    hashes = tuple(mark.state_hash for mark in game.marks)
    return asdict(Exported(FORMAT, game.head, game.decisions, hashes, game.summary.code))


def read(path: Path) -> Exported:
    """Read an exported game, which may come from anybody.

    Raises:
        GameError: it cannot be read, or is not one.
    """
    from pydantic import TypeAdapter, ValidationError

    try:
        with path.open("rb") as file:
            text = file.read(LARGEST + 1)
    except OSError as error:
        raise GameError(f"{path} cannot be read: {error.strerror}") from error
    if len(text) > LARGEST:
        raise GameError(f"{path} is too large to be an exported game")
    try:
        game = TypeAdapter(Exported).validate_json(text)
    except (ValidationError, ValueError) as error:
        raise GameError(
            f"{path} is not an exported game; humans-wanted games export ID writes one"
        ) from error
    if game.humans_wanted != FORMAT:
        raise GameError(f"{path} is of format {game.humans_wanted}; this version reads {FORMAT}")
    return game
