"""Slices: the named kinds of a department's work, in the vendor's order of ease.

Slice k covers an equal part of the ranks of difficulty. With
F(x) = x·(1 − (1 − h)·x^g/(g + 1)), the curve of `game.model.sectors.work` added up to rank x, the
scenario's level of a slice is F at its upper end less F at its lower one. A slice's *ease* is its
true success over that level: 1 throughout is the scenario's curve. What AI gets right of an
automated share a is then Σ ease_k·(min(F_k, F(a)) − min(F_k−1, F(a))) / a.
"""

from __future__ import annotations

from itertools import pairwise

from game.frozen import replace
from game.model.adding import added
from game.model.luck import Draws
from game.model.numbers import Num, Numbers
from game.model.parameters import SLICES, TeamParameters
from game.model.parameters.luck import LuckParameters
from game.model.setting import Setting, TeamReference

Levels = tuple[Num, ...]
"""A value by slice, the vendor's easiest first."""

AS_TOLD: Levels = (1.0,) * SLICES
"""Eases of work that lies as the curve says."""
_APART = tuple((easy, hard) for easy in range(SLICES) for hard in range(SLICES) if hard - easy > 1)
"""Slices that may have changed places: between neighbours nobody would notice."""


def curve_mean(team: TeamParameters, share: Num, xp: Numbers) -> Num:
    """The scenario's mean success over the easiest `share`, relative to the easiest task."""
    lost = (1.0 - team.ease_bottom) * xp.pow(share, team.ease_curve) / (team.ease_curve + 1.0)
    return 1.0 - lost


def slice_ends(team: TeamParameters, xp: Numbers) -> Levels:
    """F at the upper end of each slice."""
    ends = tuple((place + 1) / SLICES for place in range(SLICES))
    return tuple(end * curve_mean(team, end, xp) for end in ends)


def true_mean(reference: TeamReference, usual: Num, share: Num, xp: Numbers) -> Num:
    """The true mean success over the first `share` of the work, relative to the easiest task.

    The sum of the head note by parts, so that eases of 1 give `usual` to the last bit.

    Args:
        reference: the department's, with its eases.
        usual: `curve_mean` of the share.
        share: automated, 0-1; at 0 the first slice's ease.
        xp: the number world.
    """
    ease, reached = reference.ease, share * usual
    steps = zip(pairwise(ease), reference.reached, strict=False)
    gained = added([(ease - after) * xp.minimum(end, reached) for (ease, after), end in steps])
    return ease[-1] * usual + xp.div(gained, share, ease[0] - ease[-1])


def slice_means(reference: TeamReference) -> Levels:
    """True mean success in each slice, relative to the scenario's easiest task."""
    levels = zip(reference.ease, _levels(reference), strict=True)
    return tuple(ease * level * SLICES for ease, level in levels)


def curve_means(reference: TeamReference) -> Levels:
    """The scenario's mean success in each slice, relative to its easiest task."""
    return tuple(level * SLICES for level in _levels(reference))


def with_slices(setting: Setting, luck: Draws, xp: Numbers) -> Setting:
    """The setting with its luck in the work: how easy each slice truly is, drawn once for a game.

    Every department's slices vary a little, and two of them have changed places: one that the
    vendor ranks easy, and one that it ranks harder. The mean over all work stays the curve's.
    """
    teams = tuple(
        replace(reference, ease=_drawn(setting.parameters.luck, reference, (luck, place), xp))
        for place, reference in enumerate(setting.reference.teams)
    )
    return replace(setting, reference=replace(setting.reference, teams=teams))


def without_slices(setting: Setting) -> Setting:
    """The setting as the vendor has it: what a forecast may start from."""
    teams = tuple(replace(team, ease=AS_TOLD) for team in setting.reference.teams)
    return replace(setting, reference=replace(setting.reference, teams=teams))


def _levels(reference: TeamReference) -> Levels:
    ends = pairwise((0.0, *reference.reached))
    return tuple(upper - lower for lower, upper in ends)


def _drawn(
    p: LuckParameters, reference: TeamReference, source: tuple[Draws, int], xp: Numbers
) -> Levels:
    luck, place = source
    levels = _levels(reference)
    moved = _changed_places(levels, luck.uniform("lying slices", place), p.slice_lie, xp)
    true = tuple(
        level * xp.exp(p.slice_noise * luck.normal("slices", place, number))
        for number, level in enumerate(moved)
    )
    scale = xp.div(added(levels), added(true), 1.0)
    return tuple(
        xp.div(level * scale, usual, 1.0) for level, usual in zip(true, levels, strict=True)
    )


def _changed_places(levels: Levels, draw: Num, lie: Num, xp: Numbers) -> Levels:
    """The levels after one pair, chosen by `draw`, has changed places as far as `lie` says."""
    chosen = xp.floor(draw * len(_APART))
    moved = list(levels)
    for number, (easy, hard) in enumerate(_APART):
        step = lie * xp.number(chosen == number) * (levels[easy] - levels[hard])
        moved[easy] = moved[easy] - step
        moved[hard] = moved[hard] + step
    return tuple(moved)
