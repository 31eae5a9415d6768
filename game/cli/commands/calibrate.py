"""Fit the parameters that are calibrated to the experiments again, and print what comes out.

Nothing is changed unless --write names a file. Which values are tried depends on --seed alone;
--budget (minutes) or --evaluations says when to stop; what a search needs to end with is taken
from the budget, and where that allows none the present values are judged. Exit code 0: all
experiments hold with the values found; 1: some do not; 2: it cannot run here.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from importlib.util import find_spec
from math import inf, isfinite
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from game.cli.output import print_json
from game.cli.parser import add_format
from game.cli.progress import tell
from game.errors import GameError

if TYPE_CHECKING:
    from game.lab.calibration.found import Budget

MINUTES = 5.0
MANY = 10**9


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    add_format(parser)
    parser.add_argument(
        "--budget", type=_positive, metavar="MINUTES", help=f"how long (default: {MINUTES:g})"
    )
    parser.add_argument(
        "--evaluations", type=_whole, metavar="N", help="stop after so many candidates"
    )
    parser.add_argument("--seed", type=_whole, default=1, metavar="S", help="default: 1")
    parser.add_argument(
        "--perturb", type=_share, default=0.0, metavar="SHARE",
        help="begin with every calibrated value off by this share of itself, such as 0.1",
    )  # fmt: skip
    parser.add_argument(
        "--write", type=Path, metavar="FILE", help="write the fitted parameters, as TOML"
    )


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not (value > 0.0 and isfinite(value)):
        raise ArgumentTypeError(f"must be a number above 0, not {text[:20]!r}")
    return value


def _share(text: str) -> float:
    value = _positive(text)
    if value > 0.5:
        raise ArgumentTypeError(f"must be at most 0.5, not {text[:20]!r}")
    return value


def _whole(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 1 <= int(text[:10]) <= MANY:
        raise ArgumentTypeError(f"must be a whole number from 1 on, not {text[:20]!r}")
    return int(text)


def run(options: Namespace) -> int:
    """Search, print, and say whether everything holds."""
    if not (find_spec("numpy") and find_spec("scipy")):
        raise GameError("calibrate needs NumPy and SciPy: pip install 'humans-wanted[lab]'")
    from game.lab.calibration.found import calibrate
    from game.lab.calibration.space import free_parameters
    from game.lab.calibration.told import as_document, as_lines
    from game.lab.calibration.written import department_numbers, parameters_text
    from game.lab.companies.subject import open_subject

    began = monotonic()
    subject = open_subject()
    free, budget = free_parameters(subject.parameters), _budget(options, began)
    tell("trying the present values …")
    found = calibrate(subject, free, budget, options.seed, options.perturb, _told)
    tell("")
    rate = found.evaluations / (monotonic() - began)
    print(f"{found.evaluations} candidates, {rate:.3g} a second", file=sys.stderr)
    if found.evaluations == 1 and options.budget:
        print(f"no time to search: that takes at least {found.least:.0f} s here", file=sys.stderr)
    departments = department_numbers(found, subject.parameters, subject.departments)
    if options.write is not None:
        options.write.write_text(parameters_text(found), encoding="utf-8")
    if options.format == "json":
        print_json(as_document(found, departments))
    else:
        print("\n".join(as_lines(found, departments)))
    return 0 if all(row.found.holds for row in found.rows) else 1


def _told(done: int, loss: float) -> None:
    tell(f"{done} candidates tried, the best with a loss of {loss:.3g}")


def _budget(options: Namespace, began: float) -> Budget:
    from game.lab.calibration.found import Budget

    usual = inf if options.evaluations else MINUTES * 60.0
    seconds = options.budget * 60.0 if options.budget else usual
    return Budget(options.evaluations or MANY, seconds - (monotonic() - began))
