"""A checked scenario: typed, frozen, free of pydantic, each piece knowing where it was written."""

from game.scenario.rules.conditions import Condition, View
from game.scenario.rules.departments import Department, Person, SliceCalls
from game.scenario.rules.effects import Change, Effect, Say, Start, Stop
from game.scenario.rules.events import Choice, Event, EventKind
from game.scenario.rules.outcomes import ClaimKind, EndingRule
from game.scenario.rules.scenario import Opening, Pace, Scenario
from game.scenario.rules.source import Source
from game.scenario.rules.standing import Ground
from game.scenario.rules.wishes import Teaching, Timetable, Trial, Vendor, Wishes

__all__ = [
    "Change",
    "Choice",
    "ClaimKind",
    "Condition",
    "Department",
    "Effect",
    "EndingRule",
    "Event",
    "EventKind",
    "Ground",
    "Opening",
    "Pace",
    "Person",
    "Say",
    "Scenario",
    "SliceCalls",
    "Source",
    "Start",
    "Stop",
    "Teaching",
    "Timetable",
    "Trial",
    "Vendor",
    "View",
    "Wishes",
]
