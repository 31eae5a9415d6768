"""Whether there is a terminal to draw screens on."""

from __future__ import annotations

import sys
from argparse import Namespace

from game.errors import GameError


def expect_terminal(options: Namespace) -> None:
    """Refuse the screens where there is no terminal to draw them on.

    Raises:
        GameError: with the way out.
    """
    if options.plain or options.format == "json" or getattr(options, "strategy", None):
        return
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise GameError(
            "the screens need a terminal; use --plain for the whole game as lines of text, or "
            "--json for programs"
        )
