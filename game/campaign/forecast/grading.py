"""A forecast held against what the desk has shown since: hopeful, gloomy, right, wrong by half."""

from __future__ import annotations

from typing import Literal

from game.campaign.context import Context
from game.campaign.forecast.line import Line, reporter_of
from game.campaign.state import ForecastTaken, GameState
from game.frozen import dataclass

Mark = Literal["right", "hopeful", "gloomy", "off"]
"""`off`: wrong, of a figure that is neither good nor bad news."""


@dataclass(frozen=True, slots=True)
class Grade:
    """One line, at the last month for which the desk has a figure."""

    figure: str
    month: int
    said: float
    shown: float
    mark: Mark
    by_half: bool
    """In some month so far it was wrong by half, or more, of what had been said."""


def shown_since(
    context: Context, state: GameState, taken: ForecastTaken, figure: str
) -> tuple[float | None, ...]:
    """What the desk had and has shown, point by point: the figure then, and month by month."""
    reporter = reporter_of(context, figure)
    place = context.reporters.index(reporter)
    later = state.history[taken.month + reporter.lag :]
    since = tuple(record.shown[place] for record in later)
    return (taken.shown[place], *since)


def grade(context: Context, state: GameState, taken: ForecastTaken, line: Line) -> Grade | None:
    """How a line has done; None as long as the desk has shown nothing of its months."""
    shown = shown_since(context, state, taken, line.figure)
    pairs = [
        (turn, said, value)
        for turn, (said, value) in enumerate(zip(line.points, shown, strict=False))
        if turn and value is not None
    ]
    if not pairs:
        return None
    turn, said, value = pairs[-1]
    return Grade(
        figure=line.figure,
        month=taken.month - 1 + turn,
        said=said,
        shown=value,
        mark=_mark(context, line, turn, value),
        by_half=any(_by_half(context, line, point, came) for _, point, came in pairs),
    )


def _mark(context: Context, line: Line, turn: int, shown: float) -> Mark:
    said = line.points[turn]
    slack = context.rules.forecast.right * max(abs(said), abs(line.points[0]))
    low, high = (line.low[turn], line.high[turn]) if line.low else (said, said)
    if low - slack <= shown <= high + slack:
        return "right"
    good = reporter_of(context, line.figure).good
    if good == "same":
        return "off"
    return "hopeful" if (shown < said) == (good == "up") else "gloomy"


def _by_half(context: Context, line: Line, said: float, shown: float) -> bool:
    size = max(abs(said), abs(line.points[0]))
    return size > 0.0 and abs(shown - said) >= context.rules.forecast.wrong * size
