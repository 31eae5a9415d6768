"""Ways of finding out, and what asking costs."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class LookKind:
    """A way of finding out."""

    name: str
    focus: int
    money: int
    sample: int
    """Size n of the sample: the band is 1.96·√(p(1−p)/n)."""
    figure: str
    tells: str
    """In words; ``{band}`` is the widest band that it can come with."""


@dataclass(frozen=True, slots=True)
class Looks:
    """All looks, and how they age."""

    widening: float
    """Points a month that a band widens."""
    lapses: int
    """Months until a look is worth nothing."""
    kinds: dict[str, LookKind]


@dataclass(frozen=True, slots=True)
class Survey:
    """What an unanswered staff survey does."""

    patience: int
    morale: float


@dataclass(frozen=True, slots=True)
class ExitInterviews:
    """How politely leavers lie."""

    understated: float


@dataclass(frozen=True, slots=True)
class StandingQa:
    """What a standing sample costs service, as a factor on capacity."""

    capacity: float
