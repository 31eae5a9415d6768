"""The operations manager's forecast: the model itself, from what is believed, over many lucks.

She has no other figures than the desk's, but she knows what follows from what. A sample of quality
tells her how good the AI really is. Without one she keeps the level that is reported and moves it
by what the model says will change.
"""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.forecast.belief import MILLION, WEEKS_A_MONTH
from game.campaign.forecast.engine import Engine, engine_of
from game.campaign.forecast.line import Line, known
from game.campaign.state import ForecastTaken, GameState
from game.model.luck import Luck, week_chance
from game.model.numbers import FLOATS
from game.model.week import Week

Figures = dict[str, float]
"""A value by figure."""


def fan(context: Context, state: GameState, taken: ForecastTaken) -> tuple[Line, ...]:
    """All lines with their bands; depends on `taken` alone. Half a second of work in floats."""
    engine, rules = engine_of(context, state, taken), context.rules.forecast
    # a seed of its own: no forecast tells anything of the game's luck, and two of the same month
    # differ by their orders only
    seed = f"{context.head.seed} forecast {taken.month}"
    paths = [_path(engine, Luck(seed, run)) for run in range(rules.lucks)]
    return tuple(
        _spread(figure, now, [[turn[figure] for turn in path] for path in paths], rules.tail)
        for figure, now in known(context, taken).items()
    )


def _path(engine: Engine, luck: Luck) -> list[Figures]:
    """One luck: the figures at the end of each turn."""
    company, ends = engine.company, list[Figures]()
    for turn in engine.plan:
        weeks = list[Week]()
        for levers in turn:
            weeks.append(engine.week(company, levers, week_chance(luck, company.week)))
            company = weeks[-1].company
        ends.append(_figures(engine, weeks))
    return ends


def _figures(engine: Engine, weeks: list[Week]) -> Figures:
    last, earned = weeks[-1], 0.0
    for week in weeks:
        earned += week.books.operating
    return {
        "quality": FLOATS.clip(last.readouts.quality + engine.level, 0.0, 1.0),
        "churn": last.company.churn * WEEKS_A_MONTH,
        "burnout": last.readouts.burned_out,
        "profit": earned / len(weeks) * WEEKS_A_MONTH / MILLION,
        "customers": last.company.customers,
        "headcount": last.readouts.headcount,
        "cash": last.company.cash / MILLION,
    }


def _spread(figure: str, now: float, paths: list[list[float]], tail: float) -> Line:
    """The middle of all lucks, and what all but the tails lie between."""
    first, last = round(tail * (len(paths) - 1)), len(paths) - 1
    sorted_by_turn = [sorted(values) for values in zip(*paths, strict=True)]
    return Line(
        figure,
        points=(now, *(values[last // 2] for values in sorted_by_turn)),
        low=(now, *(values[first] for values in sorted_by_turn)),
        high=(now, *(values[last - first] for values in sorted_by_turn)),
    )
