"""Figures that are a stock, or a sum of stocks: their parts are the account's."""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.causes.account import Parts
from game.campaign.causes.movement import Share, difference
from game.frozen import dataclass
from game.model.ledger import Key

MONTHLY = 100.0 * 52.0 / 12.0
COMPANY: dict[str, tuple[str, float]] = {
    "churn": ("points of churn a month", MONTHLY),
    "brand": ("points", 100.0),
    "board": ("points", 100.0),
    "cash": ("$M", 1e-6),
    "customers": ("customers", 1.0),
    "employer_brand": ("points", 100.0),
    "experience": ("points", 100.0),
    "expectation": ("points", 100.0),
    "claims": ("points", 100.0),
    "announced": ("points", 100.0),
    "growth": ("points a year", 100.0),
}
"""Company stocks: unit, and what makes it of the model's."""
TEAM: dict[str, tuple[str, float]] = {
    "fatigue": ("points", 100.0),
    "morale": ("points", 100.0),
    "knowledge": ("points", 100.0),
    "standard": ("points", 100.0),
    "learning": ("points", 100.0),
    "ai_share": ("points", 100.0),
    "backlog": ("tasks", 1.0),
    "gig": ("people", 1.0),
    "alumni": ("people", 1.0),
}
"""Department stocks; a company's is their mean, weighted by the staff at the start, or sum."""
SUMMED = ("backlog", "gig", "alumni")
_SAME = {
    "rookies.promoted": "experienced.promoted",
    "rookies.quit": "experienced.quit",
    "rookies.laid_off": "experienced.laid_off",
}
"""Causes that are one to whoever counts heads."""


@dataclass(frozen=True, slots=True)
class Span:
    """The accounts at two dates."""

    then: Mapping[Key, Parts]
    now: Mapping[Key, Parts]
    shares: tuple[float, ...]
    """Each department's share of the staff at the start."""


def company_stock(span: Span, name: str) -> list[Share]:
    """A company stock's movement by cause."""
    return difference(span.then[name], span.now[name], COMPANY[name][1])


def team_stock(span: Span, name: str, place: int) -> list[Share]:
    """One department's."""
    key = (place, name)
    return difference(span.then[key], span.now[key], TEAM[name][1], place)


def all_teams(span: Span, name: str) -> list[Share]:
    """The company's, of departments' stocks: their weighted mean, or their sum."""
    told: list[Share] = []
    for place, share in enumerate(span.shares):
        weight = 1.0 if name in SUMMED else share
        told += [
            Share(one.cause, one.amount * weight, place) for one in team_stock(span, name, place)
        ]
    return told


def heads(span: Span, places: tuple[int, ...]) -> list[Share]:
    """People on the payroll: hired, promoted among themselves, gone."""
    told: list[Share] = []
    for place in places:
        told += difference(_people(span.then, place), _people(span.now, place), 1.0, place)
    return told


def _people(accounts: Mapping[Key, Parts], place: int) -> Parts:
    parts: Parts = {}
    for stock in ("experienced", "rookies"):
        for cause, amount in accounts[(place, stock)].items():
            name = _SAME.get(cause, cause)
            parts[name] = parts.get(name, 0.0) + amount
    return parts
