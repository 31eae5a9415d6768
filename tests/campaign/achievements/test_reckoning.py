from __future__ import annotations

import pytest

from game.campaign.achievements import Album, catalogue, listing
from game.campaign.achievements.rules import RULES
from game.campaign.fold import Fold
from game.campaign.journal.journal import EarnedOnce
from tests.campaign.achievements.staging import at_the_end, earned, with_past
from tests.campaign.playing import staged, with_true


def faster(fold: Fold, felt: tuple[float, ...], was: tuple[float, ...]) -> bool:
    return "felt-faster" in at_the_end(with_past(fold, perceived=(1.0, *felt), actual=(1.0, *was)))


def test_six_months_of_feeling_faster(fold: Fold) -> None:
    assert faster(fold, (1.1,) * 6, (0.9,) * 6)
    assert not faster(fold, (1.1,) * 5, (0.9,) * 5)
    assert not faster(fold, (1.1,) * 6, (1.05,) * 6), "they were faster"
    assert not faster(fold, (0.95,) * 6, (0.9,) * 6), "they did not feel it"
    split = (0.9, 0.9, 0.9, 1.0, 0.9, 0.9, 0.9)
    assert not faster(fold, (1.1,) * 7, split), "not running"


def test_a_truth_is_given_away_only_at_the_end(fold: Fold) -> None:
    months = with_past(fold, perceived=(1.0, *(1.1,) * 6), actual=(1.0, *(0.9,) * 6))
    assert "felt-faster" not in earned(months)


@pytest.mark.parametrize(("guess", "found"), [(79, True), (83, True), (78, False), (-1, False)])
def test_a_guess_within_two_points(fold: Fold, guess: int, *, found: bool) -> None:
    guessed = staged(with_true(fold, quality=0.81), guess=guess)
    assert ("calibrated" in at_the_end(guessed)) == found
    assert "calibrated" not in earned(guessed)


@pytest.mark.parametrize(("par", "found"), [(1.0, True), (200.0, False)])
def test_par_is_the_best_rival(fold: Fold, par: float, *, found: bool) -> None:
    assert ("above-par" in at_the_end(fold, par=par)) == found
    assert "above-par" not in earned(fold)


def test_every_achievement_has_its_rule_and_its_own_name() -> None:
    assert [one.id for one in catalogue()] == list(RULES)
    assert len({one.name for one in catalogue()}) == len(catalogue()) == 21
    for one in catalogue():
        assert one.about.endswith(".")
        assert len(one.name) <= 26, "wider than its column"


def test_a_secret_says_nothing_until_it_is_earned() -> None:
    secret = {one.id for one in catalogue() if one.secret}
    before = listing(())
    assert {line.id for line in before if line.about == "?"} == secret != set()
    once = EarnedOnce("aware", "7f3k", "Klarsten Pay", "MOTH-4471", 9, "2026-11-22T08:00:00+00:00")
    line = next(line for line in listing((once,)) if line.id == "aware")
    assert line.where == "2026-11-22, Klarsten Pay, MOTH-4471, month 9"
    assert "your own drawer" in line.about


def test_a_game_in_hand_is_listed_beside_the_kept_ones() -> None:
    album = Album(found=tuple(one for one in catalogue() if one.id == "aware"))
    lines = {line.id: line.where for line in listing((), album.found)}
    assert lines["aware"] == "in this game"
    assert set(lines.values()) == {"in this game", ""}
