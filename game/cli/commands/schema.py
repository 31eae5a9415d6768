"""Print the JSON Schema of scenario files: editors complete, explain and check with it.

Point an editor to it by a first line in the scenario: #:schema scenario.schema.json
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from game.cli.output import print_json
from game.cli.parser import add_format
from game.errors import GameError


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--out", metavar="FILE", help="write it there instead of printing it")
    add_format(parser)


def run(options: Namespace) -> int:
    """Print or write the schema, which is JSON in either format."""
    if options.out is None:
        from game.scenario.schema.reference import json_schema

        print_json(json_schema())
        return 0
    from game.scenario.schema.reference import json_schema_text

    try:
        Path(options.out).write_text(json_schema_text(), encoding="utf-8")
    except OSError as error:
        raise GameError(f"cannot write {options.out}: {error.strerror}") from None
    print(f"written: {options.out}")
    return 0
