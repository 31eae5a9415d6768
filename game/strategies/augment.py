"""Augment: copilots with training, moderate automation under review, a promise of a human."""

from __future__ import annotations

from game.strategies.strategy import Report, Strategy, TeamReport, towards

SHARE_SERVICE, SHARE_PLAN, SHARE_LAST = 30, 50, 5
MONTHLY = 15
"""At most so many percent a month: one focus point."""
STAFF_SERVICE, STAFF_PLAN, STAFF_LAST = 0.80, 0.65, 0.97


def _goals(report: Report, place: int, team: TeamReport) -> tuple[int, float]:
    """AI share and the part of the staff to come down to, by attrition."""
    if team.service:
        return SHARE_SERVICE, STAFF_SERVICE
    last = place == len(report.teams) - 1 and len(report.teams) > 2
    return (SHARE_LAST, STAFF_LAST) if last else (SHARE_PLAN, STAFF_PLAN)


def _wishes(report: Report) -> tuple[str, ...]:
    wishes = []
    if report.settings.get("training") == "off":
        wishes.append("training=on")
    wishes += [f"{team.id}.copilots=on" for team in report.teams if not team.copilots]
    if report.month >= 2 and report.settings.get("guarantee") == "not promised":
        wishes.append("guarantee=on")
    wishes += [f"{team.id}.review=30" for team in report.teams if team.review < 30]
    if report.month < 4:
        return tuple(wishes)
    for place, team in enumerate(report.teams):
        share, staff = _goals(report, place, team)
        if team.ai_share < share:
            wishes.append(f"{team.id}.ai_share={towards(team.ai_share, share, 5, MONTHLY)}")
        kept = round(team.people_start * (1.0 - (1.0 - staff) * min(report.month / 7.0, 1.0)))
        wishes.append(f"{team.id}.headcount={kept}")
    return tuple(wishes)


AUGMENT = Strategy(
    name="augment",
    title="Augment",
    line="Copilots with training, moderate automation under review, and always a human.",
    wishes=_wishes,
    taste="attentive",
    board="counter",
)
