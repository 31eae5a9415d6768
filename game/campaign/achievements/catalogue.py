"""The achievements there are, as `assets/achievements.toml` tells of them."""

from __future__ import annotations

from functools import cache
from typing import Literal

from game import places
from game.frozen import dataclass
from game.scenario.records import built


@dataclass(frozen=True, slots=True)
class Achievement:
    """One of them; what earns it is a rule of the same id."""

    id: str
    name: str
    about: str
    """What was done, said once it is earned."""
    hint: str
    """What would earn it, said until then."""
    told: Literal["at once", "at the end"]
    """`at the end` where it would give away what a ranked desk does not know, or is of the end."""
    secret: bool = False
    """It says '?' until it is earned."""
    needs: int = 1
    """The number in its rule: calls, claims, months or points."""
    letters: tuple[str, ...] = ()
    """Answers that earn it, ``event=choice``."""


@cache
def catalogue() -> tuple[Achievement, ...]:
    """All of them, in the order in which they are listed; read once."""
    import tomli

    text = (places.assets() / "achievements.toml").read_text(encoding="utf-8")
    return built(tuple[Achievement, ...], tomli.loads(text)["achievements"])
