"""Play a scenario thousands of times with built-in strategies, all on the same luck.

Prints for each strategy the score and its axes (mean, and what nine runs in ten lie between), when
it reversed, the share of each ending, and means by turn. The same command and seed print the same
bytes whatever the workers.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from game.cli.output import print_columns, print_json, writable
from game.cli.parser import add_format
from game.cli.progress import tell
from game.cli.runs import add_runs, add_strategies, asked, named, need_arrays

if TYPE_CHECKING:
    from game.lab.sweep.results import Sweep

_SEED = "SWEEP-0001"


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("scenario", metavar="SCENARIO", help="an id, or a TOML file")
    add_strategies(parser, "one of them; repeats (default: all)")
    add_runs(parser, 1_000, "games of each strategy", _SEED)
    parser.add_argument(
        "--scheduler", default="", metavar="ADDRESS", help="of a Dask cluster that plays instead"
    )
    parser.add_argument("--out", default="", metavar="FILE.csv", help="write every game there")
    add_format(parser)


def run(options: Namespace) -> int:
    """Play, print, and keep every game if asked to."""
    from game.strategies import STRATEGIES

    names = named(options, list(STRATEGIES))
    need_arrays("sweep")
    from game.lab.sweep.executors import executor
    from game.lab.sweep.printing import write_csv
    from game.lab.sweep.sweeping import NARROWEST, rows, sweep
    from game.scenario.loading import load

    workers = min(options.workers, len(names) * -(-options.runs // NARROWEST))
    wanted = asked(options, names, options.runs, workers)
    scenario, out = load(options.scenario), writable(options.out)
    with executor(workers, options.scheduler) as where:
        found, games = sweep(scenario, wanted, executor=where, told=_told)
    if out:
        write_csv(out, rows(scenario, games))
    _print(found, options.format)
    return 0


def _told(done: int, batches: int) -> None:
    tell(f"{done} of {batches} batches played" if done < batches else "")


def _print(found: Sweep, format_: str) -> None:
    from game.lab.sweep.printing import endings, headline, scores, turns

    if format_ == "json":
        print_json(asdict(found))
        return
    print(headline(found), end="\n\n")
    print_columns(scores(found))
    print()
    print_columns(endings(found))
    for one in found.strategies:
        print()
        print_columns(turns(one))
