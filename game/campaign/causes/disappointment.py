"""Why customers are disappointed: what has moved their experience, and what their expectation.

Churn follows the distance between the two. Each part of either has its share of that distance, in
proportion; so a letter that had raised what they expect is named where they leave.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.campaign.causes.account import Parts
    from game.model.ledger import Contribution

STOCKS = (("expectation", 1.0), ("experience", -1.0))
"""What disappointment is made of, with its sign."""
_RULE = "churn.disappointment"
_NAMES = {
    "experience.quality": "churn.felt",
    "expectation.habit": "churn.expected",
    "expectation.claims": "churn.claimed",
}
"""Rules of either stock, by what they are to churn."""
_NEAR = 1e-9
"""Distance below which nobody is disappointed."""


def by_origin(
    parts: Mapping[str, Parts], first: Mapping[str, Parts], given: Sequence[Contribution]
) -> list[Contribution]:
    """Churn's contributions with disappointment by its origins; the sum is the same.

    Args:
        parts: what `STOCKS` are made of now.
        first: the same on the first day, when nobody was disappointed.
        given: the week's contributions to churn.
    """
    told: list[Contribution] = []
    for rule, amount in given:
        told += _split(parts, first, amount) if rule == _RULE else [(rule, amount)]
    return told


def _split(
    parts: Mapping[str, Parts], first: Mapping[str, Parts], amount: float
) -> list[Contribution]:
    moved: Parts = {}
    for stock, sign in STOCKS:
        for cause in dict.fromkeys((*first[stock], *parts[stock])):
            change = parts[stock].get(cause, 0.0) - first[stock].get(cause, 0.0)
            name = _NAMES.get(cause, cause)
            moved[name] = moved.get(name, 0.0) + sign * change
    whole = sum(moved.values())
    if abs(whole) < _NEAR:
        return [(_RULE, amount)]
    shares = [(cause, amount * change / whole) for cause, change in moved.items()]
    return [*shares, (_RULE, amount - sum(share for _, share in shares))]
