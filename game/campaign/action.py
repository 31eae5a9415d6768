"""A decision as a value, and as the text that journals, run codes and the command line carry."""

from __future__ import annotations

import re

from game.errors import ActionError
from game.frozen import dataclass

_KEY = re.compile(r"[a-z][a-z0-9_-]*(?:\.[a-z][a-z0-9_]*)?(?:#[1-9][0-9]{0,3})?\Z")
_VALUE = re.compile(r"[a-z0-9][a-z0-9_:-]{0,79}\Z")


@dataclass(frozen=True, slots=True)
class Action:
    """One decision: ``support.ai_share=45``, ``code-41b#1=fix``, ``advance``.

    `key` names a lever (``department.lever`` or ``lever``) or an event's occurrence
    (``event-id#1``); `value` is a number, an id or empty.
    """

    key: str
    value: str = ""

    @classmethod
    def parse(cls, text: str) -> Action:
        """Read an action from its text.

        Raises:
            ActionError: `text` is not of the form ``key`` or ``key=value``.
        """
        key, sign, value = text.strip().partition("=")
        if not _KEY.match(key) or len(key) > 80 or (sign and not _VALUE.match(value)):
            raise ActionError(
                f"{text.strip()[:60]!r} is not an action; write it like support.ai_share=45, "
                "event-id#1=choice-id or advance"
            )
        return cls(key, value)

    def __str__(self) -> str:
        return f"{self.key}={self.value}" if self.value else self.key
