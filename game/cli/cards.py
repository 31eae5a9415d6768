"""Run cards kept as text files in the player's folder."""

from __future__ import annotations

from pathlib import Path

from game.errors import StoreError
from game.places import home


def keep_card(seed: str, text: str) -> str:
    """Write a card, and give its path; the same game's card is written over.

    Raises:
        StoreError: it cannot be written.
    """
    folder = home() / "cards"
    path = folder / f"{seed}-{_sum(text)}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise StoreError(f"the card cannot be written to {path}: {error.strerror}") from None
    return _short(path)


def _sum(text: str) -> str:
    from zlib import crc32

    return f"{crc32(text.encode()):08x}"


def _short(path: Path) -> str:
    """A path below the user's home with a tilde, so that it fits a line."""
    try:
        return f"~/{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)
