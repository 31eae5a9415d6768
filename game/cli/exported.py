"""The file that `games export` writes and `replay` reads: a journal and its turns' hashes."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path

from game.campaign.journal.journal import Head, StoredGame
from game.errors import GameError
from game.frozen import dataclass

FORMAT = 1
LARGEST = 20_000_000
"""Bytes of an exported game; a long one with its scenario takes some 200,000."""

_RUNS = 2**32
_MOST_DECISIONS = 10_000
_HASH = re.compile(r"[0-9a-f]{64}\Z")
_ENGINE = re.compile(r"[\x21-\x7e]{1,80}\Z")


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


def write(game: StoredGame, folder: Path) -> Path:
    """Write a kept game to a file of its own, and give the file.

    Raises:
        GameError: the file cannot be written.
    """
    path = folder / f"humans-wanted-{game.id}.json"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(document(game), indent=2), encoding="utf-8")
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise GameError(f"{path} cannot be written: {reason}") from error
    return path


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
    if not _sound(game):
        raise GameError(f"{path} has been changed: it is no game that was ever played")
    return game


def _sound(game: Exported) -> bool:
    """Whether all is of the form that the game itself writes."""
    from game.campaign.journal.seeds import normalise_seed

    head = game.head
    return (
        normalise_seed(head.seed) == head.seed
        and 0 <= head.run < _RUNS
        and bool(_HASH.match(head.scenario_hash))
        and bool(_ENGINE.match(head.engine))
        and len(game.decisions) <= _MOST_DECISIONS
    )
