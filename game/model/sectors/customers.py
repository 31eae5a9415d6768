"""Customers: what they notice, expect, and do about it."""

from __future__ import annotations

from collections.abc import Sequence

from game.frozen import dataclass
from game.model.adding import added
from game.model.calendar import WEEKS_A_YEAR
from game.model.ledger import POSITIVE, UNIT
from game.model.numbers import Num
from game.model.scene import Scene
from game.model.team_week import TeamWeek


@dataclass(frozen=True, slots=True)
class Demand:
    """Customers after the week."""

    quality: Num
    """This week's true quality, by the departments' weights."""
    winning_quality: Num
    """Quality of what wins customers."""
    experience: Num
    expectation: Num
    churn: Num
    """Share lost this week."""
    acquisition: Num
    """Share won this week."""
    customers: Num
    growth: Num
    """Smoothed yearly growth, as a share."""


def serve(scene: Scene, weeks: Sequence[TeamWeek]) -> Demand:
    """What the week's quality does to customers."""
    quality = added([week.post.parameters.weight * week.quality.true for week in weeks])
    winning = winning_quality(weeks)
    experience = _experience(scene, quality)
    expectation = _expectation(scene, experience)
    churn = _churn(scene, expectation - experience)
    acquisition = _acquisition(scene, winning)
    before = scene.company.customers
    customers = scene.ledger.hold(
        "customers",
        before,
        POSITIVE,
        ("customers.won", before * acquisition),
        ("customers.lost", -before * churn),
    )
    growth = _growth(scene, acquisition - churn)
    return Demand(quality, winning, experience, expectation, churn, acquisition, customers, growth)


def winning_quality(weeks: Sequence[TeamWeek]) -> Num:
    """Quality of the departments that win customers, by their weights."""
    return added([week.post.parameters.wins_customers * week.quality.true for week in weeks])


def _experience(scene: Scene, quality: Num) -> Num:
    p = scene.parameters.customers
    times = (p.experience_rise, p.experience_fall)
    before = scene.company.experience
    return scene.ledger.follow("experience", before, times, UNIT, ("experience.quality", quality))


def _expectation(scene: Scene, experience: Num) -> Num:
    p, before = scene.parameters.customers, scene.company.expectation
    felt = scene.xp.maximum(experience, before - p.expectation_gap)
    return scene.ledger.hold(
        "expectation",
        before,
        UNIT,
        ("expectation.habit", (felt - before) / p.expectation_time),
        ("expectation.claims", p.claims_expectation * scene.company.claims),
    )


def _churn(scene: Scene, gap: Num) -> Num:
    xp, p = scene.xp, scene.parameters.customers
    felt = xp.maximum(gap, -p.churn_content)
    raised = p.churn_ceiling * xp.tanh(p.churn_slope * felt / p.churn_ceiling)
    usual = p.churn_start / WEEKS_A_YEAR
    times = (p.churn_time, p.churn_time)
    return scene.ledger.follow(
        "churn",
        scene.company.churn,
        times,
        UNIT,
        ("churn.usual", usual),
        ("churn.disappointment", usual * raised),
    )


def _acquisition(scene: Scene, winning: Num) -> Num:
    xp, p = scene.xp, scene.parameters.customers
    name = scene.company.brand / scene.parameters.reputation.brand_start
    pull = xp.clip(name, p.acquisition_low, p.acquisition_high)
    craft = xp.div(winning, scene.reference.winning_quality, 1.0)
    drawn = (1.0 - p.acquisition_quality) + p.acquisition_quality * craft
    taken = 1.0 - p.acquisition_peers * scene.peers
    usual = p.acquisition / WEEKS_A_YEAR
    luck = xp.maximum(1.0 + scene.weather.market, 0.0) * scene.shocks.acquisition
    return usual * pull * drawn * taken * luck


def _growth(scene: Scene, net: Num) -> Num:
    before = scene.company.growth
    change = (net * WEEKS_A_YEAR - before) / scene.parameters.customers.growth_time
    return scene.ledger.settle("growth", before, ("growth.customers", change))
