"""Whether something comes that cannot wait, and after which week."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.letters.inbox import chosen
from game.campaign.rules import interruption as rules
from game.campaign.state import GameState
from game.model.numbers import FLOATS
from game.scenario.rules import Event


def after_weeks(context: Context, month: int) -> int:
    """After how many weeks something may come; 0 where nothing does."""
    weeks = context.weeks_in(month)
    if month < rules.FIRST_MONTH or weeks < 2 or not context.interrupting:
        return 0
    return int(rules.after_week(context.luck.uniform(rules.STREAM, month), weeks, FLOATS))


def what_comes(context: Context, state: GameState) -> Event | None:
    """What interrupts after the weeks that have run; at most one.

    As with all letters, figures in its condition are those of the last month's record; orders,
    claims and who is still here are as they are now.
    """
    found = chosen(context, state, ("interruption",))
    return found[0] if found else None
