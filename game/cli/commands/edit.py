"""Play a scenario while writing it: each save is checked, and the game goes on under the new text.

The file is watched, and what it extends. On a save the decisions of the game in hand are taken
again under the new rules; a panel tells which have become impossible, what moved, and what is wrong
with the text. The games are practice, kept apart from others, and come back with the same file.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from game.cli.faces import add_face
from game.cli.parser import Parser
from game.cli.terminal import expect_terminal
from game.errors import GameError

if TYPE_CHECKING:
    from game.campaign.workshop import Saved, Wish, Workshop
    from game.scenario.checking import Report

_MOST_MONTHS = 96


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="the scenario; it may still be broken")
    parser.add_argument("--seed", default="", help="begin anew, on this luck")
    parser.add_argument(
        "--difficulty", choices=("easy", "normal", "hard"), help="begin anew (default: normal)"
    )
    parser.add_argument(
        "--at", type=_month, default=0, metavar="MONTH", help="begin anew, in this month"
    )
    parser.add_argument(
        "--strategy", default="", metavar="NAME",
        help="the built-in strategy that plays until then (default: hold)",
    )  # fmt: skip
    add_face(parser)
    parser.set_defaults(parser=parser)


def _month(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:4]) <= _MOST_MONTHS:
        raise ArgumentTypeError(f"must be a month from 1 to {_MOST_MONTHS}")
    return int(text)


def run(options: Namespace) -> int:
    """Open the file, lay its game on the desk, and watch."""
    wish = _wish(options)
    file = _file(options.file)
    expect_terminal(Namespace(plain=options.plain, format=options.format))
    from game.campaign.workshop import Workshop
    from game.cli.commands.check import played
    from game.cli.saves import edits

    bench = Workshop(file, edits(), played)
    first = bench.read()
    if first.gone:
        raise GameError(str(first.report.findings[0].message) + f": {file}")
    bench.take(first)
    return _show(bench, _opened(bench, wish, first), options)


def _wish(options: Namespace) -> Wish | None:
    """The game to begin anew; None to go on with the one that is kept."""
    from game.campaign.journal.seeds import normalise_seed
    from game.campaign.workshop import Wish
    from game.campaign.workshop.beginning import USUAL
    from game.strategies import STRATEGIES

    name = options.strategy or USUAL
    if name not in STRATEGIES:
        cast("Parser", options.parser).unknown("strategy", name, list(STRATEGIES))
    if options.strategy and not options.at:
        cast("Parser", options.parser).error("--strategy says who plays until --at MONTH")
    if not (options.seed or options.difficulty or options.at):
        return None
    seed = normalise_seed(options.seed) if options.seed else ""
    return Wish(seed, options.difficulty or "normal", options.at or 1, name)


def _file(name: str) -> Path:
    """The file, which is there.

    Raises:
        GameError: it is not, or it is no file.
    """
    path = Path(name)
    if "\0" in name or not path.exists():
        raise GameError(f"there is no file {name[:200]!r} to edit; humans-wanted new begins one")
    if not path.is_file():
        raise GameError(f"{name[:200]!r} is not a file; give the scenario itself")
    return path


def _opened(bench: Workshop, wish: Wish | None, first: Saved) -> Saved:
    """Lay a new game on the bench if one is wished for, else the one that is kept, else a new one.

    Where today's rules break over the kept game it waits for the next text.
    """
    from game.campaign.workshop import Wish

    if bench.scenario is None:
        return first
    try:
        kept = bench.resume() if wish is None else None
    except GameError as error:
        return replace(first, trouble=str(error))
    if kept is None:
        bench.lay(bench.prepared(wish or Wish()))
    return first


def _excerpts(found: Report, width: int) -> str:
    from game.cli.findings import as_text

    return as_text(found.findings, found.texts, width)


def _show(bench: Workshop, first: Saved, options: Namespace) -> int:
    if options.format == "json":
        from game.plain.editing import edit_in_messages

        return edit_in_messages(bench, first, sys.stdin, sys.stdout)
    if options.plain:
        from game.plain.editing import edit_in_lines

        return edit_in_lines(bench, first, _excerpts, sys.stdin, sys.stdout)
    from game.cli.saves import saves
    from game.cli.screens import wired
    from game.tui.screens.edit.app import EditApp

    app = EditApp(wired(cache(saves)), bench, _excerpts, first)
    app.difficulty = options.difficulty or "normal"
    app.run()
    return app.return_code or 0
