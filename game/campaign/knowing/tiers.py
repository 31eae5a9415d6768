"""The AI vendor's tiers in one scenario: the usual ones, and what it says of them itself."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.rulebook import Rulebook
from game.campaign.rulebook.company import Vendor
from game.frozen import replace
from game.scenario import rules as scenario


def with_tiers(rules: Rulebook, tiers: Sequence[scenario.Vendor]) -> Rulebook:
    """The opening numbers with a scenario's own tiers in the place of the usual ones."""
    if not tiers:
        return rules
    own = {tier.id: Vendor(tier.name, tier.capability, tier.price) for tier in tiers}
    return replace(rules, vendors={**rules.vendors, **own})
