"""What a call is told with: the clock and the lines of `assets/calls.toml`, read once."""

from __future__ import annotations

from functools import cache
from typing import Any, cast

from game import places
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Clock:
    """How long a call takes. Minutes unless said."""

    rest: float
    """Of waiting where nobody waits."""
    over: float
    """Work pressure from which one waits longer."""
    pressure: float
    """For each unit of pressure above it."""
    backlog: float
    """For each week of work that waits."""
    patience: float
    """After which you hang up."""
    music: float
    """A shorter wait has none."""
    long: float
    """Wait from which the queue admits it."""
    word: float
    """Seconds to say one."""
    breath: float
    """Seconds before a line."""
    tired: float
    """Fatigue, 0-1, from which one hears it."""


@cache
def lines(speaker: str, kind: str) -> tuple[str, ...]:
    """A pool of lines."""
    return tuple(cast("list[str]", _tables()[speaker][kind]))


@cache
def clock() -> Clock:
    """The numbers that a call's length and its tone depend on."""
    return Clock(**{name: float(value) for name, value in _tables()["clock"].items()})


@cache
def _tables() -> dict[str, Any]:
    import tomli

    return tomli.loads((places.assets() / "calls.toml").read_text(encoding="utf-8"))
