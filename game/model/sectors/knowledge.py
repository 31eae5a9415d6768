"""Knowledge: built by experienced people at work, gone with them."""

from __future__ import annotations

from game.model.ledger import UNIT
from game.model.numbers import Num
from game.model.scene import Post, Scene


def knowledge(scene: Scene, post: Post, experienced: Num, gone: Num) -> Num:
    """What the department knows after the week, 0-1.

    Args:
        scene: the company's week.
        post: the department.
        experienced: experienced staff after the week, FTE.
        gone: experienced staff who quit or were laid off, FTE.
    """
    xp, p, before = scene.xp, scene.parameters.learning, post.team.knowledge
    usual = scene.parameters.staffing.experienced_start * post.parameters.staff
    cover = xp.clip(experienced / usual, 0.0, p.cover_high)
    return scene.ledger.hold(
        (post.index, "knowledge"),
        before,
        UNIT,
        ("knowledge.built", p.knowledge_built * xp.sqrt(cover) * (1.0 - before)),
        ("knowledge.left", -p.knowledge_left * gone / post.parameters.staff * before),
        ("knowledge.outdated", -p.knowledge_decay * before),
    )
