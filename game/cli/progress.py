"""How far something has come: one line on stderr, on a terminal alone."""

from __future__ import annotations

import sys


def tell(text: str) -> None:
    """Put `text` where the last such line stands; an empty one takes it away."""
    if sys.stderr.isatty():
        print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)
