"""The month's books: the model's cash contributions, wages taken apart, as an ordinary month."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.causes.account import Parts
from game.model.company import Company
from game.model.parameters import Parameters
from game.model.week import Week

WEEKS_A_YEAR, MONTHS_A_YEAR, MILLION = 52.0, 12.0, 1e6
ONE_OFFS = ("cash.severance", "cash.integration", "cash.hiring", "cash.training", "cash.programme")
"""Accounts that the adjusted profit leaves out."""
WAGES = ("wages.staff", "wages.premium", "wages.overtime", "wages.gig")


def month_books(parameters: Parameters, weeks: Sequence[Week]) -> Parts:
    """Every account in $M for an ordinary month of 4⅓ weeks; their sum is the month's cash flow."""
    scale = WEEKS_A_YEAR / MONTHS_A_YEAR / float(len(weeks)) / MILLION
    books: Parts = {}
    for week in weeks:
        for account, amount in _accounts(parameters, week):
            books[account] = books.get(account, 0.0) + amount * scale
    return books


def _accounts(parameters: Parameters, week: Week) -> list[tuple[str, float]]:
    told: list[tuple[str, float]] = []
    for rule, amount in week.changes["cash"]:
        told += _wages(parameters, week, amount) if rule == "cash.wages" else [(rule, amount)]
    return told


def _wages(parameters: Parameters, week: Week, paid: float) -> list[tuple[str, float]]:
    """The wage bill as pay, a premium on it, overtime and gig workers; exact in sum."""
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
    rest = paid + plain + overtime * factor + gig
    return [
        ("wages.staff", -plain),
        ("wages.premium", rest),
        ("wages.overtime", -overtime * factor),
        ("wages.gig", -gig),
    ]


def _gig(parameters: Parameters, company: Company) -> float:
    paid = 0.0
    for own, team in zip(parameters.teams, company.teams, strict=True):
        paid += team.gig * own.pay * parameters.finance.gig_pay
    return paid / WEEKS_A_YEAR
