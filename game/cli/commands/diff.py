"""What two versions of a scenario change: in the file, and in what games come to.

OLD and NEW are scenario files or ids of shipped scenarios. What they inherit is in place when they
are compared, and what they leave out is filled in. Then both are played by built-in strategies on
the same luck, run by run, and a difference is told with its 95 % interval; where that includes 0,
it may be luck. Exit code 0: the same; 1: they differ; 2: one cannot be opened.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from game.cli.compared import Compared, Version, show
from game.cli.parser import add_format
from game.cli.progress import tell
from game.cli.runs import add_runs, add_strategies, asked, named, need_arrays
from game.scenario.comparison import differences
from game.scenario.loading import load

if TYPE_CHECKING:
    from game.lab.difference.results import Difference
    from game.lab.sweep.asked import Asked
    from game.scenario.rules import Scenario

_RUNS = 300
_SEED = "DIFF-0001"
_FORMATS = ("text", "json", "markdown")


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("old", metavar="OLD", help="a file, or an id")
    parser.add_argument("new", metavar="NEW", help="a file, or an id")
    add_strategies(parser, "one of them; repeats (default: all)")
    add_runs(parser, _RUNS, "games of each strategy in each version; 0: the files alone", _SEED, 0)
    add_format(parser, _FORMATS)


def run(options: Namespace) -> int:
    """Compare, print, and say whether there is a difference."""
    from game.strategies import STRATEGIES

    if options.runs == 1:
        options.parser.error("one run says nothing of a difference: give 2 or more, or 0")
    names = named(options, list(STRATEGIES))
    games = asked(options, names, options.runs, min(options.workers, len(names)))
    old, new = load(options.old), load(options.new)
    changes = differences(old.text, new.text)
    found = _played(old, new, games) if changes and options.runs else None
    compared = Compared(not changes, Version.of(old), Version.of(new), changes, found)
    show(compared, f"{options.old} → {options.new}", options.format)
    return 1 if changes else 0


def _played(old: Scenario, new: Scenario, games: Asked) -> Difference:
    need_arrays("diff without --runs 0")
    from game.lab.difference.comparing import compare
    from game.lab.sweep.executors import executor

    tell("both versions are being played: some seconds a strategy …")
    with executor(games.workers, "") as where:
        found = compare(old, new, games, where)
    tell("")
    return found
