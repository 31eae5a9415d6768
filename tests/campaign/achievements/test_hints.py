"""What is said of an achievement before it is earned."""

from __future__ import annotations

from game.campaign.achievements.catalogue import catalogue
from game.campaign.achievements.listing import UNTOLD, listing


def test_what_is_not_earned_yet_is_told_as_something_to_do() -> None:
    done = {one.id: one.about for one in catalogue()}
    for line in listing(()):
        assert line.about != done[line.id]
        assert not line.about.startswith("You ")


def test_a_secret_one_tells_nothing_until_it_is_earned() -> None:
    secret = {one.id for one in catalogue() if one.secret}
    told = {line.id for line in listing(()) if line.about == UNTOLD}
    assert secret
    assert told == secret


def test_what_this_game_has_earned_is_told_as_done() -> None:
    (first, *_) = catalogue()
    (line, *_) = listing((), [first])
    assert line.about == first.about
