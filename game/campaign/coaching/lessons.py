"""What the coach has to say: words in `assets/coach.toml`, in the order in which they are given."""

from __future__ import annotations

from functools import cache

from game.frozen import dataclass
from game.places import assets


@dataclass(frozen=True, slots=True)
class Lesson:
    """One thing worth knowing."""

    id: str
    keys: str
    """For who plays by keys."""
    typed: str
    """For who plays by typing words."""
    named: tuple[str, ...] = ()
    """Keys in `keys` that decide something: who presses one has not only read on."""


@cache
def lessons() -> tuple[Lesson, ...]:
    """All of them, in order."""
    import tomli

    table = tomli.loads((assets() / "coach.toml").read_text(encoding="utf-8"))
    return tuple(
        Lesson(one["id"], one["keys"], one["typed"], tuple(one.get("named", ())))
        for one in table["lesson"]
    )
