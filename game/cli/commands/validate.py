"""Do the experiments that the model must reproduce, and print target, result and verdict.

Quick by default; --complete does 1,000 runs and 100,000 random games, which takes an hour. Exit
code 0: all that must hold does; 1: something fails; 2: an experiment cannot be done. Those that
are reported only say so and decide nothing.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace

from game.cli.output import print_json
from game.cli.parser import add_format

MOST_RUNS = 100_000


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    add_format(parser)
    parser.add_argument(
        "--experiment", type=int, nargs="+", action="extend", default=[], metavar="N",
        help="only these (default: all)",
    )  # fmt: skip
    parser.add_argument(
        "--runs", type=_runs, metavar="N", help="runs and games wherever luck matters"
    )
    parser.add_argument("--complete", action="store_true", help="as many runs as for a release")


def _runs(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:7]) <= MOST_RUNS:
        raise ArgumentTypeError(f"must be a whole number from 1 to {MOST_RUNS}, not {text[:20]!r}")
    return int(text)


def run(options: Namespace) -> int:
    """Do the experiments, print them as they are done, and say whether they hold."""
    from game.lab.validation.bench import Bench, effort
    from game.lab.validation.printing import as_lines, as_row, summary
    from game.lab.validation.validating import NEEDS_ARRAYS, chosen, failed, left_out, outcomes

    asked = chosen(options.experiment)
    bench = Bench(effort(options.runs, complete=options.complete))
    done = []
    for outcome in outcomes(bench, asked):
        done.append(outcome)
        if options.format == "text":
            print("\n".join(as_lines(outcome)), flush=True)
    if options.format == "json":
        print_json([as_row(one) for one in done])
    else:
        print(summary(done))
    if not options.experiment:
        for one in left_out():
            print(f"experiment {one.number} is left out: it {NEEDS_ARRAYS}", file=sys.stderr)
    return 1 if failed(done) else 0
