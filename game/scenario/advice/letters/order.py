"""Which letter can come before which: who starts whom, who stops whom, who waits for whom."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from game.scenario.advice.logic.formulas import Formula
from game.scenario.advice.logic.possibility import possible
from game.scenario.advice.logic.ranges import Range
from game.scenario.advice.reading import Reading
from game.scenario.schema.effects import Effect, Start, Stop
from game.scenario.schema.events import EventSection

_PAST = ("happened", "answered")
NO, YES = Range(0.0, 0.0), Range(1.0, 1.0)


@dataclass(slots=True)
class Letters:
    """All events of a draft, inherited ones included."""

    reading: Reading
    events: dict[str, EventSection] = field(default_factory=dict)
    wanted: dict[str, Formula | None] = field(default_factory=dict)
    """Their conditions, where these ask what has happened."""
    sure: dict[str, tuple[Formula, ...]] = field(default_factory=dict)
    """What holds of these whatever happens."""
    starters: dict[str, set[str]] = field(default_factory=dict)
    stoppers: dict[str, set[str]] = field(default_factory=dict)
    """Events after which, whatever is chosen, another never comes."""

    def __post_init__(self) -> None:
        """Gather who brings and who stops whom."""
        for index, event in enumerate(self.reading.draft.file.events):
            self.events[event.id] = event
            asks = event.when is not None and any(word in event.when for word in _PAST)
            path = ("events", index)
            self.wanted[event.id] = self.reading.formula(event.when, path) if asks else None
            self.sure[event.id] = self.reading.given(event.when, path) if asks else ()
            for effect in _effects(event):
                if isinstance(effect, Start):
                    self.starters.setdefault(effect.event, set()).add(event.id)
            for name in _always_stopped(event):
                self.stoppers.setdefault(name, set()).add(event.id)

    def reached(self, excused: set[str]) -> set[str]:
        """All that can come, if those excused can."""
        found, waiting = set(excused), set(self.events) - excused
        while True:
            more = {name for name in waiting if not self.why(name, found)}
            if not more:
                return found
            found |= more
            waiting -= more

    def why(self, name: str, found: set[str]) -> str:
        """Why an event cannot come if only `found` can come before it; empty if it can."""
        event = self.events[name]
        starters = self.starters.get(name, set())
        if event.started and starters and not starters & found:
            return "it waits for what never starts it"
        if event.chance == 0.0 and not starters & found:
            return "its chance is 0, and nothing starts it"
        wanted = self.wanted[name]
        return self._unanswered(event, wanted, found) if wanted else ""

    def _unanswered(self, event: EventSection, wanted: Formula, found: set[str]) -> str:
        """What is wrong with what a condition asks of the past."""
        domains = self.reading.domains(ending=False)
        goals = [wanted, *self.sure[event.id]]
        if not possible(goals, domains):
            return ""  # it never holds at all, which is a finding of its own
        past = {f"happened:{other}": NO for other in self.events if other not in found}
        if event.once:
            past[f"happened:{event.id}"] = NO
        starters = self.starters.get(event.id, set()) & found
        if event.started and len(starters) == 1:
            past[f"happened:{min(starters)}"] = YES
        if not possible(goals, domains, past):
            return "its condition waits for what cannot have come before it"
        for other in sorted(self.stoppers.get(event.id, set())):
            if not possible(goals, domains, past | {f"happened:{other}": NO}):
                return f'it waits for "{other}", which stops it'
        return ""


def _effects(event: EventSection) -> Iterator[Effect]:
    yield from event.effects
    for choice in event.choices:
        yield from choice.effects


def _always_stopped(event: EventSection) -> set[str]:
    """What an event stops on arrival, or whatever is chosen."""
    stopped = {effect.event for effect in event.effects if isinstance(effect, Stop)}
    each = [
        {effect.event for effect in choice.effects if isinstance(effect, Stop)}
        for choice in event.choices
    ]
    return stopped | (set.intersection(*each) if each else set())
