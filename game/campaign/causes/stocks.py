"""The company's stocks by key, so that two companies can be compared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from game.model.company import Company, Team
from game.model.ledger import Key

_COMPANY = tuple(
    field.name for field in fields(Company) if field.name not in {"week", "teams", "weather"}
)
_TEAM = tuple(field.name for field in fields(Team))


def stocks(company: Company) -> Iterator[tuple[Key, float]]:
    """Every stock with its value, in the model's own units."""
    for name in _COMPANY:
        yield name, getattr(company, name)
    for place, team in enumerate(company.teams):
        for name in _TEAM:
            yield (place, name), getattr(team, name)
