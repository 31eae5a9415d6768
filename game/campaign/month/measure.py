"""The month's record of one game: what was so, in the order of `Names`."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.letters.outlook import live_values
from game.campaign.rules import record
from game.campaign.state import GameState
from game.model.numbers import FLOATS
from game.model.readouts import Readouts
from game.model.week import Week

NOTHING = record.Books()
"""Before the month's first week."""


def added_up(weeks: tuple[Week, ...], books: record.Books = NOTHING) -> record.Books:
    """What weeks add up to, with the `books` of those before them."""
    for week in weeks:
        books = books.with_week(week)
    return books


def true_values(
    context: Context, state: GameState, last: Readouts, books: record.Books
) -> tuple[float, ...]:
    """All values of a month's record; `last` are its last week's, `books` of all its weeks."""
    values = {
        **record.company_values(context.scale, state.company, last),
        **record.money_values(books, last),
        **record.work_values(last, FLOATS),
        **live_values(state),
    }
    for place, department in enumerate(context.scenario.departments):
        start, orders = context.staff_start[place], state.orders.teams[place]
        team = record.team_values(
            start, orders, last.teams[place], state.company.teams[place], FLOATS
        )
        values |= {f"{department.id}.{name}": value for name, value in team.items()}
    return tuple(values[name] for name in context.names.index)
