"""A cause as it is told: what it is, how much it did, on what it rests, and what to ask next."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause of a figure's movement."""

    rule: str
    """A rule's id, which leads to its equation and its source; or what happened, such as
    ``answer:maja-41b=fix#0``."""
    meaning: str
    amount: float
    """In the figure's own unit: points, per cent a month, heads, $M."""
    standing: str
    """published, calibrated, assumption, definition or satire; of what happened: decision, event
    or rule of play."""
    where: str = ""
    """Of a letter's effect: the scenario's file and line."""
    department: str = ""
    """The name of the department that it is mostly about; empty for the company's."""
    upstream: str = ""
    """The figure to ask about next, ``support.fatigue``; may be empty."""
    team: str = ""
    """The department's id."""


UPSTREAM = {
    "quality.standard": "standard",
    "quality.fatigue": "fatigue",
    "quality.knowledge": "knowledge",
    "quality.skill": "headcount",
    "quality.copilots": "learning",
    "quality.waiting": "backlog",
    "quality.ai": "ai_share",
    "quality.silent": "ai_share",
    "quality.escalated": "ai_share",
    "quality.stonewalled": "ai_share",
    "silent.unnoticed": "ai_share",
    "silent.stonewalled": "ai_share",
    "fatigue.pressure": "pressure",
    "fatigue.fear": "ai_share",
    "morale.fear": "ai_share",
    "pressure.work": "ai_share",
    "pressure.hands": "headcount",
    "pressure.standard": "standard",
    "standard.haste": "pressure",
    "morale.fatigue": "fatigue",
    "knowledge.left": "headcount",
    "knowledge.built": "headcount",
    "experienced.quit": "morale",
    "output.learned": "learning",
    "output.unlearned": "learning",
}
"""What a rule's amount follows from, of the same department."""
ONLY_BY_DEPARTMENT = ("pressure",)
"""Figures that no company as a whole has: there is nobody to ask about them."""
COMPANY_UPSTREAM = {
    "experience.quality": "quality",
    "expectation.habit": "experience",
    "expectation.claims": "claims",
    "churn.felt": "quality",
    "churn.expected": "expectation",
    "churn.claimed": "claims",
    "brand.talk": "experience",
    "customers.lost": "churn",
    "customers.won": "brand",
    "growth.customers": "customers",
    "board.margin": "profit",
    "board.growth": "growth",
    "board.brand": "brand",
    "board.claims": "claims",
    "cash.revenue": "revenue",
    "employer_brand.talk": "morale",
    "cash.severance": "headcount",
    "wages.staff": "headcount",
    "wages.overtime": "fatigue",
    "cash.remedies": "silent",
    "ai.attempts": "ai_share",
    "ai.licences": "headcount",
    "cash.gains": "headcount",
}
"""What a rule's amount follows from, of the company."""
