"""Every figure says what it counts, in what, and what is known of its moves.

`?` on those of the desk; words beside those of the options, of the reversal and of the end.
"""

from __future__ import annotations

import re

import pytest

from game.campaign.action import Action
from game.campaign.desk import Desk
from game.campaign.desk.ending import AXES
from game.campaign.session import Session, new_session
from game.campaign.view.ending.curves import PLANS
from game.campaign.view.units import COUNTS
from game.scenario.loading import load
from tests.tui.fake_desk import ENDING

UNIT = re.compile(r"[Dd]ollars|percent|Of 100|0 to 100|[Aa]ccounts|[Hh]eads")
INTERNAL = re.compile(r"\.toml|[a-z]\w*_\w+|\d:-|\?:|· ·| {2}")
ORDERS = {1: "support.ai_share=45", 2: "look=qa", 4: "support.layoff=105", 5: "look=survey"}
ASKED = (1, 3, 9)
"""Months in which every figure is asked why: to go through all the past takes its time."""


def step(session: Session) -> None:
    """One decision on, as somebody who leaves the letters alone."""
    desk = session.desk()
    waits = [one.action for mail in desk.letters for one in mail.options if one.default]
    if desk.phase == "month" and desk.month in ORDERS:
        session.act(Action.parse(ORDERS[desk.month]))
    phases = {"month": "advance", "board": "board=accept", "prediction": "predict=never"}
    session.act(Action.parse(phases.get(desk.phase) or waits[0]))


@pytest.fixture(scope="module")
def game() -> tuple[list[Desk], list[tuple[str, str]]]:
    """Every desk of a game, and all sentences that were said of its figures, each with whose."""
    session = new_session(load("fintech"), seed="TEAL-0724")
    desks: list[Desk] = []
    said: list[tuple[str, str]] = []
    while session.desk().phase not in {"curtain", "over"}:
        desk = session.desk()
        if desk.phase == "month" and len(desks) < desk.month:
            desks.append(desk)
            asked = desk.figures if desk.month in ASKED else ()
            said += [one for figure in asked for one in told(session, figure.id)]
        step(session)
    return desks, said


def told(session: Session, figure: str) -> list[tuple[str, str]]:
    why = session.why(figure)
    assert why.reasons or why.after, figure
    return [(figure, words) for words in (why.head, why.after, *(r.text for r in why.reasons))]


def test_every_figure_of_every_month_says_what_it_counts(
    game: tuple[list[Desk], list[tuple[str, str]]],
) -> None:
    desks, _ = game
    assert len(desks) > 12
    shown = [(desk.month, figure) for desk in desks for figure in desk.figures]
    assert [(m, f.id) for m, f in shown if not UNIT.search(f.why) or len(f.why.split()) < 10] == []
    assert {figure.id for _, figure in shown} >= set(COUNTS)


def test_the_staff_are_the_sum_of_the_departments_as_each_is_shown(
    game: tuple[list[Desk], list[tuple[str, str]]],
) -> None:
    desks, _ = game
    whole = [round(one.value or 0) for d in desks for one in d.figures if one.id == "headcount"]
    assert whole == [sum(one.people for one in desk.departments) for desk in desks]


def test_what_is_said_of_a_figure_is_said_in_words(
    game: tuple[list[Desk], list[tuple[str, str]]],
) -> None:
    desks, said = game
    known = [(f.id, f"{f.source}|{f.why}") for desk in desks for f in desk.figures]
    assert len(said) > 100
    assert sorted({one for one in [*said, *known] if INTERNAL.search(one[1])}) == []


def test_the_options_say_what_they_are_a_share_of_and_when_they_are_yours(
    game: tuple[list[Desk], list[tuple[str, str]]],
) -> None:
    desks, _ = game
    said = re.compile(r"% of what the company is worth above \$\d.* vest after .* Not scored\.")
    assert [desk.month for desk in desks if not said.search(desk.options_note)] == []


def test_the_price_of_saying_so_is_in_points_or_percent(
    game: tuple[list[Desk], list[tuple[str, str]]],
) -> None:
    desks, _ = game
    ways = [way for desk in desks if desk.turning for way in desk.turning.public]
    assert ways
    bare = re.compile(r"[+−]\d+(?! %)\b")
    told = [(way.value, line) for way in ways for line in way.prices if bare.search(line)]
    assert told
    assert [one for one in told if "points of 100" not in one[1]] == []


def test_every_axis_of_the_score_says_what_it_counts_and_par_what_it_is() -> None:
    told = ENDING.weighed.lower()
    assert [name for name, _ in ENDING.axes if f"{name}: " not in told] == []
    assert "0 to 100" in AXES
    assert "par is the best" in ENDING.among


def test_every_curve_of_the_curtain_is_in_something() -> None:
    assert [plan.name for plan in PLANS if not re.search(r"%|of 100|\$", plan.unit)] == []
