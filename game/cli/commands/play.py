"""Play a scenario: by its id, or a scenario file of your own."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import cast

from game.cli.faces import add_face, demonstrate, show
from game.cli.parser import Parser
from game.cli.terminal import expect_terminal

_USUAL = "fintech"
_DIFFICULTIES = ("easy", "normal", "hard")


def configure(parser: ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "scenario",
        nargs="?",
        default=_USUAL,
        metavar="SCENARIO",
        help=f"an id of `humans-wanted scenarios`, or a TOML file (default: {_USUAL})",
    )
    parser.add_argument("--seed", default="", help="the luck, such as MOTH-4471 (default: fresh)")
    add_terms(parser)


def add_terms(parser: ArgumentParser) -> None:
    """What `play` and `daily` share."""
    parser.add_argument(
        "--difficulty", choices=_DIFFICULTIES, default="normal", help="ranked apart"
    )
    parser.add_argument(
        "--practice", action="store_true", help="everything true may be asked; unranked"
    )
    parser.add_argument(
        "--strategy",
        action="append",
        metavar="NAME",
        help="let a built-in strategy play, in plain lines or with --json",
    )
    add_face(parser)
    parser.set_defaults(parser=parser)


def run(options: Namespace) -> int:
    """Begin a game and hand it to its face."""
    strategy = chosen(options)
    expect_terminal(options)
    from game.cli.begin import Terms, begin

    session = begin(options.scenario, Terms.of(options, options.seed))
    return demonstrate(session, strategy, options) if strategy else show(session, options)


def chosen(options: Namespace) -> str:
    """The one strategy asked for, or empty; leaves over an unknown one."""
    if not options.strategy:
        return ""
    from game.strategies import STRATEGIES

    parser = cast("Parser", options.parser)
    if len(options.strategy) > 1:
        parser.error("one --strategy can play a game")
    name: str = options.strategy[0]
    if name not in STRATEGIES:
        parser.unknown("strategy", name, list(STRATEGIES))
    return name
