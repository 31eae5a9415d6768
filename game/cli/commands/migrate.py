"""Bring scenarios of an older format to today's. There is one format so far: 1.

Exit code 0: nothing to do; 1: a format that this version does not know; 2: cannot be read.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from game.cli.output import print_json
from game.cli.parser import add_format
from game.scenario.files.documents import read
from game.scenario.files.formats import FORMAT, refusal_of
from game.scenario.loading import scenario_file


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="a scenario file")
    add_format(parser)


def run(options: Namespace) -> int:
    """Say of each file what its format needs."""
    rows = []
    for name in dict.fromkeys(options.files):
        document = read(scenario_file(name))
        found, why = document.raw.get("format"), refusal_of(document.raw.get("format"))
        line = why or f"format {FORMAT} is today's; there is nothing to do"
        number = found if isinstance(found, int) and not isinstance(found, bool) else None
        rows.append({"file": document.file, "format": number, "fine": not why, "message": line})
    if options.format == "json":
        print_json(rows)
    else:
        print("\n".join(f"{row['file']}: {row['message']}" for row in rows))
    return 0 if all(row["fine"] for row in rows) else 1
