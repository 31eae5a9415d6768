"""The claims ledgers of all runs: what was said, faded, was taken back, and how it was checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.campaign.cohort.runs.lanes import Lanes, Places
from game.campaign.rulebook import ClaimRules
from game.campaign.rules import claims as rules
from game.model.numbers import Num, Truth

NONE, OPEN, HELD, MISTAKEN, KNOWING, RETRACTED = range(6)
MEASURED, UNMEASURED, AGAINST = range(3)
"""What lay in the drawer."""


@dataclass(frozen=True, slots=True)
class Said:
    """What is entered when something is said in some runs."""

    kind: int
    """Place of the claim in the scenario."""
    month: int
    boldness: int
    level: Num
    truth: Num
    """What was so, in the figure's own unit."""
    knew: Num


@dataclass(frozen=True, slots=True)
class Entry:
    """The entries that stand at one place of every run's ledger."""

    kind: Num
    month: Num
    boldness: Num
    level: Num
    truth: Num
    knew: Num
    strength: Num
    repeats: Num
    state: Num


@dataclass(slots=True)
class Ledger:
    """All entries, oldest first."""

    lanes: Lanes
    rules: ClaimRules
    entries: list[Entry] = field(default_factory=list)
    count: Num = 0.0
    repeats: dict[int, Num] = field(default_factory=dict)
    """How often a kind has been said."""

    def release(self, at: Places, said: Said) -> None:
        """Enter a claim in some runs."""
        lanes = self.lanes
        if said.kind not in self.repeats:
            self.repeats[said.kind] = lanes.full(0.0)
        before = lanes.take(self.repeats[said.kind], at)
        lanes.write(self.repeats[said.kind], at, before + 1.0)
        self.count = lanes.full(self.count)
        strength = rules.fresh_strength(self.rules, said.boldness, before, lanes.xp)
        row = {
            "kind": said.kind, "month": said.month, "boldness": said.boldness, "level": said.level,
            "truth": said.truth, "knew": said.knew, "strength": strength, "repeats": before,
            "state": OPEN,
        }  # fmt: skip
        columns = {name: lanes.put(lanes.full(0.0), at, value) for name, value in row.items()}
        for place, those in lanes.groups(lanes.take(self.count, at), at):
            entry = self._entry(place)
            for name, column in columns.items():
                lanes.write(getattr(entry, name), those, lanes.take(column, those))
        lanes.write(self.count, at, lanes.take(self.count, at) + 1.0)

    def _entry(self, place: int) -> Entry:
        while len(self.entries) <= place:
            self.entries.append(Entry(*(self.lanes.full(0.0) for _ in range(9))))
        return self.entries[place]

    def live(self, month: int) -> list[tuple[Num, Num]]:
        """Of every entry that still works: its strength (0 where it does not), and its age."""
        xp, found = self.lanes.xp, []
        for entry in self.entries:
            works = xp.either(entry.state == OPEN, entry.state == HELD)
            if xp.any(works):
                age = xp.where(works, month - entry.month, 0.0)
                found.append((xp.where(works, entry.strength, 0.0), age))
        return found

    def counted(self, state: int) -> Num:
        """How many entries have come to this, by run."""
        total: Num = 0.0
        for entry in self.entries:
            total = total + self.lanes.xp.number(entry.state == state)
        return total

    def held_worth(self) -> Num:
        """Claims that held; the same again counts half of what it did before."""
        xp, total = self.lanes.xp, 0.0
        for entry in self.entries:
            worth = rules.told_again(self.rules, entry.repeats, xp)
            total = total + xp.where(entry.state == HELD, worth, 0.0)
        return total

    def is_open(self, kind: int) -> Truth:
        """Whether a kind has been said and not been checked yet."""
        xp, found = self.lanes.xp, self.lanes.truths(False)
        for entry in self.entries:
            found = xp.either(found, xp.both(entry.state == OPEN, entry.kind == kind))
        return found

    def retract(self, so: Truth, said_by: int) -> None:
        """Take back what was said in a month or before it, where something is so."""
        xp, lanes = self.lanes.xp, self.lanes
        for entry in self.entries:
            stale = xp.both(entry.state == OPEN, entry.month <= said_by)
            lanes.write(entry.state, lanes.where(xp.both(so, stale)), float(RETRACTED))

    def waiting(self, so: Truth, before: int) -> Iterator[tuple[int, Entry, int, Places]]:
        """Open entries said before a month, where something is so: place, entry, kind, runs."""
        xp, lanes = self.lanes.xp, self.lanes
        for place, entry in enumerate(self.entries):
            waits = xp.both(xp.both(entry.state == OPEN, entry.month < before), so)
            there = lanes.where(waits)
            for kind, those in lanes.groups(lanes.take(entry.kind, there), there):
                yield place, entry, kind, those
