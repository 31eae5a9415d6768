"""Replace: automate hard, close the way to a human, lay off, tell everyone."""

from __future__ import annotations

from game.strategies.strategy import Report, Strategy, TeamReport, towards

SHARE_SERVICE, SHARE_PLAN = 65, 75
"""Percent of the work (experiment 3)."""
SHARE_HARD = 35
"""Of departments whose work is least like a form: the last in the list of three or more."""
STAFF_KEPT = 0.45
FREEZE_MONTHS = 3
"""It refills to its targets afterwards: a freeze that never ends is a spiral of its own."""
LAYOFF_FROM = 3
"""Month from which there are lists."""


def _share(report: Report, place: int, team: TeamReport) -> int:
    if team.service:
        return SHARE_SERVICE
    last = place == len(report.teams) - 1 and len(report.teams) > 2
    return SHARE_HARD if last else SHARE_PLAN


def _wishes(report: Report) -> tuple[str, ...]:
    wishes = ["announce=on", "door=closed"] if report.month == 1 else []
    if report.month == 1:
        wishes.append("freeze=on")
    if report.settings.get("freeze") == "frozen" and report.month > FREEZE_MONTHS:
        wishes.append("freeze=off")
    for place, team in enumerate(report.teams):
        goal = _share(report, place, team)
        if team.ai_share < goal and (place == 0 or report.month > 1):
            wishes.append(f"{team.id}.ai_share={towards(team.ai_share, goal, 5, 45)}")
    wishes += _lists(report)
    wishes += [f"{team.id}.review=5" for team in report.teams if team.review > 5]
    if report.month % 6 == 3:
        wishes.append(f"press=work_of:{2 if report.month < 12 else 1}")
    return tuple(wishes)


def _lists(report: Report) -> list[str]:
    if report.month < LAYOFF_FROM:
        return []
    lists = []
    for place, team in enumerate(report.teams):
        hard = _share(report, place, team) == SHARE_HARD
        kept = round(team.people_start * (0.75 if hard else STAFF_KEPT))
        if team.people > kept + 5 and team.ai_share > 0:
            lists.append(f"{team.id}.layoff={min(team.people - kept, team.people // 2)}")
    return lists


REPLACE = Strategy(
    name="replace",
    title="Replace",
    line="Automates hard, closes the way to a human, lays off, and says so.",
    wishes=_wishes,
    taste="hurried",
    board="accept",
)
