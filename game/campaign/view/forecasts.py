"""The forecasts on the desk, each held against what has been shown since."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.desk import Forecast, ForecastLine
from game.campaign.forecast import words
from game.campaign.forecast.drawing import lines_of, on_the_desk
from game.campaign.forecast.grading import Grade, grade, shown_since
from game.campaign.forecast.line import Line, reporter_of
from game.campaign.state import ForecastTaken, GameState
from game.campaign.words import wording


def forecasts(context: Context, state: GameState) -> tuple[Forecast, ...]:
    """The latest first. A fan takes half a second when it is first drawn."""
    return tuple(_forecast(context, state, taken) for taken in on_the_desk(context, state))


def _forecast(context: Context, state: GameState, taken: ForecastTaken) -> Forecast:
    lines = lines_of(context, state, taken)
    grades = tuple(grade(context, state, taken, line) for line in lines)
    return Forecast(
        id=str(_number(state, taken)),
        kind=taken.kind,
        who=words.who(taken),
        month=taken.month,
        until=taken.month - 1 + len(lines[0].points) - 1,
        words=words.sentence(context, state, taken, lines),
        assumes=words.assumptions(context, taken),
        verdict=words.verdict(context, taken, tuple(one for one in grades if one)),
        lines=tuple(
            _line(context, state, taken, (line, mark))
            for line, mark in zip(lines, grades, strict=True)
        ),
    )


def _number(state: GameState, taken: ForecastTaken) -> int:
    """Its place among all that were bought, from 1."""
    return next(n for n, other in enumerate(state.forecasts, 1) if other is taken)


def _line(
    context: Context, state: GameState, taken: ForecastTaken, found: tuple[Line, Grade | None]
) -> ForecastLine:
    line, mark = found
    reporter = reporter_of(context, line.figure)

    def printed(value: float) -> str:
        return wording.figure(value, reporter.style)

    scale = 100.0 if reporter.style in {"index", "percent", "share", "points"} else 1.0

    def drawn(values: tuple[float, ...]) -> tuple[float, ...]:
        return tuple(value * scale for value in values)

    shown = shown_since(context, state, taken, line.figure)[: len(line.points)]
    edges = (printed(line.low[-1]), printed(line.high[-1])) if line.low else ("", "")
    return ForecastLine(
        id=line.figure,
        name=reporter.name,
        now=printed(line.points[0]),
        said=printed(line.points[-1]),
        band=f"{edges[0]} to {edges[1]}" if edges[0] != edges[1] else "",
        points=drawn(line.points),
        low=drawn(line.low),
        high=drawn(line.high),
        shown=tuple(None if value is None else value * scale for value in shown),
        compared=(
            f"said {printed(mark.said)} for month {mark.month}, shown {printed(mark.shown)}"
            if mark
            else ""
        ),
        mark=mark.mark if mark else "",
        by_half=mark is not None and mark.by_half,
    )
