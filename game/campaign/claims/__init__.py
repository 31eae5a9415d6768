"""The claims ledger: what was said, what was known, what is left of it, and how it was checked."""

from game.campaign.claims.checking import check_all, gap_of, settle
from game.campaign.claims.knowledge import believed, known, measured, truth
from game.campaign.claims.ledger import level, live_strength, release, retract, spell, spell_level

__all__ = [
    "believed",
    "check_all",
    "gap_of",
    "known",
    "level",
    "live_strength",
    "measured",
    "release",
    "retract",
    "settle",
    "spell",
    "spell_level",
    "truth",
]
