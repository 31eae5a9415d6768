"""The day's game: the same company and luck for everybody. The day is given, never read here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from game.campaign.journal.seeds import daily_seed
from game.frozen import dataclass

NOT_DAILY = frozenset({"tutorial", "classroom_12"})
"""Scenarios that are for learning."""


@dataclass(frozen=True, slots=True)
class DailyGame:
    """What is played on a day."""

    day: str
    """``2026-11-22``."""
    scenario: str
    """The scenario's id."""
    seed: str


def daily_game(day: date, scenarios: Iterable[str]) -> DailyGame:
    """The game of a day, out of the ids of all scenarios there are."""
    ids = sorted(set(scenarios) - NOT_DAILY)
    text = day.isoformat()
    return DailyGame(text, ids[day.toordinal() % len(ids)], daily_seed(text))
