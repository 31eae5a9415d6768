"""Making wishes: the sentences that strategies share."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.numbers import Num, Truth
from game.strategies.strategy import Report, TeamReport, Wish


def only(report: Report, when: Truth, *wishes: Wish) -> tuple[Wish, ...]:
    """The same wishes, but only where `when` holds."""
    both = report.xp.both
    return tuple(Wish(wish.key, wish.value, both(wish.when, when)) for wish in wishes)


def switched(report: Report, lever: str, *, on: bool, when: Truth = True) -> Wish:
    """A switch of the company, where it does not stand so yet."""
    now = report.settings[lever] > 0.5
    moves = report.xp.negate(now) if on else now
    return Wish(lever, 1.0 if on else 0.0, report.xp.both(moves, when))


def towards(report: Report, team: TeamReport, goal: Num, most: float) -> Wish:
    """A department's AI share a step nearer to `goal`, at most `most` percent at a time."""
    moved = report.xp.clip(goal - team.ai_share, -most, most)
    return Wish(f"{team.id}.ai_share", team.ai_share + moved, moved != 0.0)


def up_to(report: Report, team: TeamReport, goal: Num, most: float) -> Wish:
    """The same, but never down."""
    wish = towards(report, team, goal, most)
    return Wish(wish.key, wish.value, team.ai_share < goal)


def reviewed(team: TeamReport, percent: float) -> Wish:
    """Another part of the machine's work looked at."""
    return Wish(f"{team.id}.review", percent, team.review != percent)


def equipped(report: Report, team: TeamReport) -> Wish:
    """Copilots for a department that has none."""
    return Wish(f"{team.id}.copilots", 1.0, report.xp.negate(team.copilots))


def staffed(team: TeamReport, heads: Num, *, when: Truth = True) -> Wish:
    """A headcount to hire towards, or to let attrition come down to."""
    return Wish(f"{team.id}.headcount", heads, when)


def listed(team: TeamReport, heads: Num, *, when: Truth) -> Wish:
    """A list with names on it."""
    return Wish(f"{team.id}.layoff", heads, when)


def said(report: Report, claim: str, boldness: int, when: Truth) -> tuple[Wish, ...]:
    """A release, where the scenario has such a claim."""
    return (Wish("press", f"{claim}:{boldness}", when),) if claim in report.claims else ()


def honest(report: Report, when: Truth) -> tuple[Wish, ...]:
    """Releases that say no more than the books do: who was let go, and what is earned."""
    return (*said(report, "nobody_lost", 1, when), *said(report, "savings", 1, when))


def looked(kind: str, when: Truth) -> Wish:
    """A look."""
    return Wish("look", kind, when)


def hard(report: Report, place: int) -> bool:
    """Whether a department's work is least like a form: the last of three or more that plan."""
    last = place == len(report.teams) - 1 and len(report.teams) > 2
    return last and not report.teams[place].service


@dataclass(frozen=True, slots=True)
class ByWork:
    """What a strategy wants of a department, by its work."""

    service: float
    """Where customers are served."""
    plan: float
    """Where work follows a plan …"""
    hard: float
    """… and where that is least like a form; see `hard`."""

    def of(self, report: Report, place: int) -> float:
        """For the department of that place."""
        if report.teams[place].service:
            return self.service
        return self.hard if hard(report, place) else self.plan


def turn_of(report: Report, month: int) -> int:
    """The turn in which a month falls."""
    return -(-month // 3) if report.quarterly else month


def monthly(report: Report, percent: float) -> float:
    """So many percent a month, as percent a turn."""
    return percent * (3.0 if report.quarterly else 1.0)
