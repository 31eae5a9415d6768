"""Both futures month by month, with the band of their difference over other luck."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.campaign.desk.otherwise import Otherwise, TwoCurves
from game.campaign.hindsight.futures import RUNS, Journal, Pair, history, pair
from game.campaign.hindsight.playing import Future
from game.campaign.journal import Head
from game.campaign.whatif import Change
from game.scenario.rules import Scenario

Told = Callable[[int, int], object]
_FIGURES = (
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
        ActionError: the change is not one, or was not possible.
    """
    meant = Change.parse(change)
    journal = Journal.of(scenario, head, decisions)
    pairs: list[Pair] = []
    for run in range(runs + 1):
        pairs.append(pair(journal, meant, head.run + run))
        if told:
            told(run + 1, runs + 1)
    scores = [one.scores for one in pairs] if journal.finished else []
    differences = sorted(other - was for was, other in scores)
    return Otherwise(
        change=change,
        month=meant.month,
        runs=len(pairs),
        curves=_curves(pairs, journal.months),
        score=scores[0] if scores else None,
        score_band=(quantile(differences, 0.05), quantile(differences, 0.95)) if scores else None,
        skipped=pairs[0].other.skipped,
    )


def quantile(ordered: Sequence[float], share: float) -> float:
    """Of ordered values, between the two nearest."""
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def _curves(pairs: Sequence[Pair], months: int) -> tuple[TwoCurves, ...]:
    both = [(_records(one, one.was, months), _records(one, one.other, months)) for one in pairs]
    index = pairs[0].context.names.index
    found = []
    for identity, name, title, unit, scale in _FIGURES:
        place = index[name]
        lines = [(_values(was, place, scale), _values(other, place, scale)) for was, other in both]
        spread = [
            sorted(other[month] - was[month] for was, other in lines) for month in range(months + 1)
        ]
        found.append(
            TwoCurves(
                identity,
                title,
                unit,
                *lines[0],
                low=tuple(quantile(one, 0.05) for one in spread),
                high=tuple(quantile(one, 0.95) for one in spread),
            )
        )
    return tuple(found)


_Records = list[tuple[float, ...]]


def _records(one: Pair, future: Future, months: int) -> _Records:
    return [record.true for record in history(one, future, months).history]


def _values(records: _Records, place: int, scale: float) -> tuple[float, ...]:
    return tuple(true[place] * scale for true in records)
