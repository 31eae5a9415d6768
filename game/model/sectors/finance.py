"""Money: revenue, running costs, one-off costs. All amounts are $ a week."""

from __future__ import annotations

from collections.abc import Sequence

from game.frozen import dataclass
from game.model.adding import added
from game.model.calendar import WEEKS_A_YEAR
from game.model.numbers import Num
from game.model.scene import Post, Scene
from game.model.sectors.reputation import Name
from game.model.team_week import TeamWeek


@dataclass(frozen=True, slots=True)
class TeamCosts:
    """One department's running costs."""

    wages: Num
    """Staff, overtime and gig workers."""
    ai: Num
    """Attempts and licences."""
    suppliers: Num
    remedies: Num
    total: Num


@dataclass(frozen=True, slots=True)
class Books:
    """The week's books."""

    teams: tuple[TeamCosts, ...]
    revenue: Num
    operating: Num
    """Operating profit, before one-off costs: what a board reads as adjusted."""
    profit: Num
    """After one-off costs."""
    one_offs: Num
    severance: Num
    margin: Num
    """Operating profit over revenue."""
    cash: Num
    """After the week, $."""


def keep_books(scene: Scene, weeks: Sequence[TeamWeek], customers: Num, name: Name) -> Books:
    """The week's revenue and costs; cash follows."""
    p = scene.parameters.finance
    revenue = customers * p.revenue_per_customer / WEEKS_A_YEAR
    teams = tuple(_team_costs(scene, week, name.employer_brand) for week in weeks)
    platform, other = _platform(scene, weeks), _other(scene, customers)
    shared = scene.climate.shared
    operating = revenue - added([costs.total for costs in teams]) - platform - other - shared
    once = _one_offs(scene, weeks)
    one_offs = added([amount for _, amount in once])
    cash = scene.ledger.settle(
        "cash",
        scene.company.cash,
        ("cash.revenue", revenue),
        ("cash.wages", -added([costs.wages for costs in teams])),
        ("cash.ai", -added([costs.ai for costs in teams])),
        ("cash.suppliers", -added([costs.suppliers for costs in teams])),
        ("cash.remedies", -added([costs.remedies for costs in teams])),
        ("cash.platform", -platform),
        ("cash.other", -other),
        ("cash.gains", -shared),
        *[(rule, -amount) for rule, amount in once],
    )
    return Books(
        teams=teams,
        revenue=revenue,
        operating=operating,
        profit=operating - one_offs,
        one_offs=one_offs,
        severance=once[0][1],
        margin=scene.xp.div(operating, revenue, 0.0),
        cash=cash,
    )


def _team_costs(scene: Scene, week: TeamWeek, employer_brand: Num) -> TeamCosts:
    p, own = scene.parameters.finance, week.post.parameters
    wages = _wages(scene, week, employer_brand)
    heads = week.post.team.experienced + week.post.team.rookies
    licences = week.post.levers.copilots * heads * p.licence / WEEKS_A_YEAR
    ai = week.work.attempted * own.ai_price * scene.levers.vendor_price + licences
    left = 1.0 - p.supplier_saving * week.team.ai_share
    suppliers = own.suppliers / WEEKS_A_YEAR * left
    remedies = week.work.silent * own.remedy
    return TeamCosts(wages, ai, suppliers, remedies, wages + ai + suppliers + remedies)


def _wages(scene: Scene, week: TeamWeek, employer_brand: Num) -> Num:
    p, pay, team = scene.parameters.finance, week.post.parameters.pay, week.team
    overtime = 1.0 + p.overtime_pay * week.load.overtime
    shortfall = scene.xp.maximum(p.pay_premium_line - employer_brand, 0.0)
    each = pay * overtime * (1.0 + p.pay_premium * shortfall) * scene.levers.pay
    staff = (team.experienced + p.rookie_pay * team.rookies) * each
    return (staff + team.gig * pay * p.gig_pay) / WEEKS_A_YEAR


def _platform(scene: Scene, weeks: Sequence[TeamWeek]) -> Num:
    """Running AI at all costs the same, however many departments use it."""
    xp, p = scene.xp, scene.parameters.finance
    most = 0.0
    for week in weeks:
        most = xp.maximum(most, week.team.ai_share)
    return xp.where(most > p.platform_line, p.platform, 0.0)


def _other(scene: Scene, customers: Num) -> Num:
    p, start = scene.parameters.finance, scene.parameters.customers.customers
    usual = p.other_costs * start * p.revenue_per_customer / WEEKS_A_YEAR
    following = p.other_fixed + (1.0 - p.other_fixed) * customers / start
    return usual * following * scene.shocks.costs


def _one_offs(scene: Scene, weeks: Sequence[TeamWeek]) -> tuple[tuple[str, Num], ...]:
    p, levers = scene.parameters.finance, scene.levers
    posts = tuple(week.post for week in weeks)
    heads = added([post.team.experienced + post.team.rookies for post in posts]) / WEEKS_A_YEAR
    fired = added(
        [
            (week.leaving.laid_off + week.leaving.rookies_laid_off) * week.post.parameters.pay
            for week in weeks
        ]
    )
    hired = added([week.staff.hires * week.post.parameters.pay for week in weeks])
    joined = added([_posts_automated(scene, week.post, week.team.ai_share) for week in weeks])
    return (
        ("cash.severance", fired * p.severance),
        ("cash.integration", joined * p.integration),
        ("cash.hiring", hired * p.hiring_cost),
        ("cash.training", levers.training * heads * p.training_cost),
        ("cash.programme", levers.programme * heads * p.programme_cost),
    )


def _posts_automated(scene: Scene, post: Post, share: Num) -> Num:
    ahead = scene.xp.maximum(post.levers.ai_share - share, 0.0)
    return ahead / scene.parameters.work.ai_rise * post.parameters.staff
