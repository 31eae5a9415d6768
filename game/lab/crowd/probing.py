"""Probes in a scenario's letters: of one that never comes, what has stood in its way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from game.campaign.cohort import Cohort
from game.campaign.cohort.knowing.outlook import Outlook
from game.campaign.rules import events as rules
from game.frozen import replace
from game.model.numbers import Numbers, Truth
from game.scenario.rules import Condition, Event, Scenario
from game.scenario.rules.conditions import View


@dataclass(slots=True)
class Hurdles:
    """How far an event that has not come yet got, in game months."""

    open: int = 0
    """In which nothing but its condition and its chance stood in the way …"""
    held: int = 0
    """… of those, its condition held …"""
    drawn: int = 0
    """… and its chance came: but others were ahead of it in the month's mail."""

    def with_those(self, other: Hurdles) -> Hurdles:
        """The same over both."""
        return Hurdles(self.open + other.open, self.held + other.held, self.drawn + other.drawn)


@dataclass(slots=True)
class Probes:
    """What was noted of a cohort's letters, by event id, until each had come for the first time."""

    seen: dict[str, Hurdles] = field(default_factory=dict)

    def probed(self, scenario: Scenario) -> Scenario:
        """The scenario with a probe in every letter; it plays as before."""
        events = tuple(replace(event, when=self._probe(event)) for event in scenario.events)
        return replace(scenario, events=events)

    def _probe(self, event: Event) -> Condition:
        holds = _holds(event.when)

        def probing(view: View, xp: Numbers) -> Truth:
            truth = holds(view, xp)
            if isinstance(view, Outlook) and event.id not in view.cohort.mail.came:
                self._note(event, view.cohort, truth)
            return truth

        return replace(event.when or Condition("", holds, frozenset()), holds=probing)

    def _note(self, event: Event, cohort: Cohort, truth: Truth) -> None:
        lanes, xp, hurdles = (
            cohort.lanes,
            cohort.lanes.xp,
            self.seen.setdefault(event.id, Hurdles()),
        )
        way = _open(cohort, event)
        hurdles.open += len(lanes.where(way))
        at = lanes.where(xp.both(way, truth))
        hurdles.held += len(at)
        if len(at):
            draws = lanes.uniform(at, f"event:{event.id}", cohort.month)
            due = lanes.take(cohort.mail.is_due(event, cohort.month), at)
            comes = xp.either(due, rules.comes(draws, event.chance))
            hurdles.drawn += int(np.count_nonzero(np.broadcast_to(comes, len(at))))


def _holds(when: Condition | None) -> Callable[[View, Numbers], Truth]:
    return when.holds if when else lambda _view, _xp: True


def _open(cohort: Cohort, event: Event) -> Truth:
    """Where nothing but its condition and its chance stands in an event's way."""
    mail, xp = cohort.mail, cohort.lanes.xp
    so = cohort.lanes.truths(cohort.playing)
    if event.id in mail.stopped:
        so = xp.both(so, xp.negate(mail.stopped[event.id]))
    if event.started:
        so = xp.both(so, mail.is_due(event, cohort.month))
    if event.arc:
        so = xp.both(so, mail.arcs[event.arc])
    if event.person:
        so = xp.both(so, cohort.roster.present(cohort.context.person_index[event.person]))
    return so
