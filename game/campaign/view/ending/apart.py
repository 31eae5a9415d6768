"""Where what was told and what was so were furthest apart, in words."""

from __future__ import annotations

from game.campaign.desk import Curve
from game.campaign.view.looking_back.difference import spelt


def furthest(curve: Curve, turn: str) -> str:
    """``Furthest apart in month 7: you were told 1.2, it was 3.1.``; empty if nothing was told.

    Args:
        curve: a curve of the curtain.
        turn: ``month`` or ``quarter``.
    """
    both = list(zip(curve.told, curve.true, strict=False))
    gaps = [(abs(said - so), -at) for at, (said, so) in enumerate(both) if said is not None]
    if not gaps:
        return ""
    place = -max(gaps)[1]
    said, so = (spelt(value or 0.0) for value in both[place])
    if said == so:
        return "You were told it as it was."
    return f"Furthest apart in {turn} {place}: you were told {said}, it was {so}."
