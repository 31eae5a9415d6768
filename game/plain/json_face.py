"""The game for programs: one JSON message a line, a desk out and an action in."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TextIO

from game.campaign.action import Action
from game.campaign.desk import Desk
from game.errors import ActionError, GameError
from game.plain.game import Game, Turn
from game.plain.messages import end

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

_LONGEST = 10_000
"""Characters read of one message."""


def as_json(value: DataclassInstance) -> dict[str, Any]:
    """A desk, or any of our values, as JSON knows it."""
    return asdict(value)


def dumped(document: object) -> str:
    """A document on one line, in ASCII: the same bytes in every locale."""
    return json.dumps(document, allow_nan=False)


def play(game: Game, typed: TextIO, out: TextIO) -> None:
    """Answer each action with a desk until the game is over or the input ends."""
    desk = game.desk()
    say(out, {"desk": as_json(desk)})
    while desk.phase != "over" and (line := typed.readline(_LONGEST)):
        if not line.strip():
            continue
        try:
            desk = game.act(read(line))
        except GameError as error:
            say(out, {"error": str(error)})
        say(out, {"desk": as_json(desk)})
    _say_end(game, desk, out)


def demonstrate(game: Game, turn: Turn, out: TextIO) -> None:
    """Let `turn` play; a desk is printed before each of its turns and at the end."""
    while (desk := game.desk()).phase != "over":
        say(out, {"desk": as_json(desk)})
        turn()
    say(out, {"desk": as_json(desk)})
    _say_end(game, desk, out)


def read(line: str) -> Action:
    """The action of a message.

    Raises:
        ActionError: it is no message.
    """
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        message = None
    text = message.get("action") if isinstance(message, dict) else None
    if not isinstance(text, str):
        raise ActionError('a message is one line of JSON such as {"action": "advance"}')
    return Action.parse(text)


def say(out: TextIO, message: dict[str, Any]) -> None:
    """Send one message."""
    out.write(dumped(message) + "\n")
    out.flush()


def _say_end(game: Game, desk: Desk, out: TextIO) -> None:
    if last := end(game, desk):
        say(out, {"end": as_json(last)})
