"""Capacity: what a department's people can do in an ordinary week."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.scene import Post, Scene
from game.model.sectors.copilots import Gain


@dataclass(frozen=True, slots=True)
class Capacity:
    """Capacity and what it is made of."""

    normal: Num
    """Tasks a week at the standard of the start, without overtime."""
    unscaled: Num
    """The same before the scale that fits it to the start's work."""
    actual: Num
    """Output per head against what these people would do without copilots."""
    exhaustion: Num
    """Fatigue above rest."""


def capacity(scene: Scene, post: Post, gain: Gain) -> Capacity:
    """This week's capacity."""
    xp, team, own = scene.xp, post.team, post.parameters
    p = scene.parameters.pressure
    experienced = team.experienced * gain.experienced
    rookies = team.rookies * own.rookie_output * gain.rookies
    alone = p.gig_alone + (1.0 - p.gig_alone) * team.knowledge
    mentoring = p.mentoring * team.rookies + p.gig_mentoring * team.gig
    people = experienced + rookies + p.gig_output * alone * team.gig - mentoring
    exhaustion = xp.maximum(team.fatigue - scene.parameters.strain.fatigue_rest, 0.0)
    heads = xp.maximum(people, p.capacity_low * own.staff) * (1.0 - p.fatigue_output * exhaustion)
    unscaled = heads * _present(scene, post) * own.tasks * post.capacity
    without = team.experienced + team.rookies * own.rookie_output
    return Capacity(
        normal=unscaled * post.reference.scale,
        unscaled=unscaled,
        actual=xp.div(experienced + rookies, without, 1.0),
        exhaustion=exhaustion,
    )


def _present(scene: Scene, post: Post) -> Num:
    """Share of working time that programmes and training leave."""
    p = scene.parameters.pressure
    learning = scene.xp.number(post.team.learning < p.training_done)
    training = p.training_load * scene.levers.training * learning
    return 1.0 - p.programme_load * scene.levers.programme - training
