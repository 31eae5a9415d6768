"""Both futures month by month, with the band of their difference over other luck."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.desk.otherwise import Otherwise, TwoCurves
from game.campaign.hindsight.deciding import TOLD, Decision, decisions_of
from game.campaign.hindsight.futures import RUNS
from game.campaign.hindsight.lucks import Lines, Question, Rows, on_lucks
from game.campaign.hindsight.whatif import Change
from game.campaign.in_play import Told
from game.campaign.journal.journal import Head
from game.campaign.opening import open_context
from game.campaign.view.looking_back.instead import instead
from game.scenario.rules import Scenario

FIGURES = (
    ("quality", "quality", "Quality", "index", 100.0),
    ("churn", "churn_month", "Churn", "% a month", 100.0),
    ("burnout", "burnout", "Burnout", "%", 100.0),
    ("brand", "brand", "Brand", "index", 100.0),
    ("profit", "adjusted_profit", "Profit", "$M a month", 1.0),
    ("board", "board", "Board", "index", 100.0),
    ("customers", "customers_count", "Customers", "thousand", 1e-3),
    ("headcount", "heads", "Staff", "people", 1.0),
    ("cash", "cash", "Cash", "$M", 1.0),
    ("value", "enterprise_value", "Value", "$M", 1.0),
)
"""Id, name in the month's record, name, unit, and what makes it of the record's."""


def compared(
    scenario: Scenario,
    head: Head,
    decisions: Sequence[str],
    change: str,
    told: Told | None = None,
    runs: int = RUNS,
) -> Otherwise:
    """Both futures of a change, and `runs` more pairs on other luck for the band.

    Raises:
        ActionError: the change is none, or was not possible.
    """
    names = tuple(name for _, name, *_ in FIGURES)
    question = Question(scenario, head, tuple(decisions), change, names)
    lines = on_lucks(question, range(head.run, head.run + runs + 1), told or _nobody)
    scores = [(one.scores[0], one.scores[1]) for one in lines if one.scores]
    differences = sorted(other - was for was, other in scores)
    changes = Change.parse_all(change)
    taken, _ = decisions_of(open_context(scenario, head), decisions, TOLD)
    return Otherwise(
        change=change,
        month=changes[0].month,
        runs=len(lines),
        curves=_curves(lines),
        score=scores[0] if scores else None,
        score_band=(quantile(differences, 0.05), quantile(differences, 0.95)) if scores else None,
        skipped=_worded(taken, lines[0].skipped),
        instead=instead(taken, changes),
    )


def _worded(taken: Sequence[Decision], skipped: Sequence[str]) -> tuple[str, ...]:
    """``month 14: their-terms#1=market`` as the desk told it: 'month 14: Their terms: Sell'."""
    told = {one.text: one.told.rstrip(".") for one in taken}
    parts = (one.partition(": ") for one in skipped)
    return tuple(f"{month}: {told.get(text, text)}" for month, _, text in parts)


def _nobody(_done: int, _all: int) -> None:
    """Nobody listens."""


def quantile(ordered: Sequence[float], share: float) -> float:
    """Of ordered values, between the two nearest."""
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def _curves(lines: Sequence[Lines]) -> tuple[TwoCurves, ...]:
    found = []
    for place, (identity, _, title, unit, scale) in enumerate(FIGURES):
        both = [(_values(one.was, place, scale), _values(one.other, place, scale)) for one in lines]
        spread = [
            sorted(other[month] - was[month] for was, other in both)
            for month in range(len(both[0][0]))
        ]
        found.append(
            TwoCurves(
                identity,
                title,
                unit,
                *both[0],
                low=tuple(quantile(one, 0.05) for one in spread),
                high=tuple(quantile(one, 0.95) for one in spread),
            )
        )
    return tuple(found)


def _values(rows: Rows, place: int, scale: float) -> tuple[float, ...]:
    return tuple(row[place] * scale for row in rows)
