"""What a player can set, and what the environment has set already."""

from __future__ import annotations

import os
from dataclasses import fields
from typing import TYPE_CHECKING

from game.frozen import dataclass
from game.tui.themes import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from textual.types import AnimationLevel

CHOICES: dict[str, tuple[tuple[str, str], ...]] = {
    "motion": (
        ("full", "everything moves as it was drawn"),
        ("reduced", "no sliding and fading; weeks still pass"),
        ("none", "nothing moves by itself"),
    ),
    "weeks": (
        ("shown", "the weeks of a month pass before your eyes"),
        ("skipped", "straight to the next desk"),
    ),
    "confirm": (
        ("letters", "asks when letters are unanswered"),
        ("always", "asks every month"),
        ("never", "space ends the month at once"),
    ),
    "coach": (
        ("on", "a word at its moment, in your first three months"),
        ("off", "you are left alone"),
    ),
}
"""Values of each setting but the theme, the usual one first, with what each means."""


_LEVELS: dict[str, AnimationLevel] = {"full": "full", "reduced": "basic", "none": "none"}


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings in force; a value that nobody knows is the usual one."""

    theme: str = DEFAULT
    motion: str = "full"
    weeks: str = "shown"
    confirm: str = "letters"
    coach: str = "on"
    lessons: str = ""
    """Ids of the coach's lessons that have been given, with blanks between."""
    unread: str = ""
    """Id of the game that has come to its curtain, and whose paper nobody has read yet."""

    @classmethod
    def read(cls, kept: Mapping[str, str]) -> Settings:
        """What was kept, as far as it is known here."""
        known = {each.name for each in fields(cls)}
        return cls(**{name: one for name, one in kept.items() if name in known and _is(name, one)})

    @property
    def animation(self) -> AnimationLevel:
        """Textual's word for this much motion."""
        return _LEVELS[self.motion]


def overridden(name: str, *, no_color: bool) -> str:
    """Why a setting is not what decides; empty when it does. The environment always wins."""
    if name == "theme" and no_color:
        return "NO_COLOR is set: no theme has colours"
    level = os.environ.get("TEXTUAL_ANIMATIONS", "")
    if name == "motion" and level:
        return f"TEXTUAL_ANIMATIONS={level} is set, and wins"
    return ""


def _is(name: str, value: str) -> bool:
    return name not in CHOICES or value in {known for known, _ in CHOICES[name]}
