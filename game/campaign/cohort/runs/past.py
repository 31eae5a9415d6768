"""What a cohort remembers of the months gone: only as many as somebody may ask for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.model.numbers import Num

Record = Mapping[str, Num]
SHOWN_KEPT = 4
"""Months of shown figures that a strategy's report reaches back."""


@dataclass(slots=True)
class Past:
    """Records and shown figures, the latest last."""

    depth: int
    """Records to keep."""
    records: list[Record] = field(default_factory=list)
    shown: list[Record] = field(default_factory=list)
    first: Record = field(default_factory=dict)
    """The record of the first morning."""
    first_shown: Record = field(default_factory=dict)

    def add(self, record: Record) -> None:
        """A month more; the oldest is forgotten."""
        if not self.records:
            self.first = record
        self.records = [*self.records, record][-self.depth :]

    def show(self, figures: Record) -> None:
        """The figures as the desk shows them this month."""
        if not self.shown:
            self.first_shown = figures
        self.shown = [*self.shown, figures][-SHOWN_KEPT:]

    @property
    def last(self) -> Record:
        """The latest month's."""
        return self.records[-1]

    def was(self, name: str, months: int) -> Num:
        """A value some months ago, or the oldest there is."""
        return self.records[max(len(self.records) - 1 - months, 0)][name]

    @property
    def before(self) -> Record:
        """The figures shown three turns before the last, or the oldest."""
        return self.shown[0]
