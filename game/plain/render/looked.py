"""Looks on their way, and what was found: how old it is, and what it does not tell."""

from __future__ import annotations

from game.campaign.desk import Desk, LookLine
from game.plain.page import Lines, sentence


def looked(desk: Desk) -> Lines:
    """All of them, those on their way first."""
    if not desk.looked:
        return ("Nobody has looked at anything yet.",)
    return ("Looked at, or on its way:", *(f"  {_line(one)}" for one in desk.looked))


def _line(one: LookLine) -> str:
    if one.freshness == "coming":
        return sentence(f"{one.name}: {one.ages}. {one.silent}")
    silent = f"It does not tell: {one.silent}"
    return sentence(f"{one.name}, month {one.month}: {one.said}; {one.ages}. {silent}")
