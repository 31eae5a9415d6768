"""True quality, as the ordered sum of what takes away from a rested, skilled person with time.

Not a stock: its contributions are distances from `human_best`, kept under ``(index, "quality")``.
"""

from __future__ import annotations

from game.frozen import dataclass
from game.model.ledger import UNIT, Contribution
from game.model.numbers import Num
from game.model.scene import Post, Scene
from game.model.sectors.capacity import Capacity
from game.model.sectors.pressure import Load
from game.model.sectors.work import Routing


@dataclass(frozen=True, slots=True)
class Quality:
    """What the week's answers were worth, 0-1."""

    human: Num
    """People's answers."""
    true: Num
    """All answers."""
    reported: Num
    """As the vendor's report has it: every answered task counts as resolved."""
    skill: Num
    """Of the mix of staff."""
    answered: Num
    """Tasks that somebody waited for."""


def skill(scene: Scene, post: Post) -> Num:
    """Skill of the mix of staff, 1 if all are experienced."""
    p, team = scene.parameters.quality, post.team
    weighed = team.experienced + p.rookie_skill * team.rookies + p.gig_skill * team.gig
    return weighed / scene.xp.maximum(team.experienced + team.rookies + team.gig, 1.0)


def judge(scene: Scene, post: Post, work: Routing, load: Load, state: Capacity) -> Quality:
    """The week's quality, true and reported."""
    mix = skill(scene, post)
    level, taken = _people(scene, _factors(scene, post, load, state, mix))
    human = scene.xp.clip(level, 0.0, 1.0)
    answered = work.arriving + load.abandoned
    failures = _failures(scene, post, work, load, human)
    div = scene.xp.div
    shares = [(rule, div(lost, answered, 0.0)) for rule, lost in failures]
    best = scene.parameters.quality.human_best
    true = scene.ledger.hold((post.index, "quality"), best, UNIT, *taken, *shares)
    told = work.attempted + (work.arriving - work.attempted) * human
    return Quality(human, true, scene.xp.div(told, answered, 1.0), mix, answered)


def _factors(
    scene: Scene, post: Post, load: Load, state: Capacity, mix: Num
) -> tuple[Contribution, ...]:
    """What multiplies the quality of people's answers, in order."""
    xp, p = scene.xp, scene.parameters.quality
    hurry = xp.maximum(1.0 - load.time, 0.0)
    known = xp.div(post.team.knowledge, post.reference.knowledge, 1.0)
    learned = post.levers.copilots * post.team.learning
    return (
        ("quality.standard", xp.clip(1.0 - p.standard_quality * hurry, p.standard_worst, 1.0)),
        ("quality.skill", 1.0 - p.skill_quality * (1.0 - mix / post.reference.skill)),
        ("quality.fatigue", 1.0 - p.fatigue_quality * state.exhaustion),
        ("quality.knowledge", 1.0 - p.knowledge_quality * (1.0 - known)),
        ("quality.copilots", 1.0 + p.copilot_quality * learned),
        ("quality.waiting", xp.exp(-p.wait_quality * load.wait)),
    )


def _people(scene: Scene, factors: tuple[Contribution, ...]) -> tuple[Num, list[Contribution]]:
    """The level, and each factor as the points it takes from what those before it have left."""
    level = total = scene.parameters.quality.human_best
    parts: list[Contribution] = []
    for rule, factor in factors:
        points = level * (factor - 1.0)
        parts.append((rule, points))
        total = total + points
        level = level * factor
    return total, parts


def _failures(
    scene: Scene, post: Post, work: Routing, load: Load, human: Num
) -> tuple[Contribution, ...]:
    """Where answers differ from people's, in tasks times quality."""
    p = scene.parameters.quality
    unpromised = 1.0 - p.guarantee_relief * scene.levers.guarantee
    right = p.ai_quality - post.parameters.answer_loss * unpromised
    return (
        ("quality.ai", work.solved * (right - human)),
        ("quality.silent", work.silent * (p.silent_quality - human)),
        ("quality.escalated", work.escalated * human * (p.escalated_quality - 1.0)),
        ("quality.stonewalled", -work.stonewalled * human),
        ("quality.abandoned", -load.abandoned * human),
    )
