"""The forecasts' page: asked for by key and by mouse, leafed through, drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from game.campaign.action import Action
from game.campaign.desk import Forecast, ForecastLine, Offer
from game.campaign.session import Session
from game.tui.widgets.plots.forecast_plot import BAND, SHOWN, picture
from tests.tui import fake_desk
from tests.tui.fake import World
from tests.tui.playing import (
    SMALL,
    WIDE,
    at_desk,
    click_on,
    lines,
    notice,
    press,
    settle,
    text,
    where,
)
from tests.tui.test_fintech import fintech

if TYPE_CHECKING:
    from typing import Any

    from textual.pilot import Pilot

POINTS = tuple(90.0 - turn for turn in range(13))
QUALITY = ForecastLine(
    "quality", "Quality", "90", "78", "74 to 82", POINTS,
    tuple(point - 4.0 * turn / 12 for turn, point in enumerate(POINTS)),
    tuple(point + 4.0 * turn / 12 for turn, point in enumerate(POINTS)),
    (90.0, 95.0, 96.0), "said 88 for month 4, shown 96", "gloomy", False,
)  # fmt: skip
CASH = ForecastLine(
    "cash", "Cash", "$212M", "$251M", "", tuple(212.0 + turn for turn in range(13)), (), (),
    (212.0, 100.0, 90.0), "said $214M for month 4, shown $90M", "hopeful", True,
)  # fmt: skip
FAN = Forecast(
    "2", "operations", "The operations manager", 3, 14, "The easy questions are fine.",
    "Starts from quality 90 as reported.", "None of 1 right.", (QUALITY,),
)  # fmt: skip
LINES = Forecast(
    "1", "consultant", "The consultants", 2, 13, "The ruler is proprietary.",
    "Assumes the brochure.", "", (replace(QUALITY, low=(), high=(), band=""), CASH),
)  # fmt: skip
OFFER = Offer(
    "forecast", "forecasts", "Forecast", "Twelve months.", "o", "",
    (
        fake_desk.option("forecast=consultant", "The consultants' forecast", 1, money="$50k"),
        fake_desk.option("forecast=operations", "The operations manager's forecast", 1,
                         money="$50k", reason="needs 1 focus point; you have 0"),
    ),
)  # fmt: skip


def month(*made: Forecast) -> World:
    """A world whose game has forecasts to sell, and some on the desk."""
    desk = fake_desk.month(1)
    return World(replace(desk, offers=(*desk.offers, OFFER), forecasts=made))


async def made(pilot: Pilot[Any], session: Session, number: int) -> None:
    """Wait until so many forecasts have been bought; the work is done on another thread."""
    for _ in range(200):
        await pilot.app.workers.wait_for_complete()
        await settle(pilot)
        if len(session.desk().forecasts) >= number:
            return
    raise AssertionError("no forecast came")


@pytest.mark.parametrize("size", [SMALL, WIDE])
async def test_both_forecasts_are_bought_by_keys(size: tuple[int, int]) -> None:
    world, session = fintech(("predict=14",))
    async with at_desk(world, size) as (app, pilot, _):
        await press(pilot, "o")
        assert where(app) == "ForecastsScreen"
        assert "Nobody has been asked yet" in text(app)
        await press(pilot, "enter")
        await made(pilot, session, 1)
        assert "The consultants, month 1" in text(app)
        await press(pilot, "down", "enter")
        await made(pilot, session, 2)
        await press(pilot, "down")
        shown = text(app)
        assert "The operations manager, month 1   up to month 12" in shown
        assert session.desk().forecasts[0].words.split(".")[0] in shown
        assert "░ 4 in 5" in shown
        await press(pilot, "escape")
        assert where(app) == "DeskScreen"
    assert session.decisions[-2:] == ("forecast=consultant", "forecast=operations")


async def test_a_forecast_is_bought_by_mouse() -> None:
    world, session = fintech(("predict=14",))
    async with at_desk(world) as (app, pilot, _):
        for words in ("l look", "o forecasts", "The operations manager's"):
            await click_on(pilot, words)
        await made(pilot, session, 1)
        assert "The operations manager, month 1" in text(app)
        for words in ("Churn  ", "back", "back to the desk"):
            await click_on(pilot, words)
        assert where(app) == "DeskScreen"
    assert session.decisions[-1] == "forecast=operations"


async def test_what_takes_long_is_prepared_before_it_is_decided() -> None:
    world = month()
    async with at_desk(world) as (app, pilot, game):
        await press(pilot, "o", "enter")
        await app.workers.wait_for_complete()
        await settle(pilot)
        assert game.prepared == game.decisions == ["forecast=consultant"]
        assert "forecast to consultant" in notice(app).text


async def test_a_forecast_that_cannot_be_had_says_why_and_is_not_worked_out() -> None:
    world = month()
    async with at_desk(world) as (app, pilot, game):
        await press(pilot, "o", "down", "enter")
        assert "needs 1 focus point" in notice(app).text
        assert game.prepared == game.decisions == []


async def test_the_page_leafs_through_what_was_said() -> None:
    async with at_desk(month(FAN, LINES)) as (app, pilot, _):
        await press(pilot, "o")
        assert "The operations manager, month 3   up to month 14   2 of 2" in text(app)
        assert "△ too gloomy" in text(app)
        assert "said 88 for month 4, shown 96" in text(app)
        await press(pilot, "left")
        assert "The consultants, month 2   up to month 13   1 of 2" in text(app)
        await press(pilot, "left")
        assert "That is the earliest kept." in text(app)
        assert "The consultants, month 2" in text(app)
        await press(pilot, "down", "down", "down")
        assert "Cash  ━ said  ● shown  said $214M for month 4, shown $90M" in text(app)
        assert "▽ too hopeful, by half" in text(app)
        await press(pilot, "right")
        assert "The operations manager, month 3" in text(app)


async def test_nothing_is_cut_off_at_eighty_columns() -> None:
    world, session = fintech(("predict=14",))
    for action in ("forecast=operations", *["advance"] * 2, "forecast=consultant", "advance"):
        session.act(Action.parse(action))
    session.act(Action.parse("board=accept"))
    session.act(Action.parse("advance"))
    async with at_desk(world, (80, 24)) as (app, pilot, _):
        await press(pilot, "o")
        for _ in range(2):
            forecast = session.desk().forecasts[0 if "The consultants, " in text(app) else 1]
            shown = " ".join(" ".join(lines(app)).split())
            for told in (forecast.words, forecast.assumes, forecast.verdict):
                assert told in shown
            for line in forecast.lines:
                assert f"{line.now} → {line.said}" in shown
            assert "month " in lines(app)[-3]  # the plot has room down to its axis
            await press(pilot, "left")


def test_a_fan_has_edges_and_a_line_has_none() -> None:
    fan = "\n".join(row.plain for row in picture(QUALITY, 60, 9))
    line = "\n".join(row.plain for row in picture(replace(QUALITY, low=(), high=()), 60, 9))
    assert fan.count(SHOWN) == line.count(SHOWN) == 3
    assert fan.count(BAND) > 9
    assert line.count(BAND) == 0
    assert {len(row) for row in fan.splitlines()} == {68}
    assert fan.splitlines()[0].split()[0] == "98"
