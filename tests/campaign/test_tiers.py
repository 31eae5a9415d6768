"""A scenario's own vendor is the vendor that is played."""

from __future__ import annotations

from pathlib import Path

from game.campaign.session import new_session
from game.scenario.loading import load

SAMPLE = Path(__file__).parents[1] / "scenario" / "sample.toml"


def test_a_tier_of_its_own_is_offered_by_its_own_name_and_the_others_stay() -> None:
    session = new_session(load(SAMPLE), seed="MOTH-4471", practice=True)
    session.replay(("predict=never",))
    (offer,) = [one for one in session.desk().offers if one.key == "vendor"]
    names = [option.label for option in offer.options]
    assert "last year's bot" in names
    assert "last year's model" not in names
    assert "the frontier model" in names
    vendors = session._fold.context.rules.vendors
    assert (vendors["basic"].capability, vendors["basic"].price) == (0.9, 0.5)
