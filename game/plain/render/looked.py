"""Looks on their way, and what was found: how old it is, and what it does not tell."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.desk import Desk, LookLine
from game.plain.page import Lines, lowered, sentence


def looked(desk: Desk) -> Lines:
    """All of them, those on their way first."""
    if not desk.looked:
        return ("Nobody has looked at anything yet.",)
    return ("Looked at, or on its way:", *(f"  {_line(one)}" for one in desk.looked))


def _line(one: LookLine) -> str:
    if one.freshness == "coming":
        return sentence(f"{one.name}: {one.ages}. {one.silent}")
    silent = f"It does not tell: {lowered(one.silent)}"
    told = "; ".join(part for part in (one.said, one.ages) if part)
    return sentence(f"{one.name}, month {one.month}: {told}. {silent}")


def lapsed(heard: Sequence[LookLine], now: Sequence[LookLine]) -> Lines:
    """Looks that have grown too old since the desk was `heard`, where no newer one stands."""
    held = {(one.name, one.month) for one in heard if one.freshness == "fresh"}
    newer = {one.name for one in now if one.freshness == "fresh"}
    gone = {(one.name, one.month) for one in now if one.freshness == "lapsed"}
    old = [one for one in now if (one.name, one.month) in held & gone and one.name not in newer]
    return tuple(
        f"Lapsed: {lowered(one.name)}, looked at in month {one.month}. It is too old to go by; "
        "type looks for another."
        for one in old
    )
