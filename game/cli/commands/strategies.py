"""The built-in chief executives, a line each."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from game.cli.output import print_columns, print_json
from game.cli.parser import add_format


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    add_format(parser)


def run(options: Namespace) -> int:
    """List them in the order of the registry."""
    from game.strategies import STRATEGIES

    rows = [(one.name, one.title, one.line) for one in STRATEGIES.values()]
    if options.format == "json":
        print_json([dict(zip(("name", "title", "line"), row, strict=True)) for row in rows])
    else:
        print_columns([(name, line) for name, _, line in rows])
    return 0
