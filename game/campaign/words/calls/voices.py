"""Whoever speaks in a call, each from their own lines: the scenario's first, then anybody's."""

from __future__ import annotations

from typing import Final

from game.campaign.context import Context
from game.campaign.state import GameState
from game.campaign.words.calls.pen import Pen
from game.campaign.words.calls.pool import lines
from game.campaign.words.calls.situation import Situation
from game.scenario.rules import SliceCalls

YOU: Final = "You"
ASSISTANT: Final = "Assistant"
QUEUE: Final = "Queue"
REPORT: Final = "Report"


SHORT = 3
"""Words of a name that can be said with one's own, as a desk's."""


class Voices:
    """You, the assistant, the queue, a person, and the report that has the last word."""

    def __init__(self, context: Context, state: GameState, one: Situation) -> None:
        """Gather them for one call."""
        department = context.department(one.place)
        work = department.slices[one.number]
        self.own = _written_for(department.calls, work)
        company = context.scenario.opening.company
        self.pen = Pen(context, state, {"company": company, "slice": work, "desk": at_desk(work)})
        self._name = self._named(context, one)

    def _named(self, context: Context, one: Situation) -> str:
        """The name of the person who may answer; the pen learns it, and whom one will miss."""
        taken = {_first(person.name) for person in context.scenario.people}
        free = [name for name in lines("names", "who") if name not in taken]
        name = self.pen.fresh(free, "names")
        if one.person and one.answerer == "known":
            name = _first(one.person.name)
        elif one.person:
            self.pen.blanks["missing"] = _first(one.person.name)
        self.pen.blanks["name"] = name
        return name

    def problem(self) -> None:
        """What you ring about."""
        self.pen.say(YOU, self._pool(self.own.problems, "you", "problem"), "problem")

    def you(self, kind: str) -> None:
        """You say something."""
        self.pen.say(YOU, lines("you", kind), kind)

    def assistant(self, kind: str) -> None:
        """The machine does."""
        own = {"right": self.own.right, "wrong": self.own.wrong}.get(kind, ())
        self.pen.say(ASSISTANT, self._pool(own, "assistant", kind), kind)

    def person(self, kind: str, own: tuple[str, ...] = ()) -> None:
        """A person does, in the scenario's own words where it has some."""
        self.pen.say(self._name, self._pool(own, "person", kind), kind)

    def queue(self, kind: str) -> None:
        """Music, or a promise."""
        self.pen.say(QUEUE, lines("queue", kind), kind)

    def report(self, kind: str) -> None:
        """How it is counted."""
        self.pen.say(REPORT, lines("report", kind), f"report {kind}")

    def _pool(self, own: tuple[str, ...], speaker: str, kind: str) -> tuple[str, ...]:
        """The scenario's own lines first; once all have been said, those of any company too."""
        usual = lines(speaker, kind)
        return tuple(line for line in own if not self.pen.said(line)) or (*own, *usual)


def at_desk(work: str) -> str:
    """A slice's name in the mouth of whoever answers; one that is a sentence is quoted."""
    return work if len(work.split()) <= SHORT else f"'{work}'"


def _written_for(calls: tuple[SliceCalls, ...], name: str) -> SliceCalls:
    """What a scenario has written for calls about a slice, or nothing."""
    return next((one for one in calls if one.slice == name), SliceCalls(slice=name))


def _first(name: str) -> str:
    """What somebody says on the telephone: the first of their names, fit for a gutter."""
    return name.split(maxsplit=1)[0].strip(":") or name
