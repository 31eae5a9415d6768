"""How claims in public count."""

from __future__ import annotations

from game.frozen import dataclass

Three = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class ClaimRules:
    """How claims lift, fade, are checked and come back; points unless said."""

    tolerance: float
    least_automated: float
    """Share of work below which a quality sample says nothing about AI."""
    check: float
    check_incident: float
    check_gap: float
    check_most: float
    check_after_knowing: float
    strength: Three
    half_life: float
    """Weeks."""
    repeat: float
    board: Three
    """What `penalty` is a multiple of."""
    penalty: float
    knowing: float
    brand: Three
    held_board: float
    held_brand: float
