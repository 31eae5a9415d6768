"""Which decisions a cause obeys: where the chain of causes ends, with its months."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.campaign.causes import Cause
from game.campaign.causes.taken import Taken

MOST = 3
"""Decisions told with a cause, the latest; that there were more is said."""
_LEVERS: Mapping[str, tuple[str, ...]] = {
    "ai_share.ordered": ("ai_share",),
    "cash.integration": ("ai_share",),
    "quality.stonewalled": ("door",),
    "silent.stonewalled": ("door",),
    "quality.silent": ("review",),
    "silent.unnoticed": ("review",),
    "fatigue.fear": ("announce", "guarantee"),
    "morale.fear": ("announce", "guarantee"),
    "experienced.laid_off": ("layoff",),
    "rookies.laid_off": ("layoff",),
    "alumni.laid_off": ("layoff",),
    "cash.severance": ("layoff",),
    "morale.layoffs": ("layoff",),
    "brand.layoffs": ("layoff",),
    "employer_brand.layoffs": ("layoff",),
    "rookies.hired": ("headcount", "freeze"),
    "cash.hiring": ("headcount", "freeze"),
    "gig.ordered": ("gig",),
    "wages.gig": ("gig",),
    "wages.premium": ("pay",),
    "announced.heard": ("announce",),
    "claims.made": ("press", "retract"),
    "churn.claimed": ("press", "retract"),
    "expectation.claims": ("press", "retract"),
    "board.claims": ("press", "retract"),
    "learning.practice": ("copilots", "training"),
    "output.learned": ("copilots", "training"),
    "output.unlearned": ("copilots", "training"),
    "fatigue.tools": ("copilots", "training"),
    "morale.training": ("training",),
    "cash.training": ("training",),
    "ai.licences": ("copilots",),
    "ai.attempts": ("ai_share", "vendor"),
    "standard.programme": ("programme",),
    "cash.programme": ("programme",),
    "morale.guarantee": ("guarantee",),
    "morale.gains": ("gains",),
    "cash.gains": ("gains",),
}
"""Rules that do what a lever says, by its key."""


def orders_behind(cause: Cause, taken: Sequence[Taken]) -> str:
    """What was ordered, as words to put behind a cause; empty where nothing was.

    A department's own cause answers to that department's orders and to the company's.
    """
    levers = _LEVERS.get(cause.rule, ())
    behind = [
        one
        for one in taken
        if one.lever in levers and (cause.team in ("", one.department) or not one.department)
    ]
    if not behind:
        return ""
    told = "; ".join(f"month {one.month}, {one.told}" for one in behind[-MOST:])
    return f": {'… ' if len(behind) > MOST else ''}{told}"
