"""A letter in the inbox; with options it is a dilemma."""

from __future__ import annotations

from typing import Literal

from game.campaign.desk.offers import Option
from game.frozen import dataclass

LetterKind = Literal[
    "mail",
    "chat",
    "post",
    "memo",
    "headline",
    "report",
    "slide",
    "ticket",
    "note",
    "voicemail",
    "transcript",
]
"""What a text is, and so how it is dressed; a transcript is written by the game itself."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Something in the inbox. With `options` it is a dilemma."""

    id: str
    """``event-id#occurrence``; also the action's key for an answer."""
    kind: LetterKind
    sender: str
    """'Maja Lindqvist, Disputes, nine years'."""
    subject: str
    body: str
    """Plain text; paragraphs are separated by a blank line."""
    month: int
    options: tuple[Option, ...]
    """Empty for a letter that asks nothing, and once answered."""
    answer: str
    """The label of the choice taken, or empty."""
    reply: str
    """What came of it, or empty."""
    cites: tuple[str, ...]
    """'This happened': cited facts, one sentence each with source."""
    reactions: tuple[tuple[str, int], ...] = ()
    """Under a post: ('likes', 212), ('shares', 41)."""
