"""The survey's words: its statements, and the letter that they come in."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from game import places

STATEMENTS: Final = ("productive", "happier", "pace", "wellbeing")
"""Ids, in the order in which they are asked."""


@cache
def words() -> dict[str, Any]:
    """Everything that the survey says."""
    import tomli

    text = (places.assets() / "words.toml").read_text(encoding="utf-8")
    found: dict[str, Any] = tomli.loads(text)["pulse"]
    return found


def spelt(statement: str) -> str:
    """A statement in words."""
    said: str = words()["statements"][statement]
    return said
