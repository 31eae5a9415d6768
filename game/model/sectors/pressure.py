"""Work pressure: overtime, corners cut, and a standard that slides down after them.

Oliva & Sterman, Cutting Corners and Working Overtime (2001): time per task T = T*·w^−.64, and the
standard T* follows T down within 18.8 weeks and up practically never. Slack buys no time above T*.
"""

from __future__ import annotations

from game.frozen import dataclass
from game.model.ledger import POSITIVE
from game.model.numbers import Num
from game.model.scene import Post, Scene
from game.model.sectors.work import Routing


@dataclass(frozen=True, slots=True)
class Load:
    """How a department bore its week."""

    pressure: Num
    """Required over normal capacity."""
    overtime: Num
    """Share of hours."""
    time: Num
    """Per task, relative to the start's standard."""
    backlog: Num
    """Tasks left waiting."""
    abandoned: Num
    """Tasks given up by those who waited."""
    wait: Num
    """Weeks of work that wait."""
    capacity: Num
    """Tasks a week with overtime and haste."""


def bear(scene: Scene, post: Post, routing: Routing, normal: Num) -> Load:
    """Do the week's work, as far as it goes."""
    xp, p = scene.xp, scene.parameters.pressure
    waiting = post.team.backlog
    wanted = (routing.required + waiting / p.backlog_time) * post.team.standard
    pressure = xp.clip(wanted / normal, p.pressure_low, p.pressure_high)
    overtime = xp.clip(p.overtime_slope * (pressure - 1.0), 0.0, p.overtime_limit)
    time = time_per_task(scene, post.team.standard, pressure)
    able = normal * (1.0 + overtime) / time
    done = xp.minimum(able, routing.required + waiting)
    patient = p.patience * routing.usual
    beyond = xp.maximum(waiting + routing.required - done - patient, 0.0)
    abandoned = p.abandon_rate * beyond
    backlog = _backlog(scene, post, (routing.required, done, abandoned))
    wait = xp.div(backlog, routing.usual, 0.0)
    return Load(pressure, overtime, time, backlog, abandoned, wait, able)


def time_per_task(scene: Scene, standard: Num, pressure: Num) -> Num:
    """Time taken per task under pressure, never above the standard."""
    xp, p = scene.xp, scene.parameters.pressure
    return standard * xp.clip(xp.pow(pressure, -p.corner_cutting), p.time_low, 1.0)


def standard(scene: Scene, post: Post, time: Num) -> Num:
    """The standard after a week at `time` per task; only a quality programme lifts it."""
    p, before = scene.parameters.pressure, post.team.standard
    slipped = scene.xp.minimum(time - before, 0.0) / p.standard_fall
    lifted = scene.levers.programme / p.programme_time * (1.0 - before)
    return scene.ledger.hold(
        (post.index, "standard"),
        before,
        (p.standard_low, 1.0),
        ("standard.haste", slipped),
        ("standard.programme", lifted),
    )


def _backlog(scene: Scene, post: Post, flows: tuple[Num, Num, Num]) -> Num:
    required, done, abandoned = flows
    return scene.ledger.hold(
        (post.index, "backlog"),
        post.team.backlog,
        POSITIVE,
        ("backlog.arrived", required),
        ("backlog.done", -done),
        ("backlog.abandoned", -abandoned),
    )
