"""What the JSON face says beside the desk."""

from __future__ import annotations

from game.campaign.desk import Desk
from game.frozen import dataclass
from game.plain.game import Game


@dataclass(frozen=True, slots=True)
class ActionMessage:
    """What a program sends, one a line."""

    action: str
    """A lever ``support.ai_share=45``, a choice ``event-id#1=choice-id``, or ``advance``; every
    option of the desk says its own."""


@dataclass(frozen=True, slots=True)
class End:
    """The last message of a finished game."""

    ending: str
    """The ending's id."""
    score: int
    """0-100."""
    axes: dict[str, int]
    """value, customers, people, trust: 0-100."""
    code: str
    """The run code."""


def end(game: Game, desk: Desk) -> End | None:
    """The last message, or None while the game goes on."""
    if desk.ending is None:
        return None
    return End(desk.ending.id, desk.ending.total, dict(desk.ending.axes), game.code)
