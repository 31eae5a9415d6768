"""What a finding means, with a wrong and a right example; all of them without a code."""

from __future__ import annotations

import textwrap
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import cast

from game.cli.output import print_json
from game.cli.parser import Parser, add_format
from game.scenario.codes import Code, catalogue


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "codes", nargs="*", metavar="CODE", help="such as HW101 (default: a line on each)"
    )
    add_format(parser)
    parser.set_defaults(parser=parser)


def run(options: Namespace) -> int:
    """Print what the codes mean."""
    known = catalogue()
    asked = [code.upper() for code in options.codes]
    for code in asked:
        if code not in known:
            cast("Parser", options.parser).unknown("code", code, list(known))
    chosen = [known[code] for code in asked] or list(known.values())
    if options.format == "json":
        print_json([asdict(one) for one in chosen])
    elif asked:
        print("\n\n".join(_page(one) for one in chosen))
    else:
        print("\n".join(_line(one) for one in chosen))
    return 0


def _line(one: Code) -> str:
    return f"{one.code}  {one.severity:<8} {one.meaning}"


def _page(one: Code) -> str:
    meaning = textwrap.fill(one.meaning, 80)
    parts = [f"{one.code}, {one.severity}", meaning]
    for word, example in (("Wrong", one.wrong), ("Right", one.right)):
        parts.append(f"{word}:\n" + textwrap.indent(example.strip("\n"), "  "))
    return "\n\n".join(parts)
