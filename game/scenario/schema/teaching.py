"""What a teacher brings along: goals, questions, cited facts, and a plan for the lesson."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated

from game.scenario.schema.base import Bare, FactId, Question, Section
from game.scenario.schema.limits import Limits


@dataclass(frozen=True, kw_only=True)
class StepSection(Section):
    """A step of a lesson."""

    minutes: Annotated[int, Limits(ge=1, le=240)]
    """How long it takes, in minutes."""
    what: Bare
    """What is done: at most 30 words."""


@dataclass(frozen=True, kw_only=True)
class TimetableSection(Section):
    """A lesson, step by step."""

    minutes: Annotated[int, Limits(ge=5, le=480)]
    """The whole lesson, in minutes: 45, 90; its steps add up to it."""
    steps: Annotated[list[StepSection], Limits(min_length=1, max_length=30)]
    """What is done, in order."""


@dataclass(frozen=True, kw_only=True)
class TeachingSection(Section):
    """For whoever plays it with a class."""

    goals: Annotated[list[Bare], Limits(max_length=12)] = field(default_factory=list)
    """What they will have understood, a line each."""
    questions: Annotated[list[Question], Limits(max_length=30)] = field(default_factory=list)
    """For the discussion afterwards."""
    facts: Annotated[list[FactId], Limits(max_length=40)] = field(default_factory=list)
    """Ids of cited facts to hand out (`humans-wanted evidence` lists them)."""
    timetables: Annotated[list[TimetableSection], Limits(max_length=6)] = field(
        default_factory=list
    )
    """Plans for lessons of different lengths."""
