"""Orders as the rules see them, and what the levers that set more than their own value set."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from game.campaign.rulebook import Switching
from game.model.company import Company
from game.model.numbers import Num, Numbers, Truth
from game.model.parameters import Parameters


class TeamSettings(Protocol):
    """One department's orders: whole numbers of one game, or arrays over many."""

    @property
    def ai_share(self) -> Num: ...
    @property
    def review(self) -> Num: ...
    @property
    def copilots(self) -> Truth: ...
    @property
    def headcount(self) -> Num: ...
    @property
    def layoff(self) -> Num: ...


class Settings(Protocol):
    """The company's orders; see `game.campaign.state.Orders`."""

    @property
    def teams(self) -> Sequence[TeamSettings]: ...
    @property
    def door(self) -> Truth: ...
    @property
    def guarantee(self) -> Truth: ...
    @property
    def freeze(self) -> Truth: ...
    @property
    def announce(self) -> Truth: ...
    @property
    def training(self) -> Truth: ...
    @property
    def programme_until(self) -> Num: ...
    @property
    def pay(self) -> Num: ...
    @property
    def gig(self) -> Num: ...
    @property
    def gig_until(self) -> Num: ...
    @property
    def vendor(self) -> Num | str: ...
    @property
    def boomerang(self) -> Truth: ...
    @property
    def gains(self) -> Num: ...


def programme(now: Num, opened: Num, until: Num, xp: Numbers) -> Num:
    """When a programme that is switched on ends.

    One that was stopped and begun again within the month is the same one.
    """
    running = xp.where(now > 0.0, now, opened)
    return xp.where(running > 0.0, running, until)


def list_target(opened: Num, heads: Num, number: Num, xp: Numbers) -> Num:
    """The headcount beside a list of `number`: a target that does not refill what it empties."""
    left = xp.minimum(opened, heads - number)
    return xp.maximum(xp.where(number > 0.0, left, opened), 0.0)


def programme_left(until: Num, month: Num, xp: Numbers) -> Num:
    """When the programme ends, after a month has run; 0: it has."""
    return xp.where(month < until, until, 0.0)


def pool_left(gig: Num, until: Num, month: Num, xp: Numbers) -> tuple[Num, Num]:
    """The gig pool and when it goes home, after a month has run."""
    over = until <= month
    home = xp.both(until > 0.0, over)
    return xp.where(home, 0.0, gig), xp.where(over, 0.0, until)


def switch_bill(
    rules: Switching, company: Company, parameters: Parameters, xp: Numbers
) -> Num:  # fmt: skip
    """What changing the vendor costs, $: some weeks of the AI bill."""
    return xp.maximum(ai_bill(company, parameters) * rules.weeks, rules.least)


def ai_bill(company: Company, parameters: Parameters) -> Num:
    """What AI costs a week at today's shares and the price of the start, $; licences apart."""
    weekly: Num = 0.0
    for team, mine in zip(company.teams, parameters.teams, strict=True):
        weekly = weekly + team.ai_share * mine.staff * mine.tasks * mine.ai_price
    return weekly
