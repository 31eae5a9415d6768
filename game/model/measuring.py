"""Reading a week: from the sectors' results to `Readouts`."""

from __future__ import annotations

from collections.abc import Sequence

from game.model.adding import added
from game.model.numbers import Num
from game.model.readouts import Readouts, TeamReadouts
from game.model.scene import Scene
from game.model.sectors.customers import Demand
from game.model.sectors.finance import Books
from game.model.sectors.reputation import Name
from game.model.team_week import TeamWeek


def measure_team(scene: Scene, week: TeamWeek, cost: Num) -> TeamReadouts:
    """One department's readouts."""
    work, load, leaving, people = week.work, week.load, week.leaving, week.staff
    tasks = week.post.parameters.tasks
    return TeamReadouts(
        quality=week.quality.true,
        human_quality=week.quality.human,
        reported_quality=week.quality.reported,
        skill=week.quality.skill,
        ai_success=work.success,
        attempted=work.attempted,
        silent=work.silent,
        caught=work.caught,
        escalated=work.escalated,
        stonewalled=work.stonewalled,
        demand=work.arriving,
        abandoned=load.abandoned,
        capacity=load.capacity,
        pressure=load.pressure,
        overtime=load.overtime,
        wait=load.wait,
        quits=leaving.quits,
        rookie_quits=leaving.rookie_quits,
        laid_off=leaving.laid_off,
        rookies_laid_off=leaving.rookies_laid_off,
        hires=people.hires,
        boomerangs=people.boomerangs,
        headcount=people.experienced + people.rookies,
        burned_out=burned_out(scene, week.strain.fatigue),
        quit_intention=quit_intention(scene, leaving.rate),
        perceived=week.capacity.actual * (1.0 + week.team.novelty),
        actual=week.capacity.actual,
        rookies_actual=week.gain.rookies,
        cost=cost,
        worth=work.attempted / tasks,
        true_worth=work.solved / tasks,
    )


def burned_out(scene: Scene, fatigue: Num) -> Num:
    """Share of staff burned out at a mean fatigue: people differ."""
    p = scene.parameters.readouts
    return 1.0 / (1.0 + scene.xp.exp(-(fatigue - p.burnout_half) / p.burnout_spread))


def quit_intention(scene: Scene, rate: Num) -> Num:
    """Share who would say that they are likely to quit; more say so than do."""
    p = scene.parameters.readouts
    return 1.0 - scene.xp.exp(-p.intention * rate * p.intention_weeks)


def measure(
    scene: Scene, weeks: Sequence[TeamWeek], sight: tuple[Demand, Name, Books], value: Num
) -> Readouts:
    """The company's readouts; `value` is the enterprise value."""
    demand, name, books = sight
    teams = tuple(
        measure_team(scene, week, costs.total)
        for week, costs in zip(weeks, books.teams, strict=True)
    )
    shares = _staff_shares(scene, weeks)
    weights = [week.post.parameters.weight for week in weeks]
    starts = [week.post.reference.share for week in weeks]
    return Readouts(
        teams=teams,
        quality=demand.quality,
        reported_quality=_weighed(weights, [team.reported_quality for team in teams]),
        revenue=books.revenue,
        operating_profit=books.operating,
        profit=books.profit,
        one_offs=books.one_offs,
        severance=books.severance,
        margin=books.margin,
        enterprise_value=value,
        incident=name.incident,
        ai_share=_weighed(starts, [week.team.ai_share for week in weeks]),
        burned_out=_weighed(shares, [team.burned_out for team in teams]),
        quit_intention=_weighed(shares, [team.quit_intention for team in teams]),
        perceived=_weighed(shares, [team.perceived for team in teams]),
        actual=_weighed(shares, [team.actual for team in teams]),
        headcount=added([team.headcount for team in teams]),
        acquisition=demand.acquisition,
        peers=scene.peers,
        hype=scene.hype,
    )


def _staff_shares(scene: Scene, weeks: Sequence[TeamWeek]) -> list[Num]:
    """Each department's share of the staff; that of the start if nobody is left."""
    xp = scene.xp
    heads = [week.post.team.experienced + week.post.team.rookies for week in weeks]
    total = added(heads)
    pairs = zip(heads, weeks, strict=True)
    return [xp.div(own, total, week.post.reference.share) for own, week in pairs]


def _weighed(weights: Sequence[Num], values: Sequence[Num]) -> Num:
    return added([weight * value for weight, value in zip(weights, values, strict=True)])
