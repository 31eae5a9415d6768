"""The forecasts on the desk: what was said, and how it has done since."""

from __future__ import annotations

from game.campaign.desk import Desk, Forecast, ForecastLine
from game.plain.page import Lines, lowered, sentence


def mention(desk: Desk) -> Lines:
    """That there are forecasts, in a line; they are read with a word of their own."""
    if not desk.forecasts:
        return ()
    latest = desk.forecasts[0]
    made = f"the latest by {lowered(latest.who)} in month {latest.month}"
    return (f"Forecasts on the desk: {len(desk.forecasts)}, {made}. Type forecasts to read them.",)


def forecasts(desk: Desk) -> Lines:
    """All of them, the latest first."""
    if not desk.forecasts:
        return ("Forecasts: nobody has been asked for one.",)
    return tuple(line for one in desk.forecasts for line in forecast(one))


def forecast(one: Forecast) -> Lines:
    """One forecast with all its lines."""
    return (
        f"Forecast {one.id}, by {lowered(one.who)} in month {one.month}, up to month {one.until}.",
        f"  {one.words}",
        f"  {one.assumes}",
        *(f"  {_line(line)}" for line in one.lines),
        *((f"  {one.verdict}",) if one.verdict else ()),
    )


_MARKS = {
    "": "",
    "right": "about right",
    "hopeful": "too hopeful",
    "gloomy": "too gloomy",
    "off": "off",
}


def _line(line: ForecastLine) -> str:
    band = f", {line.band}" if line.band else ""
    half = "it has been wrong by half" if line.by_half else ""
    since = ", ".join(part for part in (line.compared, _MARKS[line.mark], half) if part)
    said = f"{line.name}: from {line.now} to {line.said}{band}"
    return sentence(f"{said}; {since}" if since else said)
