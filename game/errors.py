"""The one family of errors: each message is a line a player, author or teacher can act on."""

from __future__ import annotations


class GameError(Exception):
    """Something outside the program is wrong; the message says what, where, and what to do.

    Faces print ``str(error)`` and nothing else. Programming mistakes are not GameErrors.
    """


class ScenarioError(GameError):
    """A scenario file cannot be played: `message` begins with ``file:line:column:`` where known."""


class ActionError(GameError):
    """An action is unknown, malformed or not available now. Nothing has changed."""


class RunCodeError(GameError):
    """A run code is damaged, of another scenario, or of another version."""


class StoreError(GameError):
    """Saves cannot be read or written: read-only home, full disk, foreign or damaged file."""
