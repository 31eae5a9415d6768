"""The table of reporters: who says so, in which words, how late, and what look would replace it."""

from __future__ import annotations

from functools import cache
from typing import Literal

from game import places
from game.frozen import dataclass
from game.scenario.records import built

Style = Literal["index", "percent", "share", "millions", "points", "count"]


@dataclass(frozen=True, slots=True)
class Reporter:
    """One figure of the desk."""

    id: str
    name: str
    reads: str
    """A name of the month's record; empty when nobody reports it."""
    style: Style
    good: Literal["up", "down", "same"]
    standing: Literal["audited", "true", "reported", "sampled", "unknown"]
    lag: int
    """Months."""
    look: str
    """The sample that replaces it; empty when there is none."""
    source: str
    why: str
    """In the reporter's words; ``{vendor}`` is filled in."""
    band: float = 0.0
    """Half-width, share, of a figure that is sampled as a matter of course."""


@cache
def reporters() -> tuple[Reporter, ...]:
    """The shipped table, in the desk's order."""
    import tomli

    table = tomli.loads((places.assets() / "reporters.toml").read_text(encoding="utf-8"))
    return tuple(built(Reporter, row) for row in table["figures"])
