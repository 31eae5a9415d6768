"""In which month something was read: what a month's weeks bring is read after them."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.state import GameState, StaffMember


def told_in(context: Context, state: GameState, month: int) -> int:
    """The month on whose desk is read what came at the end of `month`.

    That is the next one; but at a meeting the papers lie on the table, and after the last month
    nothing follows.
    """
    return month if context.meets(month) else min(month + 1, state.month)


def left_in(context: Context, state: GameState, member: StaffMember) -> int:
    """The month in which somebody left: of the order, or in which it was read that they had."""
    resigned = member.left == "resigned"
    return told_in(context, state, member.month) if resigned else member.month
