"""Brand, name as an employer, claims, announcements, lay-offs remembered."""

from __future__ import annotations

from collections.abc import Sequence

from game.frozen import dataclass
from game.model.adding import added
from game.model.fate import incident
from game.model.ledger import UNIT
from game.model.levers import Chance
from game.model.numbers import Num
from game.model.scene import Scene
from game.model.sectors.customers import Demand
from game.model.team_week import TeamWeek


@dataclass(frozen=True, slots=True)
class Name:
    """What people say after the week, 0-1."""

    brand: Num
    employer_brand: Num
    claims: Num
    announced: Num
    recent_layoffs: Num
    dismissed: Num
    """Laid off so far, FTE."""
    incident: Num
    """0 or 1; without luck its probability."""


def talk(scene: Scene, weeks: Sequence[TeamWeek], demand: Demand, chance: Chance | None) -> Name:
    """What the week does to the company's names."""
    fired = added([week.leaving.laid_off + week.leaving.rookies_laid_off for week in weeks])
    share = fired / scene.reference.staff
    p = scene.parameters.reputation
    hit, severity = incident(_probability(scene, weeks), chance, p, scene.xp)
    brand = _brand(scene, demand, share, hit * severity)
    return Name(
        brand=brand,
        employer_brand=_employer(scene, weeks, brand, share),
        claims=_claims(scene),
        announced=_announced(scene),
        recent_layoffs=_recent(scene, weeks, fired),
        dismissed=scene.ledger.settle(
            "dismissed", scene.company.dismissed, ("dismissed.laid_off", fired)
        ),
        incident=hit,
    )


def _probability(scene: Scene, weeks: Sequence[TeamWeek]) -> Num:
    """Of an incident this week: silent failures times stakes, worse if you have boasted."""
    xp, p = scene.xp, scene.parameters.reputation
    harm = added([week.post.parameters.stakes * _harm(scene, week) for week in weeks])
    boast = 1.0 + p.incident_boast * scene.company.claims
    return 1.0 - xp.exp(-p.incident_rate * xp.pow(harm, p.incident_exponent) * boast)


def _harm(scene: Scene, week: TeamWeek) -> Num:
    """Share of a department's answers that may become public: AI's failures, and outages."""
    xp, p = scene.xp, scene.parameters.reputation
    failed = xp.div(week.work.silent + week.work.stonewalled, week.quality.answered, 0.0)
    lost = xp.maximum(scene.parameters.quality.human_best - week.quality.human, 0.0)
    return failed + p.incident_outage * (1.0 - week.post.parameters.contact) * lost


def _brand(scene: Scene, demand: Demand, fired: Num, hit: Num) -> Num:
    p, before = scene.parameters.reputation, scene.company.brand
    said = p.brand_start + p.brand_gap * (demand.experience - demand.expectation)
    target = scene.xp.clip(said, p.brand_worst, 1.0)
    boast = 1.0 + p.incident_boast_hit * scene.company.claims
    return scene.ledger.hold(
        "brand",
        before,
        (p.brand_low, 1.0),
        ("brand.talk", (target - before) / p.brand_time),
        ("brand.incidents", -hit * p.incident_hit * before * boast),
        ("brand.layoffs", -p.brand_layoffs * fired),
    )


def _employer(scene: Scene, weeks: Sequence[TeamWeek], brand: Num, fired: Num) -> Num:
    p, before = scene.parameters.reputation, scene.company.employer_brand
    morale = added([week.post.reference.share * week.team.morale for week in weeks])
    spirit = p.employer_morale * (morale - scene.parameters.strain.morale_rest)
    known = p.employer_brand_pull * (brand - p.brand_start)
    target = scene.xp.clip(p.employer_start + spirit + known, p.employer_low, 1.0)
    return scene.ledger.hold(
        "employer_brand",
        before,
        (p.employer_low, 1.0),
        ("employer_brand.talk", (target - before) / p.employer_time),
        ("employer_brand.layoffs", -p.employer_layoffs * fired),
    )


def _claims(scene: Scene) -> Num:
    time = scene.parameters.reputation.claims_time
    target = ("claims.made", scene.levers.claims)
    return scene.ledger.follow("claims", scene.company.claims, (time, time), UNIT, target)


def _announced(scene: Scene) -> Num:
    time = scene.parameters.reputation.announced_time
    target = ("announced.heard", scene.levers.announced)
    return scene.ledger.follow("announced", scene.company.announced, (time, time), UNIT, target)


def _recent(scene: Scene, weeks: Sequence[TeamWeek], fired: Num) -> Num:
    heads = added([week.post.team.experienced + week.post.team.rookies for week in weeks])
    before = scene.company.recent_layoffs
    return scene.ledger.settle(
        "recent_layoffs",
        before,
        ("recent_layoffs.fade", -before / scene.parameters.staffing.layoffs_fade),
        ("recent_layoffs.laid_off", fired / scene.xp.maximum(heads, 1.0)),
    )
