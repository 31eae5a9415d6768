"""Figures that are measured, not stored: burnout, output, pressure, silent failures."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.causes.account import Parts
from game.campaign.causes.chapter import Chapter
from game.campaign.causes.movement import Share, between, difference
from game.model.numbers import FLOATS
from game.model.parameters import Parameters
from game.model.parameters.team import TeamParameters

POINTS = 100.0


def burnout(then: Chapter, now: Chapter) -> list[Share]:
    """The share burned out: by what moved fatigue, and by who is left to be asked."""
    told: list[Share] = []
    for place, weights in enumerate(zip(_mix(then), _mix(now), strict=True)):
        told += team_burnout(then, now, place, weights)
    return told


def team_burnout(
    then: Chapter, now: Chapter, place: int, weights: tuple[float, float] = (1.0, 1.0)
) -> list[Share]:
    """One department's; fatigue's parts at the slope between the two dates."""
    was, so = then.readouts.teams[place].burned_out, now.readouts.teams[place].burned_out
    shares = difference(then.parts[(place, "fatigue")], now.parts[(place, "fatigue")], 1.0, place)
    tired = sum(one.amount for one in shares)
    slope = (so - was) / tired if abs(tired) > 1e-12 else 0.0
    parts: Parts = {one.cause: one.amount * slope for one in shares}
    parts["burnout.rest"] = (so - was) - slope * tired
    moved, mix = between({"": was}, {"": was, **parts}, weights)
    moved["burnout.mix"] = mix
    return [Share(cause, amount * POINTS, place) for cause, amount in moved.items()]


def output(
    then: Chapter, now: Chapter, teams: Iterable[TeamParameters], rookie_overhead: float,
    *, felt: bool,
) -> list[Share]:  # fmt: skip
    """Output a head against working without tools: as it is, or as it is felt."""
    told: list[Share] = []
    mixes = zip(_mix(then), _mix(now), strict=True)
    for place, (own, weights) in enumerate(zip(teams, mixes, strict=True)):
        before = _output(then, place, own, rookie_overhead, felt=felt)
        after = _output(now, place, own, rookie_overhead, felt=felt)
        moved, mix = between(before, after, weights)
        moved["output.mix"] = mix
        told += [Share(cause, amount * POINTS, place) for cause, amount in moved.items()]
    return told


def _output(
    month: Chapter, place: int, own: TeamParameters, rookie_overhead: float, *, felt: bool
) -> Parts:
    team, copilots = month.before.teams[place], month.copilots[place]
    experienced, rookies = team.experienced, own.rookie_output * team.rookies
    all_ = max(experienced + rookies, 1e-9)
    gained = experienced * own.copilot_experienced + rookies * own.copilot_rookies
    hindered = (experienced + rookies * rookie_overhead) * own.copilot_overhead
    read = month.readouts.teams[place]
    learned = copilots * team.learning * gained / all_
    parts = {
        "output.learned": learned,
        "output.unlearned": -copilots * (1.0 - team.learning) * hindered / all_,
        "": 1.0,
    }
    parts["output.novelty"] = (read.perceived if felt else read.actual) - sum(parts.values())
    return parts


def silent(then: Chapter, now: Chapter) -> list[Share]:
    """Answers that were wrong unnoticed or gave up, of all that AI attempted."""
    return [
        share
        for place in range(len(now.quality))
        for share in difference(_failed(then, place), _failed(now, place), POINTS, place)
    ]


def _failed(month: Chapter, place: int) -> Parts:
    attempted, team = 0.0, month.readouts.teams[place]
    for one in month.readouts.teams:
        attempted += one.attempted
    if attempted <= 0.0:
        return {}
    return {
        "silent.unnoticed": team.silent / attempted,
        "silent.stonewalled": team.stonewalled / attempted,
    }


def pressure(then: Chapter, now: Chapter, place: int, parameters: Parameters) -> list[Share]:
    """Work pressure: more work, a slower standard, fewer hands; each by its logarithm."""
    was, so = then.readouts.teams[place].pressure, now.readouts.teams[place].pressure
    before, after = _factors(then, place, parameters), _factors(now, place, parameters)
    logs = {cause: FLOATS.log(after[cause] / before[cause]) for cause in before}
    whole = sum(logs.values())
    middle = (so - was) / whole if abs(whole) > 1e-12 else so
    return [Share(cause, amount * middle * POINTS, place) for cause, amount in logs.items()]


def _factors(month: Chapter, place: int, parameters: Parameters) -> Parts:
    """What work pressure is the product of, against ordinary conditions."""
    read, own, p = month.readouts.teams[place], parameters.teams[place], parameters.pressure
    standard = month.before.teams[place].standard
    hurry = FLOATS.clip(FLOATS.pow(read.pressure, -p.corner_cutting), p.time_low, 1.0)
    normal = read.capacity / (1.0 + read.overtime) * standard * hurry / (own.staff * own.tasks)
    return {
        "pressure.work": read.pressure * normal / standard,
        "pressure.standard": standard,
        "pressure.hands": 1.0 / normal,
    }


def _mix(month: Chapter) -> tuple[float, ...]:
    """Each department's share of the staff that the last week found."""
    heads = [team.experienced + team.rookies for team in month.before.teams]
    return tuple(own / sum(heads) for own in heads)
