"""What is noted of a cohort while it plays, and read from it when it is over."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from game.campaign.cohort import Cohort
from game.lab.crowd.jobs import Table
from game.scenario.rules import Scenario

YEAR = 12
"""Months of the first year."""


@dataclass(slots=True)
class Watcher:
    """Notes a cohort's answers, profits and ends, turn by turn."""

    scenario: Scenario
    cohort: Cohort | None = None
    rows: list[Table] = field(default_factory=list)
    bust: Table | None = None
    """The turn in which the cash was gone; 0: it never was."""
    profit: Table | None = None
    """Of the first year as the desk adjusts it, $M."""

    def watch(self, cohort: Cohort) -> None:
        """A turn is over."""
        self.cohort = cohort
        self._answers(cohort)
        games = cohort.lanes.count
        if self.bust is None or self.profit is None:
            self.bust, self.profit = np.zeros(games, dtype=np.int64), np.zeros(games)
        gone = np.logical_not(np.broadcast_to(cohort.running, games))
        self.bust = np.where((self.bust == 0) & gone, cohort.month, self.bust)
        if cohort.month <= cohort.context.turns(YEAR):
            self.profit = self.profit + np.asarray(cohort.past.last["adjusted_profit"])

    def _answers(self, cohort: Cohort) -> None:
        places = {event.id: place for place, event in enumerate(self.scenario.events)}
        for event, choice, at in cohort.mail.answers:
            place = [each.id for each in event.choices].index(choice.id)
            row = np.empty((len(at), 4), dtype=np.int32)
            row[:] = (0, cohort.month, places[event.id], place)
            row[:, 0] = np.asarray(at)
            self.rows.append(row)
        cohort.mail.answers = []

    def answers(self) -> Table:
        """All answers; see `jobs.Played.answers`."""
        return np.concatenate([np.empty((0, 4), dtype=np.int32), *self.rows])

    def came(self, games: int) -> Table:
        """How often each letter came, by event and game."""
        counts = np.zeros((len(self.scenario.events), games), dtype=np.uint8)
        if self.cohort is not None:
            for place, event in enumerate(self.scenario.events):
                counts[place] = np.asarray(self.cohort.mail.came.get(event.id, 0.0))
        return counts
