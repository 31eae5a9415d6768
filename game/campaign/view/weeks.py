"""The weeks that have just run, each with what anyone could have noticed."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk import WeekLine
from game.campaign.remarks import week_remark
from game.campaign.state import GameState
from game.campaign.wording import dollars


def week_lines(context: Context, state: GameState) -> tuple[WeekLine, ...]:
    """A line a week."""
    return tuple(
        WeekLine(week, dollars(cash), week_remark(context, week, mood))
        for week, cash, mood in state.weeks
    )
