"""Random: a coin for every lever, and its own luck, which is nobody else's."""

from __future__ import annotations

from game.model.numbers import Num
from game.strategies.strategy import Report, Strategy, TeamReport, Wish
from game.strategies.tastes import drawn

MOVED = 0.12
"""Chance a month that a lever is moved at all."""
RARELY = 0.02
"""Of the large ones: lists and the public words."""
SWITCHES = ("door", "guarantee", "freeze", "announce", "training", "programme")
LOOKS = ("qa", "callbacks", "exit", "survey", "standing_qa")
HALF_LIST = 0.2
"""The longest list, part of the department."""


def _wishes(report: Report) -> tuple[Wish, ...]:
    """Every lever's coin; whose turn it is first changes with the month."""
    wishes = [
        *(_switched(report, lever) for lever in SWITCHES),
        *(wish for team in report.teams for wish in _team(report, team)),
        *(Wish("look", kind, _coin(report, f"look:{kind}", MOVED)) for kind in LOOKS),
        *(
            Wish("press", f"{claim}:{1 + place % 3}", _coin(report, f"press:{claim}", MOVED / 2.0))
            for place, claim in enumerate(report.claims)
        ),
        Wish("pay", _level(report, "pay", 90.0, 110.0), _coin(report, "pay?", MOVED / 2.0)),
        Wish("gig", _level(report, "gig", 0.0, 20.0), _coin(report, "gig?", MOVED / 2.0)),
        Wish("all_hands", "hold", _coin(report, "all_hands", MOVED)),
        Wish("reversal", "start", _coin(report, "reversal", RARELY)),
    ]
    first = report.month % len(wishes)
    return (*wishes[first:], *wishes[:first])


def _team(report: Report, team: TeamReport) -> tuple[Wish, ...]:
    heads = team.people * _level(report, f"{team.id}.layoff", 0.0, HALF_LIST)
    wanted = team.people_start * _level(report, f"{team.id}.headcount", 0.6, 1.1)
    return (
        _set(report, f"{team.id}.ai_share", 0.0, 90.0),
        _set(report, f"{team.id}.review", 0.0, 30.0),
        _set(report, f"{team.id}.copilots", 0.0, 1.0),
        Wish(f"{team.id}.headcount", wanted, _coin(report, f"{team.id}.headcount?", MOVED)),
        Wish(f"{team.id}.layoff", heads, _coin(report, f"{team.id}.layoff?", RARELY)),
    )


def _switched(report: Report, lever: str) -> Wish:
    return Wish(lever, 1.0 - report.settings[lever], _coin(report, lever, MOVED))


def _set(report: Report, lever: str, low: float, high: float) -> Wish:
    return Wish(lever, _level(report, lever, low, high), _coin(report, f"{lever}?", MOVED))


def _coin(report: Report, purpose: str, chance: float) -> bool:
    return report.draw(purpose) < chance


def _level(report: Report, purpose: str, low: float, high: float) -> Num:
    return low + (high - low) * report.draw(purpose)


RANDOM = Strategy(
    name="random",
    title="Random",
    line="Throws a coin for every lever and calls it a portfolio.",
    wishes=_wishes,
    prefers=drawn,
    board=lambda report: report.xp.floor(3.0 * report.draw("board")),
)
