"""The weeks that have just run, each with what anyone could have noticed."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk import WeekLine
from game.campaign.state import GameState
from game.campaign.words.remarks import week_remark
from game.campaign.words.wording import dollars


def week_lines(context: Context, state: GameState) -> tuple[WeekLine, ...]:
    """A line a week."""
    moods = [mood for *_, mood in state.weeks]
    so_far = dict(state.moods)
    lines = []
    for place, (week, cash, mood) in enumerate(state.weeks):
        number = so_far.get(mood, 0) - moods[place + 1 :].count(mood)
        lines.append(WeekLine(week, dollars(cash), week_remark(context, mood, number)))
    return tuple(lines)
