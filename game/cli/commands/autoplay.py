"""Play a scenario thousands of times, by everybody, and say what of it nobody ever meets.

Letters that never come and why, choices that are never worth it, endings that nobody reaches, turns
without a decision that matters, how much two seeds have in common, games that break. Choices are
compared in the same games on the same luck. Exit code 0: no findings, or only notes; 1: findings;
2: cannot run. A comment `# hw: ignore HW901 and why` silences a finding where it stands.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from game.cli.findings import told
from game.cli.output import print_columns, print_json
from game.cli.parser import add_format
from game.cli.progress import tell
from game.cli.runs import add_runs, add_strategies, asked, named, need_arrays

if TYPE_CHECKING:
    from game.lab.autoplay.results import Autoplayed

_SEED = "AUTO-0001"


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("file", metavar="FILE", help="a scenario file, or the id of a shipped one")
    add_runs(parser, 5_000, "games in all", _SEED)
    add_strategies(parser, "who plays, or wanderer; repeats (default: all, and a wanderer)")
    parser.add_argument(
        "--inherited", action="store_true",
        help="as text, also name the letters that the file has from those that it extends",
    )  # fmt: skip
    add_format(parser)


def run(options: Namespace) -> int:
    """Examine the scenario, print what was found, and say whether there was anything."""
    need_arrays("autoplay")
    from game.lab.autoplay.examining import examine
    from game.lab.crowd.players import PLAYERS, order
    from game.lab.sweep.executors import executor
    from game.lab.telling.pages import pages
    from game.lab.telling.several import several
    from game.scenario.loading import load

    names = order(named(options, PLAYERS))
    games = asked(options, names, -(-options.runs // len(names)), options.workers)
    scenario, written = load(options.file), pages(options.file)
    tell(f"{several(games.games, 'game')} are being played, some of them again …")
    with executor(options.workers, "") as where:
        found = examine(scenario, written, games, where)
    tell("")
    if options.format == "json":
        print_json(asdict(found))
    else:
        _print(found, scenario.title, inherited=options.inherited)
        print(told(found.findings, written.file, written.texts))
    return 1 if any(one.severity != "note" for one in found.findings) else 0


def _print(found: Autoplayed, title: str, *, inherited: bool) -> None:
    from game.lab.autoplay import printing

    print(printing.headline(found, title))
    for rows in printing.tables(found, inherited=inherited):
        print()
        print_columns(rows)
    print()
