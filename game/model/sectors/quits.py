"""Leaving: who is laid off, and who goes because of it.

A lay-off of 1 % raises the survivors' quits by about 31 % (Trevor & Nyberg 2008), saturating.
"""

from __future__ import annotations

from game.frozen import dataclass
from game.model.calendar import WEEKS_A_YEAR
from game.model.numbers import Num
from game.model.scene import Post, Scene
from game.model.sectors.copilots import Gain


@dataclass(frozen=True, slots=True)
class Leaving:
    """A week's leavers, FTE, and the rate behind the quits."""

    quits: Num
    """Experienced."""
    rookie_quits: Num
    laid_off: Num
    """Experienced."""
    rookies_laid_off: Num
    promoted: Num
    """Rookies who now count as experienced."""
    rate: Num
    """Quits of the experienced, a week."""


def leave(scene: Scene, post: Post, morale: Num, exhaustion: Num, gain: Gain) -> Leaving:
    """Lay-offs first, then quits, then promotions: nobody leaves twice."""
    xp, p, team = scene.xp, scene.parameters.staffing, post.team
    heads = team.experienced + team.rookies
    fired = xp.clip(post.levers.layoffs, 0.0, heads)
    laid_off = fired * xp.div(team.experienced, heads, 0.0)
    rookies_laid_off = fired - laid_off
    rate = quit_rate(scene, post, morale, exhaustion)
    kept = xp.maximum(team.experienced - laid_off, 0.0)
    rookies = xp.maximum(team.rookies - rookies_laid_off, 0.0)
    rookie_rate = rate * p.rookie_quits * (1.0 - p.copilot_retention * gain.learned)
    rookie_quits = xp.minimum(rookie_rate * team.rookies, rookies)
    promoted = xp.minimum(team.rookies / post.parameters.ramp, rookies - rookie_quits)
    quits = xp.minimum(rate * team.experienced, kept)
    return Leaving(quits, rookie_quits, laid_off, rookies_laid_off, promoted, rate)


def quit_rate(scene: Scene, post: Post, morale: Num, exhaustion: Num) -> Num:
    """Share of the experienced who quit in a week."""
    xp, p = scene.xp, scene.parameters.staffing
    low = xp.maximum(scene.parameters.strain.morale_rest - morale, -p.quits_content)
    by_morale = 1.0 + p.quits_morale * xp.tanh(p.quits_slope * low)
    by_fatigue = 1.0 + p.quits_fatigue * exhaustion
    raised = xp.clip(by_morale * by_fatigue * scene.climate.unrest, p.quits_low, p.quits_high)
    return post.parameters.quit_rate / WEEKS_A_YEAR * raised * scene.climate.pay
