"""Games of somebody who pulls every lever at random, on a company to which anything happens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Final

from game.lab.companies.subject import Subject
from game.model.company import Company
from game.model.equilibrium import with_vendor
from game.model.levers import Levers, Shocks, TeamLevers
from game.model.luck import Draws, week_chance
from game.model.numbers import Num, Numbers, Truth
from game.model.parameters import Parameters
from game.model.readouts import Readouts
from game.model.slices import with_slices
from game.model.week import Week, advance_week

HABIT: Final = 6
"""Weeks for which a random setting stays."""
FAR: Final = 1e15
SIGNED: Final = {"cash", "growth", "profit", "operating_profit", "margin", "enterprise_value"}
SHARES: Final = {
    "ai_share", "learning", "knowledge", "standard", "fatigue", "morale", "experience",
    "expectation", "churn", "brand", "employer_brand", "board", "claims", "announced", "quality",
    "human_quality", "skill", "ai_success", "burned_out", "quit_intention", "incident",
}  # fmt: skip


def random_weeks(subject: Subject, weeks: int, luck: Draws, xp: Numbers) -> Iterator[Week]:
    """Weeks under random levers and shocks, which change every `HABIT` weeks."""
    company = with_vendor(subject.company, luck, subject.parameters)
    setting = with_slices(subject.setting, luck, xp)
    for week in range(weeks):
        draw = _Draw(luck, week // HABIT, xp)
        played = advance_week(
            setting,
            company,
            _levers(subject.parameters, draw),
            _shocks(subject.parameters, draw),
            week_chance(luck, week),
            xp,
        )
        company = played.company
        yield played


class _Draw:
    """Random settings, one after another."""

    def __init__(self, luck: Draws, period: int, xp: Numbers) -> None:
        self._luck, self._period, self._xp, self._index = luck, period, xp, 0

    def share(self, low: float = 0.0, high: float = 1.0) -> Num:
        """Evenly over the range, and often enough at one of its ends, where things break."""
        self._index += 1
        even = self._luck.uniform("random lever", self._period, self._index)
        return low + (high - low) * self._xp.clip(1.2 * even - 0.1, 0.0, 1.0)

    def switch(self) -> Num:
        return self._xp.number(self.share() < 0.5)


def _levers(parameters: Parameters, draw: _Draw) -> Levers:
    return Levers(
        teams=tuple(_team(team.staff, draw) for team in parameters.teams),
        door=draw.switch(),
        freeze=draw.switch(),
        training=draw.switch(),
        guarantee=draw.switch(),
        announced=draw.switch(),
        claims=draw.share(),
        boomerang=draw.share(),
        programme=draw.switch(),
        pay=draw.share(0.5, 2.0),
        vendor_capability=draw.share(0.5, 1.5),
        vendor_price=draw.share(0.0, 5.0),
        gains=draw.share(),
    )


def _team(staff: Num, draw: _Draw) -> TeamLevers:
    return TeamLevers(
        ai_share=draw.share(),
        copilots=draw.share(),
        review=draw.share(),
        headcount=staff * draw.share(0.0, 3.0),
        layoffs=staff * draw.switch() * draw.switch() * draw.share(0.0, 0.5),
        gig=staff * draw.share(),
    )


def _shocks(parameters: Parameters, draw: _Draw) -> Shocks:
    return Shocks(
        workload=tuple(draw.share(0.2, 3.0) for _ in parameters.teams),
        capacity=tuple(draw.share(0.2, 3.0) for _ in parameters.teams),
        capability=draw.share(0.2, 3.0),
        acquisition=draw.share(0.2, 3.0),
        costs=draw.share(0.2, 3.0),
    )


def broken(week: Week, xp: Numbers) -> Truth:
    """Whether any stock or readout is not a number, below zero, or a share outside 0-1."""
    found = False
    for name, value in figures(week):
        low = -FAR if name in SIGNED else 0.0
        high = 1.0 if name in SHARES else FAR
        found = xp.either(found, xp.negate(xp.both(value >= low, value <= high)))
    return found


def figures(week: Week) -> Iterator[tuple[str, Num]]:
    """Every stock and readout, by name."""
    owners: Sequence[Company | Readouts] = (week.company, week.readouts)
    for owner in (*owners, *week.company.teams, *week.readouts.teams):
        for field in fields(owner):
            if field.name not in {"teams", "weather", "week"}:
                yield field.name, getattr(owner, field.name)
