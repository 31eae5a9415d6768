"""The company's stocks, changed in place at some of the runs.

Between two months the cohort owns its company's columns (`owned`): nothing else reads them, so that
a letter to three runs costs three numbers and not ten thousand.
"""

from __future__ import annotations

from game.campaign.cohort.runs.lanes import Lanes, Places, mapped
from game.campaign.rules.effects import shifted
from game.model.company import Company
from game.model.numbers import Num


def owned(lanes: Lanes, company: Company) -> Company:
    """The same company in columns of its own."""
    return mapped(company, by=lanes.full)


def stock(company: Company, name: str) -> Num:
    """A stock by its name, ``brand`` or ``0.morale``: a department's by its place."""
    place, dot, own = name.partition(".")
    number: Num = getattr(company.teams[int(place)], own) if dot else getattr(company, name)
    return number


def moved(lanes: Lanes, company: Company, name: str, at: Places, by: Num) -> None:
    """Move a share at some places: the board's confidence, brand, a department's morale."""
    column = stock(company, name)
    now = lanes.take(column, at)
    lanes.write(column, at, shifted(name.rpartition(".")[2], now, by, lanes.xp))


def spent(lanes: Lanes, company: Company, at: Places, money: Num) -> None:
    """Pay at some places, $."""
    lanes.write(company.cash, at, lanes.take(company.cash, at) - money)


def cheered(lanes: Lanes, company: Company, at: Places, by: float) -> None:
    """Move every department's morale at some places."""
    for place in range(len(company.teams)):
        moved(lanes, company, f"{place}.morale", at, by)
