"""What the board can want, in words."""

from __future__ import annotations

from game.campaign.state import Ask
from game.campaign.words import wording

_WANTS = {
    "margin": "an operating margin of {level}",
    "ai_share": "an AI share of {level}",
    "headcount": "a headcount of at most {level} of the start",
    "growth": "growth that is not below zero",
    "quiet": "a quarter without a front page",
    "evidence": "one audited figure of any kind",
}

HALVED = ("margin", "ai_share", "headcount")
"""Asks of a level: a counter-offer goes half the way to it."""

_KINDS = {
    "margin": "a better margin",
    "ai_share": "more AI",
    "headcount": "fewer people",
}


def wanting(kind: str) -> str:
    """What it wanted, where nobody has kept how much: ``a better margin``."""
    return _KINDS.get(kind) or _WANTS[kind]


def is_shrinking(ask: Ask) -> bool:
    """Whether it wants the customers to fall less, of a company that has none to win."""
    return ask.kind == "growth" and ask.level < 0.0


def spelt(ask: Ask) -> str:
    """``an operating margin of 12.5 %``."""
    if is_shrinking(ask):
        return f"growth that is not below {wording.exactly(ask.level)}"
    return _WANTS[ask.kind].replace("{level}", wording.exactly(ask.level))
