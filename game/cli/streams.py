"""Input and output that cannot end the game: closed ones, and ones that lack our letters."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def prepare_streams() -> None:
    """Put nothing in the place of closed streams, and '?' in the place of unknown letters."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        stream = getattr(sys, name)
        if stream is None:
            # Never closed: it stands in for a stream that lives as long as the process.
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
