"""Which face plays a game: the screens, plain lines, or JSON for programs."""

from __future__ import annotations

import sys
from functools import partial
from typing import TYPE_CHECKING

from game.errors import StoreError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from game.campaign.session import Session
    from game.plain.page import Lines
    from game.plain.tutor import Tutor


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

        tutor = _tutor() if sys.stdin.isatty() else None
        loop.play(session, sys.stdin, sys.stdout, _before(session), _later(session), tutor)
    else:
        from game.cli.title import run as title

        return title(session)
    return 0


def demonstrate(session: Session, name: str, options: Namespace) -> int:
    """Let a built-in strategy play `session`, in JSON or else in plain lines."""
    from game.strategies import STRATEGIES

    turn = partial(session.autoplay, STRATEGIES[name])
    if options.format == "json":
        from game.plain import json_face

        json_face.demonstrate(session, turn, sys.stdout)
    else:
        from game.plain import demonstration

        demonstration.demonstrate(session, turn, sys.stdout, _before(session))
    return 0


def _tutor() -> Tutor:
    """The coach, for somebody at a terminal: a script prints the same bytes each time."""
    from game.cli.saves import saves
    from game.cli.settings import keep_setting, read_settings
    from game.plain.tutor import Tutor

    try:
        settings = read_settings(saves)
    except StoreError as error:
        print(f"humans-wanted: {error}", file=sys.stderr)
        settings = {}
    return Tutor(settings, keep_setting)


def _before(session: Session) -> Lines:
    from game.plain.render.briefing import briefing

    return () if session.decisions else briefing(session.scenario.opening)


def _later(session: Session) -> str:
    # The id is left out: the same command and seed shall print the same bytes.
    if session.game_id:
        return "Everything is kept. To go on: humans-wanted games resume --plain"
    return "This game was not kept; its run code can be replayed."
