"""What the steps of a month's end do to the stocks: its weeks, and what happens between them."""

from __future__ import annotations

from typing import Final

from game.campaign.causes import outside
from game.campaign.causes.account import Account, Parts
from game.campaign.context import Context
from game.campaign.month.turn import Step
from game.campaign.month.weeks import MonthRun
from game.campaign.state import GameState
from game.frozen import replace

_TOLD: Final = {
    "desk": outside.unanswered,
    "list": outside.left,
    "press": outside.checked,
    "letters": outside.delivered,
}
"""Steps that have more than one cause."""
_NAMES: Final = {
    "asked": "board:asked",
    "churn": "board:churn",
    "mandate": outside.MANDATE,
    "survey": "survey:unanswered",
}


def outside_the_weeks(context: Context, account: Account, before: GameState, step: Step) -> None:
    """Book what a step has done, by its causes."""
    if step.name in _TOLD:
        _TOLD[step.name](account, context, before, step.state)
    else:
        account.shift(before.company, step.state.company, _NAMES.get(step.name, "unnamed"))


def weeks(context: Context, account: Account, before: GameState, run: MonthRun) -> list[Parts]:
    """Book a month's weeks; what the customers were made of after each."""
    customers: list[Parts] = []
    for week, close in zip(run.weeks, run.closes, strict=True):
        account.run(week)
        customers.append(dict(account.parts["customers"]))
        mandated = replace(week.company, board=close.company.board)
        account.shift(week.company, mandated, outside.MANDATE)
        outside.left(account, context, replace(before, company=mandated), close)
        before = close
    return customers
