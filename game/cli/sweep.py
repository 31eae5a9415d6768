"""Play a scenario thousands of times with built-in strategies, all on the same luck.

Prints for each strategy the score and its axes (mean, and what nine runs in ten lie between), when
it reversed, the share of each ending, and means by turn. The same command and seed print the same
bytes whatever the workers.
"""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, cast

from game.cli.output import print_columns, print_json
from game.cli.parser import Parser, add_format
from game.errors import GameError

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.lab.sweep.results import Sweep

MOST_RUNS = 1_000_000
MOST_WORKERS = 256
_SEED = "SWEEP-0001"


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("scenario", metavar="SCENARIO", help="an id, or a TOML file")
    parser.add_argument(
        "--strategy", action="append", metavar="NAME", help="one of them; repeats (default: all)"
    )
    parser.add_argument(
        "--runs", type=_whole("runs", MOST_RUNS), default=1_000, metavar="N",
        help="games of each strategy (default: 1000)",
    )  # fmt: skip
    parser.add_argument("--seed", default=_SEED, help=f"the luck (default: {_SEED})")
    parser.add_argument(
        "--difficulty", choices=("easy", "normal", "hard"), default="normal", help="of all games"
    )
    parser.add_argument(
        "--workers", type=_whole("workers", MOST_WORKERS), default=os.cpu_count() or 1,
        metavar="N", help="processes of this machine (default: one a processor)",
    )  # fmt: skip
    parser.add_argument(
        "--scheduler", default="", metavar="ADDRESS", help="of a Dask cluster that plays instead"
    )
    parser.add_argument("--out", default="", metavar="FILE.csv", help="write every game there")
    add_format(parser)
    parser.set_defaults(parser=parser)


def _whole(what: str, most: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not 1 <= int(text[:9]) <= most:
            raise ArgumentTypeError(f"must be a whole number of {what} from 1 to {most:,}")
        return int(text)

    return read


def run(options: Namespace) -> int:
    """Play, print, and keep every game if asked to."""
    names = _strategies(options)
    if find_spec("numpy") is None:
        raise GameError("sweep needs NumPy: pip install 'humans-wanted[lab]'")
    from game.campaign.seeds import normalise_seed
    from game.lab.sweep.executors import executor
    from game.lab.sweep.printing import write_csv
    from game.lab.sweep.sweeping import NARROWEST, rows, sweep
    from game.scenario.loading import load

    seed, scenario = normalise_seed(options.seed), load(options.scenario)
    out = _writable(options.out)
    workers = min(options.workers, len(names) * -(-options.runs // NARROWEST))
    with executor(workers, options.scheduler) as where:
        found, games = sweep(
            scenario, names, options.runs, seed,
            difficulty=options.difficulty, workers=workers, executor=where,
        )  # fmt: skip
    if out:
        write_csv(out, rows(scenario, games))
    _print(found, options.format)
    return 0


def _strategies(options: Namespace) -> list[str]:
    from game.strategies import STRATEGIES

    names = list(dict.fromkeys(options.strategy or STRATEGIES))
    for name in names:
        if name not in STRATEGIES:
            cast("Parser", options.parser).unknown("strategy", name, list(STRATEGIES))
    return names


def _writable(name: str) -> Path | None:
    """The file to write, found out before hours are spent."""
    if not name:
        return None
    path = Path(name)
    try:
        path.open("a", encoding="utf-8").close()
    except OSError as error:
        raise GameError(f"cannot write {name}: {error.strerror or error}") from None
    return path


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
