"""The claims ledger: what was said, what was known, what is left of it, and how it was checked."""

from game.campaign.claims.checking import check_all, gap_of, judged, settle
from game.campaign.claims.knowledge import believed, is_nearly_so, known, measured, truth
from game.campaign.claims.ledger import (
    bare,
    level,
    live_strength,
    release,
    retract,
    spell,
    spell_level,
    worded,
)
from game.campaign.claims.saying import flourish, picks_of, said

__all__ = [
    "bare",
    "believed",
    "check_all",
    "flourish",
    "gap_of",
    "is_nearly_so",
    "judged",
    "known",
    "level",
    "live_strength",
    "measured",
    "picks_of",
    "release",
    "retract",
    "said",
    "settle",
    "spell",
    "spell_level",
    "truth",
    "worded",
]
