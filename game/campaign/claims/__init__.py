"""The claims ledger: what was said, what was known, what is left of it, and how it was checked."""

from game.campaign.claims.checking import check_all, gap_of, judged, settle
from game.campaign.claims.knowledge import (
    REPORTED_AS,
    believed,
    is_booked,
    is_nearly_so,
    known,
    measured,
    told,
)
from game.campaign.claims.ledger import (
    bare,
    level,
    live_strength,
    release,
    retract,
    says_nothing,
    spell,
    spell_level,
    unsaid,
    worded,
)
from game.campaign.claims.saying import flourish, picks_of, said

__all__ = [
    "REPORTED_AS",
    "bare",
    "believed",
    "check_all",
    "flourish",
    "gap_of",
    "is_booked",
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
    "says_nothing",
    "settle",
    "spell",
    "spell_level",
    "told",
    "unsaid",
    "worded",
]
