"""Fear, fatigue and morale: what a week does to people.

Fatigue builds and fades as in Homer, Worker burnout (1985). Fear reaches those whom nobody touches:
the announcement alone is enough.
"""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num
from game.model.scene import Post, Scene
from game.model.sectors.copilots import Gain


@dataclass(frozen=True, slots=True)
class Strain:
    """People's state after the week, 0-1."""

    fear: Num
    fatigue: Num
    morale: Num


def strain(scene: Scene, post: Post, share: Num, pressure: Num, gain: Gain) -> Strain:
    """What the week did to people; `share` is the department's own automation."""
    fear = _fear(scene, share)
    fatigue = _fatigue(scene, post, fear, pressure, gain.unlearned)
    return Strain(fear, fatigue, _morale(scene, post, fear, fatigue))


def _fear(scene: Scene, share: Num) -> Num:
    p = scene.parameters.strain
    automated = p.fear_own * share + (1.0 - p.fear_own) * scene.ai_share
    raised = p.fear_automation * automated + p.fear_announced * scene.company.announced
    return scene.xp.clip(raised * (1.0 - p.guarantee_calm * scene.levers.guarantee), 0.0, 1.0)


def _fatigue(scene: Scene, post: Post, fear: Num, pressure: Num, unlearned: Num) -> Num:
    xp, p = scene.xp, scene.parameters.strain
    ease = xp.maximum(scene.parameters.pressure.start_pressure, p.pressure_ease)
    return scene.ledger.follow(
        (post.index, "fatigue"),
        post.team.fatigue,
        (p.fatigue_rise, p.fatigue_fall),
        (p.fatigue_low, 1.0),
        ("fatigue.rest", p.fatigue_rest),
        ("fatigue.pressure", p.fatigue_pressure * xp.maximum(pressure - ease, 0.0)),
        ("fatigue.fear", p.fatigue_fear * fear),
        ("fatigue.tools", p.fatigue_tools * unlearned),
    )


def _morale(scene: Scene, post: Post, fear: Num, fatigue: Num) -> Num:
    xp, p = scene.xp, scene.parameters.strain
    tired = xp.maximum(fatigue - p.fatigue_rest, -p.morale_rested)
    return scene.ledger.follow(
        (post.index, "morale"),
        post.team.morale,
        (p.morale_time, p.morale_time),
        (p.morale_low, 1.0),
        ("morale.rest", p.morale_rest),
        ("morale.training", p.training_morale * scene.levers.training),
        ("morale.guarantee", p.guarantee_morale * scene.levers.guarantee),
        ("morale.gains", p.gains_morale * scene.climate.raised * (1.0 - scene.climate.shock)),
        ("morale.fear", -p.morale_fear * fear),
        ("morale.fatigue", -p.morale_fatigue * tired),
        ("morale.layoffs", -p.morale_layoffs * scene.climate.shock),
    )
