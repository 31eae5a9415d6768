"""Why a letter never came: how far it got."""

from __future__ import annotations

import pytest

from game.frozen import replace
from game.lab.autoplay.letters import why_not
from game.lab.crowd.probing import Hurdles
from game.scenario.loading import load
from game.scenario.rules import Event
from tests.lab.autoplay.conftest import BROKEN


def event(identity: str) -> Event:
    return next(one for one in load(BROKEN).events if one.id == identity)


@pytest.mark.parametrize(
    ("hurdles", "says"),
    [
        (Hurdles(open=80), "its condition held in none of the 80 game months"),
        (Hurdles(80, 9), "its condition held in 9 of the 80 game months"),
        (Hurdles(80, 9), "and its chance of 0.2 never came"),
        (Hurdles(80, 9, 2), "other letters were ahead of it in the mail each time"),
    ],
)
def test_a_letter_is_told_how_far_it_got(hurdles: Hurdles, says: str) -> None:
    assert says in why_not(replace(event("never"), chance=0.2), hurdles)


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        (replace(event("never"), started=True), "nothing ever started it"),
        (replace(event("never"), arc="codes"), "the arc codes was never drawn"),
        (replace(event("never"), person="maja"), "the person who writes it was never there"),
        (event("never"), "it was always stopped"),
    ],
)
def test_a_letter_for_which_the_way_was_never_open_is_told_what_closed_it(
    changed: Event, says: str
) -> None:
    assert says in why_not(changed, None)
