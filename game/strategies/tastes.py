"""Tastes in dilemmas: what somebody likes in an answer before knowing what comes of it."""

from __future__ import annotations

from game.model.numbers import Num
from game.strategies.strategy import ChoiceCard, Report


def hurried(card: ChoiceCard, _report: Report) -> Num:
    """Whatever takes the least attention."""
    return -float(card.focus)


def plain(_card: ChoiceCard, _report: Report) -> Num:
    """The first answer on the page."""
    return 0.0


def attentive(card: ChoiceCard, _report: Report) -> Num:
    """Whatever takes the most attention."""
    return float(card.focus)


def thrifty(card: ChoiceCard, _report: Report) -> Num:
    """Whatever costs the least money, then the least attention."""
    return -card.money - float(card.focus)


def by_default(card: ChoiceCard, _report: Report) -> Num:
    """Whatever happens when nobody answers."""
    return 1.0 if card.default else 0.0


def drawn(card: ChoiceCard, report: Report) -> Num:
    """Whatever a coin says."""
    return report.draw(f"choice:{card.id}")
