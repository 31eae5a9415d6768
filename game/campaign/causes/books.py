"""The books: the model's cash contributions with wages and the AI bill taken apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.campaign.causes.account import Parts
from game.campaign.context import Context
from game.campaign.month.weeks import MonthRun
from game.campaign.state import GameState, Orders
from game.frozen import replace
from game.model.company import Company
from game.model.ledger import Contribution
from game.model.parameters import Parameters
from game.model.week import Week

WEEKS_A_YEAR, MONTHS_A_YEAR, MILLION = 52.0, 12.0, 1e6
ONE_OFFS = ("cash.severance", "cash.integration", "cash.hiring", "cash.training", "cash.programme")
"""Accounts that the adjusted profit leaves out."""


def with_books(context: Context, before: GameState, run: MonthRun) -> MonthRun:
    """A month's weeks, each with its books; `before` is the state in which they begin."""
    found = (before.company, *(close.company for close in run.closes))
    weeks = (
        kept_apart(context.setting.parameters, company, week, before.orders)
        for company, week in zip(found, run.weeks, strict=False)
    )
    return replace(run, weeks=tuple(weeks))


def kept_apart(parameters: Parameters, found: Company, week: Week, orders: Orders) -> Week:
    """A week with its cash by every account that can be told apart; exact in sum.

    Args:
        parameters: the game's.
        found: the company as the week found it: licences are paid for those who were there.
        week: the week as the model tells it.
        orders: those of the month.
    """
    cash: list[Contribution] = []
    for rule, amount in week.changes["cash"]:
        if rule == "cash.wages":
            cash += _wages(parameters, week, amount)
        elif rule == "cash.ai":
            cash += _ai(parameters, found, orders, amount)
        else:
            cash.append((rule, amount))
    return replace(week, changes={**week.changes, "cash": tuple(cash)})


def month_books(weeks: Sequence[Week]) -> Parts:
    """Every account in $M for an ordinary month of 4⅓ weeks; their sum is the month's cash flow."""
    scale = WEEKS_A_YEAR / MONTHS_A_YEAR / float(len(weeks)) / MILLION
    books: Parts = {}
    for week in weeks:
        for account, amount in week.changes["cash"]:
            books[account] = books.get(account, 0.0) + amount * scale
    return books


def _ai(
    parameters: Parameters, found: Company, orders: Orders, paid: float
) -> Iterator[Contribution]:
    """The AI bill as attempts, and licences for those who have copilots."""
    heads = 0.0
    for order, team in zip(orders.teams, found.teams, strict=True):
        heads += float(order.copilots) * (team.experienced + team.rookies)
    licences = heads * parameters.finance.licence / WEEKS_A_YEAR
    yield "ai.attempts", paid + licences
    yield "ai.licences", -licences


def _wages(parameters: Parameters, week: Week, paid: float) -> Iterator[Contribution]:
    """The wage bill as pay, a premium on it, overtime and gig workers."""
    plain, overtime = 0.0, 0.0
    for own, team, read in zip(
        parameters.teams, week.company.teams, week.readouts.teams, strict=True
    ):
        heads = team.experienced + parameters.finance.rookie_pay * team.rookies
        pay = heads * own.pay / WEEKS_A_YEAR
        plain += pay
        overtime += pay * parameters.finance.overtime_pay * read.overtime
    gig = _gig(parameters, week.company)
    factor = (-paid - gig) / (plain + overtime) if plain + overtime > 0.0 else 1.0
    yield "wages.staff", -plain
    yield "wages.premium", paid + plain + overtime * factor + gig
    yield "wages.overtime", -overtime * factor
    yield "wages.gig", -gig


def _gig(parameters: Parameters, company: Company) -> float:
    paid = 0.0
    for own, team in zip(parameters.teams, company.teams, strict=True):
        paid += team.gig * own.pay * parameters.finance.gig_pay
    return paid / WEEKS_A_YEAR
