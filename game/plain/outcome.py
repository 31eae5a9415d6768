"""What a decision came to: its own month's news, or all that a new month or meeting brings."""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.desk import Desk
from game.plain.page import Lines
from game.plain.prompting import prompt
from game.plain.release import released
from game.plain.render.acted import acted
from game.plain.render.turned import turned


def outcome(heard: Desk, before: Desk, after: Desk, firsts: Mapping[str, int]) -> Lines:
    """What has changed since `before`; of a new month, since the desk was last `heard`."""
    if has_turned(before, after):
        return (*turned(heard, before, after, firsts), *prompt(after))
    return (*released(before, after), *acted(before, after, firsts))


def has_turned(before: Desk, after: Desk) -> bool:
    """Whether another month, or another phase of one, has begun."""
    return (after.phase, after.month) != (before.phase, before.month)
