"""The engine's version: the program's, and a fingerprint of the numbers it plays by."""

from __future__ import annotations

from functools import cache
from hashlib import sha256

from game import places
from game.version import VERSION

_NUMBERS = ("parameters.toml", "rules.toml", "reporters.toml")


@cache
def engine() -> str:
    """``0.1.0+1a2b3c4d``: games of one engine replay to the same bits."""
    digest = sha256()
    for name in _NUMBERS:
        # line ends may differ between checkouts; the numbers do not
        digest.update((places.assets() / name).read_bytes().replace(b"\r\n", b"\n"))
    return f"{VERSION}+{digest.hexdigest()[:8]}"
