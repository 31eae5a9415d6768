"""The score's four axes and their mean, in both number worlds (`play.md`, 'How it ends')."""

from __future__ import annotations

from game.campaign.rulebook import ScoreRules
from game.frozen import dataclass
from game.model.adding import added
from game.model.numbers import Num, Numbers


@dataclass(frozen=True, slots=True)
class Standing:
    """What a company is judged by at one date."""

    value: Num
    """Enterprise value, $."""
    revenue: Num
    """A year's, of the customers there are, $."""
    customers: Num
    """Heads."""
    quality: Num
    """True quality, 0-1."""
    morale: Num
    burnout: Num
    """Share of staff burned out."""
    brand: Num
    dismissed: Num
    """Share of the staff at the start dismissed without notice, placement or return."""
    held: Num
    """Claims that held, by `claims.told_again`."""
    mistaken: Num
    knowing: Num


@dataclass(frozen=True, slots=True)
class Axes:
    """The four axes, 0-100; the start is 50."""

    value: Num
    customers: Num
    people: Num
    trust: Num


def not_back(dismissed: Num, back: Num, staff: tuple[Num, ...], xp: Numbers) -> Num:
    """Share of the staff at the start laid off and not brought back.

    Args:
        dismissed: laid off so far, as a share.
        back: former staff hired back since the reversal, FTE.
        staff: at the start, FTE, per department.
        xp: the number world.
    """
    return xp.maximum(dismissed - back / added(staff), 0.0)


def _axis(z: Num, rules: ScoreRules, xp: Numbers) -> Num:
    """Steeper above the start than below: doing better is rare, and a fall must stay a score."""
    steep = xp.where(z > 0.0, rules.steepness_above, rules.steepness_below)
    return 100.0 / (1.0 + xp.exp(-steep * z))


def _grown(now: Standing, start: Standing, rules: ScoreRules, xp: Numbers) -> Num:
    """Value over the start's: EV/EV0, wherever the start is worth something.

    A company that begins with next to nothing, or with less, is measured by what it gains or loses
    against a part of its revenue: twice a debt is no growth.
    """
    measure = xp.maximum(start.value, rules.value_least * start.revenue)
    return 1.0 + xp.div(now.value - start.value, measure, 0.0)


def _believed(held: Num, rules: ScoreRules, xp: Numbers) -> Num:
    """What claims that held are worth together: nobody is trusted without end for being right.

    The first counts nearly whole and each further one less, where every one that was wrong counts
    whole: trust is lost faster than it is won.
    """
    return rules.held_most * (1.0 - xp.exp(-held / rules.held_most))


def axes(now: Standing, start: Standing, rules: ScoreRules, xp: Numbers) -> Axes:
    """Each axis is 100/(1+e^−z): z = 0 at the scenario's own start."""
    value = rules.value * xp.log(xp.maximum(_grown(now, start, rules, xp), 0.01))
    customers = rules.customers * xp.log(
        xp.maximum(xp.div(now.customers, start.customers, 1.0), 0.01)
    ) + rules.quality * (now.quality - start.quality)
    people = (
        rules.people * ((now.morale - start.morale) - (now.burnout - start.burnout))
        - rules.dismissed * now.dismissed
    )
    trust = rules.brand * (now.brand - start.brand) + rules.claims * (
        _believed(now.held, rules, xp) - now.mistaken - 2.0 * now.knowing
    )
    return Axes(
        value=_axis(value, rules, xp),
        customers=_axis(customers, rules, xp),
        people=_axis(people, rules, xp),
        trust=_axis(trust, rules, xp),
    )


def total(axes: Axes, xp: Numbers) -> Num:
    """The geometric mean: none can be sacrificed for the rest."""
    return xp.sqrt(xp.sqrt(axes.value * axes.customers) * xp.sqrt(axes.people * axes.trust))


def overall(at_the_end: Num, later: Num, rules: ScoreRules) -> Num:
    """Two thirds for the last month played, one third for what became of it."""
    return rules.now * at_the_end + (1.0 - rules.now) * later
