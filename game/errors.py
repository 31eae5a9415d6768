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

    why = ""
    """The reason alone, for a face on which the action was pointed at and needs no name."""

    @property
    def spoken(self) -> str:
        """What a face tells a person: the reason without keys and ids, where it has one."""
        return self.why or str(self)

    @classmethod
    def worded(cls, text: str, why: str) -> ActionError:
        """A refusal that names keys and ids, with `why` for those who have seen neither."""
        error = cls(text)
        error.why = why
        return error

    @classmethod
    def unavailable(cls, action: object, why: str) -> ActionError:
        """The refusal of an action that there is, but not now."""
        error = cls(f"{action} is not available: {why}")
        error.why = why
        return error


class RunCodeError(GameError):
    """A run code is damaged, of another scenario, or of another version."""


class StoreError(GameError):
    """Saves cannot be read or written: read-only home, full disk, foreign or damaged file."""
