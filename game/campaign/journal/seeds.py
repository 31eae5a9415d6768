"""Seeds: a word and four digits, easy to read out in a classroom."""

from __future__ import annotations

import re
import secrets
from hashlib import blake2b

from game.errors import GameError

_WORDS = (
    "MOTH", "FERN", "LAMP", "GULL", "KELP", "IRIS", "TOAD", "WREN", "PLUM", "CORK", "MINT", "DUSK",
    "LYNX", "OATS", "ROOK", "SILT", "TEAL", "VOLE", "YARN", "ZINC", "BARN", "CLAY", "DOVE", "FLAX",
)  # fmt: skip
_SEED = re.compile(r"[A-Z0-9][A-Z0-9-]{0,31}\Z")


def new_seed() -> str:
    """A fresh seed, from the operating system's randomness."""
    return _spell(secrets.randbelow(len(_WORDS) * 10_000))


def daily_seed(day: str) -> str:
    """The seed of a day written ``2026-11-22``: the same for everybody."""
    return _spell(int.from_bytes(blake2b(day.encode(), digest_size=8).digest(), "big"))


def normalise_seed(text: str) -> str:
    """A seed as typed: letters, digits and dashes, upper case, at most 32.

    Raises:
        GameError: the text cannot be a seed.
    """
    seed = text.strip().upper().replace(" ", "-")
    if not _SEED.match(seed):
        raise GameError(
            f"{text.strip()[:40]!r} is not a seed; use letters, digits and dashes, like MOTH-4471"
        )
    return seed


def _spell(number: int) -> str:
    word, digits = divmod(number % (len(_WORDS) * 10_000), 10_000)
    return f"{_WORDS[word]}-{digits:04d}"
