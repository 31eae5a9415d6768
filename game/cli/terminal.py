"""Whether there is a terminal to draw screens on."""

from __future__ import annotations

import os
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
    _expect_drawing()


def _expect_drawing() -> None:
    """Refuse a terminal that shows the screens' signs as rubbish: no figure could be read."""
    if os.environ.get("TERM") == "dumb":
        raise GameError(
            "the screens cannot be drawn here, since TERM is dumb; use --plain for the whole game "
            "as lines of text, or set TERM, to xterm-256color for instance"
        )
    encoding = sys.stdout.encoding or "ascii"
    try:
        "▇●»".encode(encoding)
    except (UnicodeEncodeError, LookupError) as error:
        raise GameError(
            f"the screens need UTF-8, and here text is written in {encoding}; set PYTHONUTF8=1 if "
            "the terminal can show UTF-8, or use --plain for the whole game as lines of text"
        ) from error
