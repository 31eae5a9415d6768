"""What a finding means, with a wrong and a right example; all of them without a code."""

from __future__ import annotations

import textwrap
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from dataclasses import asdict

from game.cli.output import print_json
from game.cli.parser import add_format
from game.errors import GameError
from game.scenario.diagnostics import nearest
from game.scenario.findings.codes import Code, catalogue


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "codes", nargs="*", metavar="CODE", help="such as HW101 (default: a line on each)"
    )
    add_format(parser)


def run(options: Namespace) -> int:
    """Print what the codes mean."""
    known = catalogue()
    asked = [_full(code) for code in options.codes]
    for code in asked:
        if code not in known:
            raise GameError(_unknown(code, known))
    chosen = [known[code] for code in asked] or list(known.values())
    if options.format == "json":
        print_json([asdict(one) for one in chosen])
    elif asked:
        print("\n\n".join(_page(one) for one in chosen))
    else:
        print("\n".join(_line(one) for one in chosen))
    return 0


def _full(code: str) -> str:
    """``HW101`` of ``hw101`` and of ``101``."""
    return f"HW{code}" if code.isdigit() else code.upper()


def _unknown(code: str, known: Iterable[str]) -> str:
    """Those that begin so, or the nearest of the same hundred, not of a like number."""
    family = [one for one in known if one.startswith(code) and len(code) > len("HW7")]
    near = nearest(code, [one for one in known if one[:3] == code[:3]])
    hint = f"did you mean {near}? " if near else ""
    hint = f"there are {', '.join(family)}; " if family else hint
    return f"there is no code {code[:20]!r}; {hint}'explain' alone lists all of them"


def _line(one: Code) -> str:
    return f"{one.code}  {one.severity:<8} {one.plain}"


def _page(one: Code) -> str:
    meaning = textwrap.fill(one.plain, 80)
    parts = [f"{one.code}, {one.severity}", meaning]
    for word, example in (("Wrong", one.wrong), ("Right", one.right)):
        parts.append(f"{word}:\n" + textwrap.indent(example.strip("\n"), "  "))
    return "\n\n".join(parts)
