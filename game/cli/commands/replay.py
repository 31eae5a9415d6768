"""Play a run code or an exported game again: its figures, its ending, a hash for every turn."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from game.cli.output import print_json
from game.cli.parser import add_format
from game.cli.progress import tell
from game.plain.render.otherwise import table

if TYPE_CHECKING:
    from game.cli.replayed import Replayed, WhatIf


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "run", metavar="CODE-or-FILE", help="a run code, or a file that `games export` wrote"
    )
    parser.add_argument(
        "--scenario", default="", metavar="FILE", help="the scenario file of a run code"
    )
    parser.add_argument(
        "--verify", action="store_true", help="leave with 1 unless every turn's hash is the same"
    )
    parser.add_argument(
        "--what-if", default="", metavar="MONTH:ACTION",
        help="change one decision: 7:support.ai_share=20, or 7:- to leave out that month's",
    )  # fmt: skip
    add_format(parser)


def run(options: Namespace) -> int:
    """Replay and print; with --verify, 1 if a turn diverges."""
    from game.cli.replayed import replayed

    try:
        result = replayed(options.run, options.scenario, options.what_if)
    finally:
        tell("")
    if options.format == "json":
        print_json(asdict(result))
    else:
        print("\n".join(_lines(result)))
    return 1 if options.verify and not result.verified else 0


def _lines(result: Replayed) -> list[str]:
    rank = "practice" if result.practice else "ranked"
    lines = [
        f"{result.company}, {result.date}.",
        f"Scenario {result.scenario}, seed {result.seed}, {result.difficulty}, {rank}.",
        *(f"  {figure.name}: {figure.text}; {figure.standing}" for figure in result.figures),
    ]
    if result.ending:
        axes = ", ".join(f"{name} {points}" for name, points in (result.axes or {}).items())
        lines += [f"Ending: {result.title}.", f"Score: {result.score} of 100; {axes}."]
    else:
        lines.append("Unfinished: only what its desk showed.")
    lines += [f"  turn {turn}: {digest}" for turn, digest in enumerate(result.hashes, 1)]
    if result.what_if:
        lines += _otherwise(result.what_if)
    lines.append(_verdict(result))
    lines.append(f"run code: {result.code}")
    return lines


def _otherwise(other: WhatIf) -> list[str]:
    lines = [f"What if {other.change}? {other.date}."]
    lines += [f"{other.futures.beside} Both games have the same luck."]
    lines += [f"  {figure.name}: {figure.text}; {figure.standing}" for figure in other.figures]
    if other.title:
        axes = ", ".join(f"{name} {points}" for name, points in (other.axes or {}).items())
        lines += [f"  Ending: {other.title}.", f"  Score: {other.score} of 100; {axes}."]
    return [*lines, *table(other.futures)]


def _verdict(result: Replayed) -> str:
    if result.refused:
        return f"Turn {result.diverging_turn} cannot be played as it was recorded: {result.refused}"
    if result.diverging_turn is not None:
        return f"Turn {result.diverging_turn} comes out differently from how it was recorded."
    if result.compared:
        return f"Verified: {result.compared} turns come out as they were recorded."
    return "Replayed from its decisions; a run code records no hashes to compare."
