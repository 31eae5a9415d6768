"""The mail of all runs, as counts: which letters have come, are due, or never come again."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.campaign.cohort.runs.lanes import Lanes, Places
from game.campaign.context import Context
from game.campaign.letters.inbox import most_of, pause_of
from game.campaign.letters.sorts import Sort
from game.campaign.rules import events as rules
from game.model.numbers import Num, Truth
from game.scenario.rules import Choice, Event

Opened = list[tuple[Event, Places]]
"""Dilemmas of one place in the month's mail, each with the runs that have it there."""


@dataclass(slots=True)
class Mailbag:
    """What is known of every letter, by event id; what is missing concerns no run."""

    context: Context
    lanes: Lanes
    arcs: dict[str, Truth]
    """Whether the runs have drawn an arc."""
    came: dict[str, Num] = field(default_factory=dict)
    """How often an event has come up."""
    again: dict[str, Num] = field(default_factory=dict)
    """The month from which it may come (again): worked out when it comes, asked every month."""
    due: dict[str, Num] = field(default_factory=dict)
    """The month from which a started event is due; `rules.LAST`: it is not."""
    stopped: dict[str, Truth] = field(default_factory=dict)
    taken: dict[str, Truth] = field(default_factory=dict)
    """Whether an answer that a condition asks for has been given, by ``answered:event=choice``."""
    pressed: dict[str, Num] = field(default_factory=dict)
    """How much an event presses on the runs' luck; see `rules.pressing`."""
    dilemmas: list[Opened] = field(default_factory=list)
    """This month's, in the order in which they are answered."""
    answers: list[tuple[Event, Choice, Places]] = field(default_factory=list)
    """What this month's dilemmas were answered, by themselves too; for whoever watches."""

    def rested(self, event: Event, month: int) -> Truth:
        """Whether an event may come (again)."""
        return self.again[event.id] <= month if event.id in self.again else True

    def pressing(self, event: Event) -> Num:
        """How much an event presses on the luck of each run; drawn once."""
        if event.id not in self.pressed:
            inbox, lanes = self.context.rules.inbox, self.lanes
            draw = lanes.luck.uniform(f"event:{event.id}", 0)
            pressing = rules.pressing(draw, inbox.aside, inbox.aside_weight, lanes.xp)
            self.pressed[event.id] = pressing
        return self.pressed[event.id]

    def is_due(self, event: Event, month: int) -> Truth:
        """Whether an event has been started and its month has come."""
        return self.due[event.id] <= month if event.id in self.due else False

    def start(self, event: str, at: Places, month: int) -> None:
        """Some runs start an event; of two starts the earlier counts."""
        if event not in self.due:
            self.due[event] = self.lanes.full(rules.LAST)
        before = self.lanes.take(self.due[event], at)
        self.lanes.write(self.due[event], at, self.lanes.xp.minimum(before, float(month)))

    def stop(self, event: str, at: Places) -> None:
        """Some runs have seen the last of an event."""
        if event not in self.stopped:
            self.stopped[event] = self.lanes.truths(False)
        self.lanes.write(self.stopped[event], at, True)

    def put(self, event: Event, at: Places, month: int) -> None:
        """An event comes up in some runs."""
        if event.id not in self.came:
            self.came[event.id] = self.lanes.counts()
            self.again[event.id] = self.lanes.full(0.0)
        came = self.lanes.take(self.came[event.id], at) + 1.0
        pause, most = pause_of(self.context, event), most_of(event)
        again = rules.again_from(came, float(month), pause, most, self.lanes.xp)
        self.lanes.write(self.came[event.id], at, came)
        self.lanes.write(self.again[event.id], at, again)

    def take(self, event: Event, choice: Choice, at: Places) -> None:
        """Some runs answer an event; remembered where a condition may ask."""
        key = f"answered:{event.id}={choice.id}"
        if key not in self.context.asked_answers:
            return
        if key not in self.taken:
            self.taken[key] = self.lanes.truths(False)
        self.lanes.write(self.taken[key], at, True)

    def answered(self, event: Event, at: Places) -> None:
        """What was due has come: it is due no longer."""
        if event.id in self.due:
            self.lanes.write(self.due[event.id], at, rules.LAST)


@dataclass(slots=True)
class Slots:
    """The best letters of one sort as columns: the month's race, run by run."""

    lanes: Lanes
    waits: list[Num]
    events: list[Num]

    def enter(self, at: Places, wait: Num, event: int) -> None:
        """One more event in some runs."""
        lanes = self.lanes
        line = rules.Line(
            tuple(lanes.take(column, at) for column in self.waits),
            tuple(lanes.take(column, at) for column in self.events),
        )
        after = rules.joined(line, wait, float(event), lanes.xp)
        for column, value in zip(self.waits, after.waits, strict=True):
            lanes.write(column, at, value)
        for column, value in zip(self.events, after.events, strict=True):
            lanes.write(column, at, value)


def race(lanes: Lanes, lines: dict[Sort, rules.Line]) -> dict[Sort, Slots]:
    """The month's race before anybody has entered."""
    return {
        sort: Slots(
            lanes, [lanes.full(w) for w in line.waits], [lanes.full(e) for e in line.events]
        )
        for sort, line in lines.items()
    }
