"""The full ledger as reasons."""

from __future__ import annotations

from game.campaign.causes import Cause, Movement
from game.campaign.desk.why import Reason
from game.campaign.words.wording import signed

MOST = 8
"""Causes told one by one; the others together."""
LEAST = 0.005
"""Part of the largest cause below which one is told with the others."""

SEEN = 0.005
"""What can be seen of a figure in its own unit."""


def ledger_reasons(causes: tuple[Cause, ...]) -> tuple[tuple[Reason, ...], str]:
    """The largest causes as reasons, and the others in one line; together the whole movement."""
    largest = abs(causes[0].amount) if causes else 0.0
    if largest < SEEN:
        return (), "It has not moved."
    told = [one for one in causes[:MOST] if abs(one.amount) >= largest * LEAST]
    rest = sum(one.amount for one in causes[len(told) :])
    several = len(causes) - len(told)
    line = f"{several} smaller causes together: {fine(rest)}" if several else ""
    return tuple(map(_reason, told)), line


def spell_head(moved: Movement) -> str:
    """'−18.2 points since your first day'."""
    return f"{fine(moved.amount)} {moved.unit} since {spell_since(moved)}"


def spell_since(moved: Movement) -> str:
    """'your first day', or a month's end."""
    return "your first day" if moved.since == 0 else f"the end of month {moved.since}"


def fine(amount: float) -> str:
    """With its sign, and two digits where one would hide it."""
    return signed(amount) if abs(amount) >= 1.0 else f"{amount:+.2f}".replace("-", "−")


def _reason(cause: Cause) -> Reason:
    department = f", {cause.department}" if cause.department else ""
    return Reason(
        text=f"{cause.meaning}{department}",
        amount=fine(cause.amount),
        rule=cause.rule,
        standing=cause.standing,
        where=cause.where,
        upstream=cause.upstream,
    )
