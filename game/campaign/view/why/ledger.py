"""The full ledger as reasons."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.causes import Cause, Movement
from game.campaign.causes.taken import Taken
from game.campaign.desk.why import Reason
from game.campaign.view.why.ordered import orders_behind
from game.campaign.words.wording import signed

SEEN = 0.005
"""What can be seen of a figure in its own unit: smaller causes are told together."""


def ledger_reasons(moved: Movement, taken: Sequence[Taken]) -> tuple[tuple[Reason, ...], str]:
    """Every cause that can be seen as a reason, and the others in one line; together the whole.

    `taken`: what was decided since; it stands with the causes that obey it.
    """
    told = [one for one in moved.causes if abs(one.amount) >= SEEN]
    if not told:
        return (), "It has not moved."
    several = moved.causes[len(told) :]
    rest = sum(one.amount for one in several)
    line = f"{len(several)} smaller causes together: {fine(rest)}" if several else ""
    return tuple(_reason(moved, one, orders_behind(one, taken)) for one in told), line


def spell_head(moved: Movement) -> str:
    """'−18.2 points since your first day'."""
    return f"{spell_amount(moved.amount, moved.unit)} since {spell_since(moved)}"


def spell_amount(amount: float, unit: str) -> str:
    """'−18.2 points', '−$0.42M a month': an amount with its unit."""
    spelt = fine(amount, unit)
    if not unit.startswith("$M"):
        return f"{spelt} {unit}"
    return f"{spelt[0]}${spelt[1:]}M{unit.removeprefix('$M')}"


def spell_since(moved: Movement) -> str:
    """'your first day', or a month's end."""
    return "your first day" if moved.since == 0 else f"the end of month {moved.since}"


def fine(amount: float, unit: str = "") -> str:
    """With its sign, and two digits where one would hide it; money always with one."""
    if abs(amount) < 1.0:
        return f"{amount:+.2f}".replace("-", "−")
    if unit.startswith("$M"):
        return f"{amount:+,.1f}".replace("-", "−")
    return signed(amount)


def _reason(moved: Movement, cause: Cause, orders: str) -> Reason:
    department = f", {cause.department}" if cause.department else ""
    return Reason(
        text=f"{cause.meaning}{department}{orders}",
        amount=fine(cause.amount, moved.unit),
        rule=cause.rule,
        standing=cause.standing,
        where=cause.where,
        upstream=cause.upstream,
    )
