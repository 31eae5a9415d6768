"""A word that can be typed."""

from __future__ import annotations

from collections.abc import Callable

from game.frozen import dataclass
from game.plain.conversation import Conversation


@dataclass(frozen=True, slots=True)
class Command:
    """A word that can be typed."""

    usage: str
    help: str
    run: Callable[[Conversation, str], None]
    """Gets what was typed after the word."""
