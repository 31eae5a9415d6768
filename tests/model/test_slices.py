"""Work in named slices: the scenario's curve where nothing is drawn, and luck around it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.lab.companies.subject import Subject, open_subject
from game.model.levers import Levers
from game.model.luck import Luck, week_chance
from game.model.luck_arrays import LuckArray
from game.model.neutral import neutral_levers, quiet
from game.model.number_arrays import arrays
from game.model.numbers import FLOATS
from game.model.parameters import SLICES
from game.model.sectors.work import slice_success
from game.model.setting import Setting, TeamReference
from game.model.slices import (
    curve_mean,
    curve_means,
    slice_means,
    true_mean,
    with_slices,
    without_slices,
)
from game.model.week import Week, advance_week, posts, set_scene

SEED = "SLICES-1"
shares = st.floats(0.0, 1.0)


@cache
def subject() -> Subject:
    return open_subject()


def drawn(run: int, **luck: float) -> Setting:
    """The lender's setting on the luck of a run, its spread set by hand where `luck` says so."""
    setting = subject().setting
    parameters = setting.parameters
    parameters = replace(parameters, luck=replace(parameters.luck, **luck))
    return with_slices(replace(setting, parameters=parameters), Luck(SEED, run), FLOATS)


def mean_of(setting: Setting, place: int, share: float) -> float:
    usual = curve_mean(setting.parameters.teams[place], share, FLOATS)
    return true_mean(setting.reference.teams[place], usual, share, FLOATS)


def by_hand(reference: TeamReference, usual: float, share: float) -> float:
    """The head note's sum as it stands."""
    total, before, reached = 0.0, 0.0, share * usual
    for ease, end in zip(reference.ease, reference.reached, strict=True):
        total += ease * (min(end, reached) - min(before, reached))
        before = end
    return total / share


def automated(share: float) -> Levers:
    levers = neutral_levers(subject().parameters)
    return replace(levers, teams=tuple(replace(team, ai_share=share) for team in levers.teams))


def played(setting: Setting, share: float, weeks: int) -> Week:
    calm = quiet(subject().parameters)
    week = advance_week(setting, subject().company, automated(share), calm, None, FLOATS)
    for _ in range(weeks - 1):
        week = advance_week(setting, week.company, automated(share), calm, None, FLOATS)
    return week


@given(share=shares, place=st.integers(0, 2))
def test_work_as_the_curve_says_gives_the_old_formula_to_the_last_bit(
    share: float, place: int
) -> None:
    team = subject().parameters.teams[place]
    lost = (1.0 - team.ease_bottom) * FLOATS.pow(share, team.ease_curve) / (team.ease_curve + 1.0)
    assert mean_of(subject().setting, place, share) == 1.0 - lost


@given(share=st.floats(0.01, 1.0), place=st.integers(0, 2), run=st.integers(0, 50))
def test_the_mean_is_the_sum_over_the_slices_reached(share: float, place: int, run: int) -> None:
    setting = drawn(run)
    usual = curve_mean(setting.parameters.teams[place], share, FLOATS)
    expected = by_hand(setting.reference.teams[place], usual, share)
    assert mean_of(setting, place, share) == pytest.approx(expected, abs=1e-12)


@given(low=shares, high=shares, place=st.integers(0, 2), run=st.integers(0, 50))
def test_more_automation_never_gets_fewer_answers_right(
    low: float, high: float, place: int, run: int
) -> None:
    low, high = sorted((low, high))
    setting = drawn(run)
    assert low * mean_of(setting, place, low) <= high * mean_of(setting, place, high) + 1e-12


@pytest.mark.parametrize("share", [0.0, 1e-300, 1e-12])
def test_the_first_task_is_as_easy_as_the_first_slice(share: float) -> None:
    setting = drawn(3)
    assert mean_of(setting, 0, share) == pytest.approx(setting.reference.teams[0].ease[0])


@given(run=st.integers(0, 200), place=st.integers(0, 2))
def test_over_all_work_ai_is_as_good_as_the_curve_says(run: int, place: int) -> None:
    setting = drawn(run)
    usual = curve_mean(setting.parameters.teams[place], 1.0, FLOATS)
    assert mean_of(setting, place, 1.0) == pytest.approx(usual, abs=1e-12)
    means = slice_means(setting.reference.teams[place])
    assert sum(means) / SLICES == pytest.approx(usual, abs=1e-12)


@given(run=st.integers(0, 200), place=st.integers(0, 2))
def test_two_slices_have_changed_places_and_never_neighbours(run: int, place: int) -> None:
    reference = drawn(run, slice_noise=0.0, slice_lie=1.0).reference.teams[place]
    said, so = curve_means(reference), slice_means(reference)
    moved = [k for k in range(SLICES) if so[k] != pytest.approx(said[k], abs=1e-12)]
    easy, hard = moved
    assert hard - easy > 1
    assert (so[easy], so[hard]) == pytest.approx((said[hard], said[easy]))


def test_every_pair_of_slices_lies_in_some_game() -> None:
    lying = {
        tuple(k for k in range(SLICES) if abs(reference.ease[k] - 1.0) > 1e-9)
        for run in range(60)
        for reference in drawn(run, slice_noise=0.0).reference.teams
    }
    assert lying == {(0, 2), (0, 3), (0, 4), (1, 3), (1, 4), (2, 4)}


def test_departments_and_seeds_have_lies_of_their_own() -> None:
    one, other = drawn(0).reference.teams, drawn(1).reference.teams
    assert len({team.ease for team in (*one, *other)}) == 6


def test_without_luck_in_the_work_it_is_as_the_vendor_says() -> None:
    assert drawn(5, slice_noise=0.0, slice_lie=0.0) == drawn(9, slice_noise=0.0, slice_lie=0.0)
    assert without_slices(drawn(5)).reference == subject().setting.reference


def test_eases_are_the_same_in_both_worlds() -> None:
    together = with_slices(subject().setting, LuckArray(SEED, 40), arrays())
    for run in range(40):
        for one, many in zip(drawn(run).reference.teams, together.reference.teams, strict=True):
            assert one.ease == tuple(float(np.broadcast_to(ease, 40)[run]) for ease in many.ease)


def test_a_year_on_drawn_work_is_the_same_in_both_worlds() -> None:
    luck, calm = LuckArray(SEED, 4), quiet(subject().parameters)
    together = with_slices(subject().setting, luck, arrays())
    company, alone = subject().company, [subject().company] * 4
    for week in range(52):
        levers = automated(0.1 * (week % 9))
        chance = week_chance(luck, week)
        many = advance_week(together, company, levers, calm, chance, arrays())
        company = many.company
        for run in range(4):
            own = week_chance(Luck(SEED, run), week)
            one = advance_week(drawn(run), alone[run], levers, calm, own, FLOATS)
            alone[run] = one.company
            for mine, theirs in zip(one.readouts.teams, many.readouts.teams, strict=True):
                assert mine.ai_success == np.broadcast_to(theirs.ai_success, 4)[run]
                assert mine.quality == np.broadcast_to(theirs.quality, 4)[run]


def test_a_department_gets_right_what_its_slices_get_right() -> None:
    setting = drawn(2)
    week = played(setting, 0.4, 80)
    calm = quiet(subject().parameters)
    scene = set_scene(setting, week.company, automated(0.4), calm, (None, FLOATS))
    first, second, *_ = slice_success(scene, posts(scene)[0])
    assert week.company.teams[0].ai_share == pytest.approx(0.4, abs=1e-3)
    assert week.readouts.teams[0].ai_success == pytest.approx((first + second) / 2.0, abs=0.005)


def test_success_stays_a_share_however_easy_the_work_turns_out() -> None:
    for run in range(20):
        setting = drawn(run, slice_noise=0.3, slice_lie=1.0)
        for share in (0.1, 0.5, 1.0):
            for team in played(setting, share, 20).readouts.teams:
                assert 0.0 <= team.ai_success <= setting.parameters.work.ai_ceiling
