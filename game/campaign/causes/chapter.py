"""A month as `why?` remembers it: what each stock was made of, and what was measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.campaign.causes.account import Account, Parts
from game.campaign.causes.books import month_books
from game.campaign.context import Context
from game.campaign.state import GameState
from game.frozen import dataclass, replace
from game.model.company import Company
from game.model.ledger import Contribution, Key
from game.model.readouts import Readouts
from game.model.week import Week


@dataclass(frozen=True, slots=True)
class Chapter:
    """The end of a month's weeks, as the month's record has it."""

    month: int
    """0: before the first."""
    parts: Mapping[Key, Parts]
    """What each stock was made of."""
    quality: tuple[tuple[Contribution, ...], ...]
    """By department: what the last week's quality lacked, as shares."""
    readouts: Readouts
    """Of the last week."""
    before: Company
    """As the last week found it."""
    after: Company
    """As the last week left it."""
    copilots: tuple[float, ...]
    """By department: 1 with copilots in the last week."""
    money: Parts
    """By account, $M in an ordinary month; costs are negative."""
    customers: Parts
    """What the month's customers were made of, on average."""


def quality_of(week: Week) -> tuple[tuple[Contribution, ...], ...]:
    """What each department's quality lacked in a week, as shares."""
    return tuple(week.changes[(place, "quality")] for place in range(len(week.company.teams)))


def mean_of(several: Sequence[Parts]) -> Parts:
    """The mean of what something was made of, at several times."""
    told: Parts = {}
    for parts in several:
        for cause, amount in parts.items():
            told[cause] = told.get(cause, 0.0) + amount / float(len(several))
    return told


def chapter(
    account: Account, state: GameState, weeks: Sequence[Week], sight: tuple[Company, Parts]
) -> Chapter:
    """The chapter of a month whose weeks have run.

    Args:
        account: what the stocks are made of, now.
        state: at the end of the weeks.
        weeks: the month's.
        sight: the company as the last of them found it, and the month's customers on average.
    """
    found, customers = sight
    last = weeks[-1]
    return Chapter(
        month=state.month,
        parts=account.snapshot(),
        quality=quality_of(last),
        readouts=last.readouts,
        before=found,
        after=last.company,
        copilots=tuple(float(team.copilots) for team in state.orders.teams),
        money=month_books(weeks),
        customers=customers,
    )


def before_the_first(context: Context, account: Account, week: Week, first: GameState) -> Chapter:
    """Month 0: how an ordinary week before the first looked."""
    trial = account.copy()
    trial.run(week)
    made = chapter(account, first, [week], (context.start, trial.parts["customers"]))
    return replace(made, month=0)
