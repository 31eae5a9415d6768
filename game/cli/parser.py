"""An argument parser whose errors are one line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from difflib import get_close_matches
from typing import NoReturn

SHORT = 160
"""Characters of a list that still make one line with what is said before it."""


class Parser(argparse.ArgumentParser):
    """argparse without abbreviations (a new option must not break a script) or usage dumps."""

    def __init__(
        self,
        prog: str,
        description: str | None = None,
        epilog: str | None = None,
        usage: str | None = None,
    ) -> None:
        super().__init__(
            prog=prog,
            usage=usage,
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    def format_help(self) -> str:
        """The help, with what the sources set as code in plain quotes."""
        return super().format_help().replace("`", "'")

    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one line and leave: the command cannot run."""
        line = " ".join(message.split())
        self.exit(2, f"{self.prog}: {line}; see {self.prog} --help\n")

    def unknown(self, what: str, word: str, known: Sequence[str]) -> NoReturn:
        """Leave over a word that is none of those known, naming the nearest."""
        near = get_close_matches(word, known, n=1)
        listed = ", ".join(known)
        few = f" (there are: {listed})" if len(listed) <= SHORT else f"; see {self.prog} --help"
        hint = f", did you mean {near[0]}?" if near else few
        self.exit(2, f"{self.prog}: unknown {what} {word[:40]!r}{hint}\n")


def add_format(parser: argparse.ArgumentParser, forms: Sequence[str] = ("text", "json")) -> None:
    """``--format json`` and its short form ``--json``, into `options.format`."""
    parser.add_argument(
        "--format", choices=forms, default="text", help="how to print (default: text)"
    )
    parser.add_argument(
        "--json",
        action="store_const",
        dest="format",
        const="json",
        help="print one JSON document and nothing else",
    )
