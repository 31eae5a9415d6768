from __future__ import annotations

import math
from statistics import fmean

import pytest

from game.model.company import Weather
from game.model.curves import Curve, Market
from game.model.fate import incident, weather
from game.model.levers import Chance
from game.model.luck import Luck, week_chance
from game.model.numbers import FLOATS
from tests.model.fintech import parameters
from tests.model.usual import usual_hype, usual_market, usual_peers

CALM = Weather(workload=0.02, market=0.2, board=-0.1, vendor=0.03)


def test_a_curve_is_straight_between_its_points_and_level_beyond_them() -> None:
    curve = Curve.through([(0, 0.0), (10, 1.0), (20, 0.5)])
    assert [curve.at(week) for week in (-5, 0, 5, 10, 15, 20, 400)] == [
        0.0, 0.0, 0.5, 1.0, 0.75, 0.5, 0.5,
    ]  # fmt: skip


def test_a_curve_needs_points_in_order() -> None:
    with pytest.raises(ValueError, match="at least one point"):
        Market(hype=[], peers=[(0, 0.0)])
    with pytest.raises(ValueError, match="must rise"):
        Market(hype=[(0, 1.0), (0, 0.5)], peers=[(0, 0.0)])


def test_the_usual_market_peaks_within_a_year_and_peers_follow_each_other() -> None:
    market = usual_market()
    assert market.hype.at(45) == pytest.approx(1.0, abs=0.001)
    assert market.hype.at(260) == pytest.approx(0.5 + 0.5 * math.sin(math.pi * 285 / 140), abs=0.01)
    assert market.peers.at(0) == 0.0
    assert market.peers.at(300) == pytest.approx(0.59, abs=0.01)


def test_the_usual_market_is_known_up_to_its_last_week() -> None:
    assert [curve(300, 4)[-1][0] for curve in (usual_hype, usual_peers)] == [300, 300]


def test_without_luck_the_weather_only_fades_and_the_vendor_stays() -> None:
    later = weather(CALM, None, parameters().luck)
    assert 0.0 < later.market < CALM.market
    assert CALM.board < later.board < 0.0
    assert later.vendor == CALM.vendor


def test_luck_moves_the_weather_by_its_noise() -> None:
    chance = Chance(workload=1.0, market=-2.0, board=0.5, incident=0.5, severity=0.5)
    p = parameters().luck
    later = weather(CALM, chance, p)
    assert later.market == CALM.market * p.market_memory - 2.0 * p.market_noise


def test_incidents_without_luck_count_at_their_expected_value() -> None:
    p = parameters().reputation
    draws = [
        incident(0.3, week_chance(Luck("INCIDENTS", run), 0), p, FLOATS) for run in range(6_000)
    ]
    hit, severity = incident(0.3, None, p, FLOATS)
    assert fmean(h for h, _ in draws) == pytest.approx(hit, abs=0.02)
    assert fmean(h * s for h, s in draws) == pytest.approx(hit * severity, abs=0.03)
