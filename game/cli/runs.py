"""What commands that play many games share: who plays, how often, on what luck, where."""

from __future__ import annotations

import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

from game.cli.parser import Parser
from game.errors import GameError

if TYPE_CHECKING:
    from game.lab.sweep.asked import Asked

MOST_RUNS = 1_000_000
MOST_WORKERS = 256


def add_runs(parser: ArgumentParser, runs: int, games: str, seed: str, fewest: int = 1) -> None:
    """Declare ``--runs``, ``--seed``, ``--difficulty`` and ``--workers``."""
    parser.add_argument(
        "--runs", type=_whole("runs", MOST_RUNS, fewest), default=runs, metavar="N",
        help=f"{games} (default: {runs})",
    )  # fmt: skip
    parser.add_argument("--seed", default=seed, help=f"the luck (default: {seed})")
    parser.add_argument(
        "--difficulty", choices=("easy", "normal", "hard"), default="normal", help="of all games"
    )
    parser.add_argument(
        "--workers", type=_whole("workers", MOST_WORKERS), default=os.cpu_count() or 1,
        metavar="N", help="processes of this machine (default: one a processor)",
    )  # fmt: skip
    parser.set_defaults(parser=parser)


def add_strategies(parser: ArgumentParser, meaning: str) -> None:
    """Declare ``--strategy``, which repeats: who plays, as `named` reads it."""
    parser.add_argument("--strategy", action="append", metavar="NAME", help=meaning)


def _whole(what: str, most: int, least: int = 1) -> Callable[[str], int]:
    def read(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not least <= int(text[:9]) <= most:
            raise ArgumentTypeError(f"must be a whole number of {what} from {least} to {most:,}")
        return int(text)

    return read


def named(options: Namespace, known: Sequence[str]) -> list[str]:
    """The strategies asked for by ``--strategy``, each once; all that are known if none is."""
    names = list(dict.fromkeys(options.strategy or known))
    for name in names:
        if name not in known:
            cast("Parser", options.parser).unknown("strategy", name, known)
    return names


def asked(options: Namespace, names: Sequence[str], runs: int, workers: int) -> Asked:
    """The games that these options ask for.

    Args:
        options: `add_runs`' among them.
        names: who plays.
        runs: how often each.
        workers: among how many that is worth dividing.

    Raises:
        GameError: the seed cannot be one.
    """
    from game.campaign.journal.seeds import normalise_seed
    from game.lab.sweep.asked import Asked

    seed = normalise_seed(options.seed)
    return Asked(tuple(names), runs, seed, options.difficulty, workers)


def need_arrays(command: str) -> None:
    """Refuse to begin without NumPy.

    Raises:
        GameError: it is not installed.
    """
    if find_spec("numpy") is None:
        raise GameError(f"{command} needs NumPy: pip install 'humans-wanted[lab]'")
