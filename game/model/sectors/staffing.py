"""The experience chain: openings, rookies, experienced, alumni, gig workers (Sterman 2000)."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.ledger import POSITIVE
from game.model.numbers import Num
from game.model.scene import Post, Scene
from game.model.sectors.quits import Leaving


@dataclass(frozen=True, slots=True)
class Staff:
    """People after the week, FTE, and those who came."""

    experienced: Num
    rookies: Num
    gig: Num
    vacancies: Num
    alumni: Num
    hires: Num
    """All who came, boomerangs included."""
    boomerangs: Num
    """Alumni who came back; they count as experienced at once."""


def staff(scene: Scene, post: Post, leaving: Leaving) -> Staff:
    """The week's comings and goings."""
    vacancies, hires = _recruit(scene, post, leaving)
    alumni, back = _alumni(scene, post, leaving, hires)
    return Staff(
        experienced=_experienced(scene, post, leaving, back),
        rookies=_rookies(scene, post, leaving, hires - back),
        gig=_gig(scene, post),
        vacancies=vacancies,
        alumni=alumni,
        hires=hires,
        boomerangs=back,
    )


def _recruit(scene: Scene, post: Post, leaving: Leaving) -> tuple[Num, Num]:
    """Vacancies after the week, and those filled."""
    xp, p, team = scene.xp, scene.parameters.staffing, post.team
    heads, wanted = team.experienced + team.rookies, post.levers.headcount
    missing = wanted - heads - team.vacancies
    ahead = _quits_ahead(scene, post, xp.div(leaving.quits + leaving.rookie_quits, heads, 0.0))
    freeze = scene.levers.freeze
    opened = xp.maximum(missing + ahead, 0.0) * (1.0 - freeze) / p.opening_time
    withdrawn = (team.vacancies + opened) * (p.frozen_openings * freeze)
    open_now = team.vacancies + opened - withdrawn
    hires = xp.minimum(open_now * scene.climate.hiring, open_now)
    vacancies = scene.ledger.hold(
        (post.index, "vacancies"),
        team.vacancies,
        POSITIVE,
        ("vacancies.opened", opened),
        ("vacancies.withdrawn", -withdrawn),
        ("vacancies.filled", -hires),
    )
    return vacancies, hires


def _quits_ahead(scene: Scene, post: Post, rate: Num) -> Num:
    """Quits to expect until a post that is opened now is filled, FTE: the desired supply line.

    Expected loss times the usual delay (Sterman 2000, stock management), so a department at rest
    has the heads it is meant to have; a post may be filled in the week it opens, hence the one
    less. Of the staff wanted, not of those there are, and never more than all of them: whoever
    opens posts for the quits of people too many, and theirs in turn, hires without end.
    """
    p = scene.parameters.staffing
    delay = p.opening_time + p.hiring_time - 1.0
    return scene.xp.minimum(rate * delay, 1.0) * post.levers.headcount


def _alumni(scene: Scene, post: Post, leaving: Leaving, hires: Num) -> tuple[Num, Num]:
    """Alumni after the week, and those who came back."""
    xp, p, before = scene.xp, scene.parameters.staffing, post.team.alumni
    resigned = p.alumni_quits * leaving.quits
    settled = before / p.alumni_time
    about = before + leaving.laid_off + resigned - settled
    called = about * p.boomerang_rate * scene.levers.boomerang
    back = xp.minimum(called, hires * p.boomerang_share)
    alumni = scene.ledger.hold(
        (post.index, "alumni"),
        before,
        POSITIVE,
        ("alumni.laid_off", leaving.laid_off),
        ("alumni.resigned", resigned),
        ("alumni.settled", -settled),
        ("alumni.back", -back),
    )
    return alumni, back


def _experienced(scene: Scene, post: Post, leaving: Leaving, back: Num) -> Num:
    return scene.ledger.hold(
        (post.index, "experienced"),
        post.team.experienced,
        POSITIVE,
        ("experienced.promoted", leaving.promoted),
        ("experienced.quit", -leaving.quits),
        ("experienced.laid_off", -leaving.laid_off),
        ("experienced.back", back),
    )


def _rookies(scene: Scene, post: Post, leaving: Leaving, hired: Num) -> Num:
    return scene.ledger.hold(
        (post.index, "rookies"),
        post.team.rookies,
        POSITIVE,
        ("rookies.hired", hired),
        ("rookies.promoted", -leaving.promoted),
        ("rookies.quit", -leaving.rookie_quits),
        ("rookies.laid_off", -leaving.rookies_laid_off),
    )


def _gig(scene: Scene, post: Post) -> Num:
    arriving = (post.levers.gig - post.team.gig) / scene.parameters.staffing.gig_time
    key = (post.index, "gig")
    return scene.ledger.hold(key, post.team.gig, POSITIVE, ("gig.ordered", arriving))
