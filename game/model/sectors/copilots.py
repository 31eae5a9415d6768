"""Copilots: a learned gain against the overhead of what is not yet learned."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.ledger import UNIT
from game.model.numbers import Num
from game.model.scene import Post, Scene


@dataclass(frozen=True, slots=True)
class Gain:
    """What copilots do to output; 1 is without."""

    experienced: Num
    rookies: Num
    learned: Num
    """Share of staff with a copilot that they have learned."""
    unlearned: Num
    """Share of staff with a copilot that they have not."""


def gain(scene: Scene, post: Post) -> Gain:
    """This week's effect of copilots on output."""
    team, copilots = post.parameters, post.levers.copilots
    learned = copilots * post.team.learning
    unlearned = copilots * (1.0 - post.team.learning)
    overhead = unlearned * team.copilot_overhead
    eased = overhead * scene.parameters.learning.rookie_overhead
    return Gain(
        experienced=1.0 + learned * team.copilot_experienced - overhead,
        rookies=1.0 + learned * team.copilot_rookies - eased,
        learned=learned,
        unlearned=unlearned,
    )


def learning(scene: Scene, post: Post) -> Num:
    """How far copilots are learned after this week, 0-1. Without training it stays shallow."""
    p = scene.parameters.learning
    depth = p.learning_untrained + p.learning_trained * scene.levers.training
    ahead = scene.xp.maximum(depth - post.team.learning, 0.0)
    rate = post.levers.copilots * depth / p.learning_time
    key = (post.index, "learning")
    return scene.ledger.hold(key, post.team.learning, UNIT, ("learning.practice", ahead * rate))


def novelty(scene: Scene, post: Post) -> Num:
    """By how much copilots still feel better than they are, as a share."""
    xp, before = scene.xp, post.team.novelty
    first = xp.both(post.levers.copilots > 0.0, before == 0.0)
    arrival = xp.where(first, post.parameters.novelty * post.levers.copilots, 0.0)
    return scene.ledger.settle(
        (post.index, "novelty"),
        before,
        ("novelty.arrival", arrival),
        ("novelty.fades", -before / scene.parameters.learning.novelty_time),
    )
