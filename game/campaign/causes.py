"""Why did this move? The model's own named contributions, added up over months.

Playing does not keep them: the weeks of the months asked about are run again with their causes
on, from the states as they stood, on the same luck; a month takes some 3 ms.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from game.campaign.context import Context
from game.campaign.fold import Fold
from game.campaign.state import GameState
from game.campaign.turn import close_desk
from game.campaign.weeks import run_weeks
from game.model.ledger import Contribution, Key
from game.model.rules import RULES
from game.model.week import Week

MONTHS_A_YEAR, WEEKS_A_YEAR = 12.0, 52.0
TEAM_STOCKS = {"quality": "quality", "burnout": "fatigue", "headcount": "experienced"}
"""Figures that are told by department: the stock whose contributions explain each."""
COMPANY_STOCKS = {"brand": "brand", "churn": "churn", "board": "board", "customers": "customers"}


@dataclass(frozen=True, slots=True)
class Cause:
    """One cause of a figure's movement."""

    rule: str
    """The rule's id, which leads to its equation and its source."""
    meaning: str
    amount: float
    """In the figure's own unit: points, per cent a month, heads."""
    standing: str
    """published, calibrated, assumption, definition or satire."""


def told_causes(fold: Fold, figure: str, months: int = 0) -> tuple[Cause, ...]:
    """The causes of a figure's movement over the last `months` (0: since the start), if told.

    Only in practice and after the end; a ranked desk knows no more than its reporters.
    """
    if not fold.context.head.practice and fold.state.stage != "over":
        return ()
    turns = fold.turns[-months:] if months else fold.turns
    return causes(fold.context, run_again(fold.context, turns), figure)


def run_again(context: Context, turns: Iterable[GameState]) -> list[Week]:
    """The weeks of some months once more, with their causes kept."""
    return [week for state in turns for week in _run_again(context, state)]


def causes(context: Context, weeks: list[Week], figure: str) -> tuple[Cause, ...]:
    """What moved a figure over some months, largest first; what nets to nothing is left out.

    Args:
        context: the game's.
        weeks: the months' weeks from `run_again`, oldest first.
        figure: a figure's id; one that has no causes of its own gives nothing.
    """
    if figure == "quality":
        return _told(_quality(context, weeks), 100.0)
    if figure in TEAM_STOCKS:
        parts = _by_team(context, weeks, TEAM_STOCKS[figure], weighted=figure == "burnout")
        return _told(parts, 100.0 if figure == "burnout" else 1.0)
    if figure in COMPANY_STOCKS:
        return _told(_summed(weeks, COMPANY_STOCKS[figure]), _scale(figure))
    return ()


def _run_again(context: Context, state: GameState) -> tuple[Week, ...]:
    curious = replace(context, setting=replace(context.setting, causes=True))
    return run_weeks(curious, close_desk(curious, state)).weeks


def _scale(figure: str) -> float:
    if figure == "customers":
        return 1.0
    return 100.0 * WEEKS_A_YEAR / MONTHS_A_YEAR if figure == "churn" else 100.0


def _summed(weeks: list[Week], key: Key) -> list[Contribution]:
    return [part for week in weeks for part in week.changes.get(key, ())]


def _by_team(
    context: Context, weeks: list[Week], stock: str, *, weighted: bool
) -> list[Contribution]:
    parts: list[Contribution] = []
    for place, reference in enumerate(context.setting.reference.teams):
        weight = reference.share if weighted else 1.0
        parts += [(rule, amount * weight) for rule, amount in _summed(weeks, (place, stock))]
    return parts


def _quality(context: Context, weeks: list[Week]) -> list[Contribution]:
    """Quality is no stock: its causes are what has changed between the first and last week."""
    if not weeks:
        return []
    parts: list[Contribution] = []
    for place, team in enumerate(context.setting.parameters.teams):
        key = (place, "quality")
        parts += [(rule, amount * team.weight) for rule, amount in weeks[-1].changes[key]]
        parts += [(rule, -amount * team.weight) for rule, amount in weeks[0].changes[key]]
    return parts


RESTING = (".rest", ".usual")
"""Rules that only pull a stock back to where it rests: they explain nothing."""


def _told(parts: list[Contribution], scale: float) -> tuple[Cause, ...]:
    totals: dict[str, float] = {}
    for rule, amount in parts:
        if rule.endswith(RESTING):
            continue
        totals[rule] = totals.get(rule, 0.0) + amount * scale
    largest = max((abs(amount) for amount in totals.values()), default=0.0)
    told = [_cause(rule, amount) for rule, amount in totals.items() if abs(amount) > largest / 50]
    return tuple(sorted(told, key=lambda cause: -abs(cause.amount)))


def _cause(rule: str, amount: float) -> Cause:
    known = RULES[rule]
    return Cause(rule, known.meaning, amount, known.standing)
