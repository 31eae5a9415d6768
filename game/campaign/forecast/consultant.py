"""The consultants' forecast: last quarter goes on, the brochure is right, and nothing answers back.

Every figure is a straight line. Its slope is what the figure has lately done, if that was good;
what today's orders save, if AI does everything as well as the easiest; and a little upward.
"""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.forecast.belief import MILLION
from game.campaign.forecast.line import Line, known, reporter_of, turns_ahead
from game.campaign.knowing.reporters import Reporter
from game.campaign.state import ForecastTaken, GameState


def straight_lines(context: Context, state: GameState, taken: ForecastTaken) -> tuple[Line, ...]:
    """All lines; of the state only what had been shown before the forecast was made."""
    now, turns = known(context, taken), turns_ahead(context)
    slopes = {
        figure: _slope(context, state, taken, reporter_of(context, figure), value)
        for figure, value in now.items()
    }
    slopes |= _promised(context, taken, now, slopes)
    return tuple(
        Line(figure, tuple(value + slopes[figure] * turn for turn in range(turns + 1)))
        for figure, value in now.items()
    )


def _slope(
    context: Context, state: GameState, taken: ForecastTaken, reporter: Reporter, now: float
) -> float:
    """A turn's step in the right direction: the recent trend if it was that, and the lift."""
    good = {"up": 1.0, "down": -1.0}.get(reporter.good, 0.0)
    rules, turns = context.rules.forecast, turns_ahead(context)
    place = context.reporters.index(reporter)
    recent = [record.shown[place] for record in state.history[: taken.month]]
    trend = good * _trend([v for v in recent if v is not None][-context.turns(rules.trend) :])
    slope = max(trend, 0.0) + rules.lift * abs(now) / turns
    if reporter.style in {"index", "share", "percent"}:
        room = (1.0 - now) if good > 0.0 else now
        slope = min(slope, room * rules.room / turns)
    return good * slope


def _trend(values: list[float]) -> float:
    """The least-squares slope a turn; 0 of fewer than two values."""
    middle = (len(values) - 1) / 2.0
    spread = weighed = 0.0
    for place, value in enumerate(values):
        from_middle = place - middle
        spread += from_middle * from_middle
        weighed += from_middle * value
    return weighed / spread if spread else 0.0


def _promised(
    context: Context, taken: ForecastTaken, now: dict[str, float], slopes: dict[str, float]
) -> dict[str, float]:
    """What today's orders are worth by the brochure: heads, their pay, and so the bank."""
    turns = turns_ahead(context)
    planned, saved = 0.0, 0.0
    for place, team in enumerate(taken.teams):
        left = _heads_left(context, taken, place)
        pay = context.setting.parameters.teams[place].pay
        planned += left
        saved += (team.people - left) * pay / 12.0 / MILLION
    profit = slopes["profit"] + max(saved, 0.0) / turns
    banked = max(slopes["cash"], now["profit"] * _months_a_turn(context)) + max(saved, 0.0) / 2.0
    heads = (planned - now["headcount"]) / turns
    return {"headcount": heads, "profit": profit, "cash": banked}


def _heads_left(context: Context, taken: ForecastTaken, place: int) -> float:
    """People still needed once AI has taken what was ordered, all of it as easily as the first."""
    team, orders = taken.teams[place], taken.orders.teams[place]
    claimed = context.setting.parameters.teams[place].ease_top
    further = max(orders.ai_share - team.ai_share, 0) / 100.0
    kept = min(team.people - orders.layoff, orders.headcount)
    wanted = orders.headcount if orders.headcount > team.people else kept
    return max(wanted - team.people * further * claimed, 0.0)


def _months_a_turn(context: Context) -> float:
    return 3.0 if context.quarterly else 1.0
