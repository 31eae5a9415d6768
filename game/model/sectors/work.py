"""Work: what arrives, what AI attempts, where it fails and who notices.

AI takes the easiest work first. Its success falls with the rank x of difficulty as
c·(1 − (1 − h)·x^g); over the automated share a the mean is c·(1 − (1 − h)·a^g/(g + 1)),
where c is the success on the easiest task, h that on the hardest relative to it, g the curve.
Where the work truly lies otherwise than the curve says stands in `game.model.slices`.
"""

from __future__ import annotations

from game.frozen import dataclass
from game.model.ledger import UNIT
from game.model.numbers import Num
from game.model.scene import Post, Scene
from game.model.slices import curve_mean, slice_means, true_mean


@dataclass(frozen=True, slots=True)
class Routing:
    """A week's work; all but `ai_share` and `success` in tasks."""

    ai_share: Num
    usual: Num
    """What a week brought at the start."""
    arriving: Num
    attempted: Num
    """By AI."""
    solved: Num
    """By AI, and right."""
    silent: Num
    """Wrong, and nobody noticed."""
    caught: Num
    """Wrong, and noticed."""
    escalated: Num
    """Caught, and passed to a person."""
    stonewalled: Num
    """Caught by the customer, who found no person."""
    required: Num
    """Work left to people, in tasks of ordinary difficulty."""
    success: Num
    """AI's share of right answers."""


def route(scene: Scene, post: Post) -> Routing:
    """Split the week's work between people and AI."""
    p = scene.parameters.work
    share = _ai_share(scene, post)
    usual = post.parameters.staff * post.parameters.tasks
    arriving = _arriving(scene, post, usual)
    attempted = share * arriving
    success = _success(scene, post, share)
    solved = attempted * success
    caught = (attempted - solved) * _noticed(scene, post)
    closed = post.parameters.contact * (1.0 - scene.levers.door)
    escalated = caught * ((1.0 - closed) + closed * p.insist)
    harder = 1.0 + post.parameters.harder * share
    people = (arriving - attempted) + escalated
    return Routing(
        ai_share=share,
        usual=usual,
        arriving=arriving,
        attempted=attempted,
        solved=solved,
        silent=(attempted - solved) - caught,
        caught=caught,
        escalated=escalated,
        stonewalled=caught - escalated,
        required=people * harder + post.levers.review * attempted * p.review_effort,
        success=success,
    )


def _ai_share(scene: Scene, post: Post) -> Num:
    p, xp = scene.parameters.work, scene.xp
    gap = post.levers.ai_share - post.team.ai_share
    time = xp.where(gap > 0.0, p.ai_rise, p.ai_fall)
    key = (post.index, "ai_share")
    return scene.ledger.hold(key, post.team.ai_share, UNIT, ("ai_share.ordered", gap / time))


def _arriving(scene: Scene, post: Post, usual: Num) -> Num:
    growth = scene.company.customers / scene.parameters.customers.customers - 1.0
    work = usual * (1.0 + post.parameters.demand * growth) + post.team.repeats
    luck = scene.xp.maximum(1.0 + scene.weather.workload, 0.0)
    return work * luck * post.workload


def slice_success(scene: Scene, post: Post) -> tuple[Num, ...]:
    """How much AI would get right of each slice this week, whether or not it does any of it."""
    xp, limit = scene.xp, scene.parameters.work.ai_ceiling
    easiest = _easiest(scene, post)
    means = slice_means(post.reference)
    return tuple(xp.clip(easiest * mean, 0.0, limit) for mean in means)


def _success(scene: Scene, post: Post, share: Num) -> Num:
    xp = scene.xp
    mean = true_mean(post.reference, curve_mean(post.parameters, share, xp), share, xp)
    return xp.clip(_easiest(scene, post) * mean, 0.0, scene.parameters.work.ai_ceiling)


def _easiest(scene: Scene, post: Post) -> Num:
    """AI success on the scenario's easiest task."""
    p, xp = scene.parameters.work, scene.xp
    known = xp.div(post.team.knowledge, post.reference.knowledge, 1.0)
    vendor = (1.0 + scene.weather.vendor) * scene.levers.vendor_capability
    progress = 1.0 + p.ai_progress * scene.company.week
    kept = 1.0 - p.ai_upkeep * scene.neglect
    best = post.parameters.ease_top * vendor * scene.shocks.capability * progress * kept
    return xp.clip(best * (p.ai_floor + (1.0 - p.ai_floor) * known), 0.0, p.ai_ceiling)


def _noticed(scene: Scene, post: Post) -> Num:
    p = scene.parameters.work
    reviewed = 1.0 - scene.xp.exp(-post.levers.review / p.review_scale)
    return p.caught_unreviewed + (p.caught_limit - p.caught_unreviewed) * reviewed


def repeats(scene: Scene, post: Post, routing: Routing) -> Num:
    """Contacts of the coming week that this week's failures cause, tasks."""
    p = scene.parameters.work
    contact = post.parameters.contact
    return scene.ledger.settle(
        (post.index, "repeats"),
        post.team.repeats,
        ("repeats.answered", -post.team.repeats),
        ("repeats.silent", p.repeats_silent * routing.silent * contact),
        ("repeats.stonewalled", p.repeats_stonewalled * routing.stonewalled * contact),
    )
