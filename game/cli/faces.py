"""Which face plays a game: the screens, plain lines, or JSON for programs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from game.campaign.desk import Desk
    from game.campaign.session import Session


def add_face(parser: ArgumentParser) -> None:
    """The options that choose a face."""
    parser.add_argument("--plain", action="store_true", help="the whole game as lines of text")
    parser.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="json: one JSON message a line, for programs",
    )
    parser.add_argument(
        "--json", action="store_const", dest="format", const="json", help="equals --format json"
    )


def show(session: Session, options: Namespace) -> int:
    """Let a person or a program play `session` on the face that was asked for."""
    if options.format == "json":
        from game.plain import json_face

        json_face.play(session, sys.stdin, sys.stdout)
    elif options.plain:
        from game.plain import loop

        loop.play(session, sys.stdin, sys.stdout, _later(session))
    else:
        from game.cli.title import run as title

        return title(session)
    return 0


def demonstrate(session: Session, name: str, options: Namespace) -> int:
    """Let a built-in strategy play `session`, in JSON or else in plain lines."""
    from game.campaign.autopilot import Act, play_turn
    from game.strategies import STRATEGIES

    strategy = STRATEGIES[name]

    def turn(desk: Desk, act: Act) -> Desk:
        return play_turn(desk, strategy, act)

    if options.format == "json":
        from game.plain import json_face

        json_face.demonstrate(session, turn, sys.stdout)
    else:
        from game.plain import loop

        loop.demonstrate(session, turn, sys.stdout)
    return 0


def _later(session: Session) -> str:
    # The id is left out: the same command and seed shall print the same bytes.
    if session.game_id:
        return "To go on: humans-wanted games resume --plain"
    return "This game was not kept; its run code below can be replayed."
