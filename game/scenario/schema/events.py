"""Letters, posts, headlines and dilemmas."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

from game.scenario.schema.base import (
    Condition,
    FactId,
    Hint,
    Id,
    Key,
    Label,
    Letter,
    Reply,
    Section,
    Sender,
    Share,
    Subject,
)
from game.scenario.schema.effects import Effects
from game.scenario.schema.limits import Limits


@dataclass(frozen=True, kw_only=True)
class ChoiceSection(Section):
    """One answer to a dilemma."""

    id: Id
    """Its id, unique within the event."""
    label: Label
    """What the player reads: at most 15 words."""
    hint: Hint = ""
    """A word on what it may mean: at most 6 words, no numbers."""
    reply: Reply = ""
    """One or two sentences of what came of it."""
    focus: Annotated[int, Limits(ge=0, le=6)] = 0
    """Focus points it costs."""
    money: Annotated[float, Limits(ge=-1e10, le=1e10)] = 0.0
    """$ spent at once."""
    default: bool = False
    """Taken when nobody answers; true for exactly one choice of an event."""
    effects: Effects = field(default_factory=list)
    """What it does."""


@dataclass(frozen=True, kw_only=True)
class EventSection(Section):
    """Something that comes up; with choices it is a dilemma."""

    id: Id
    """Its id, unique in the scenario."""
    kind: Literal[
        "mail", "chat", "post", "memo", "headline", "report", "slide", "ticket", "note", "voicemail"
    ]
    """How it reaches the player."""
    person: Id | None = None
    """The named person who writes; it comes only while they are here."""
    sender: Sender | None = None
    """Who writes, if nobody named."""
    department: Key | None = None
    """The department it is about."""
    subject: Subject
    """Its subject line."""
    when: Condition | None = None
    """Comes up only while this holds."""
    chance: Share = 1.0
    """Probability a month while `when` holds, 0-1."""
    interrupts: bool = False
    """Whether it does not wait for the month's mail: it comes between two weeks. Needs choices."""
    once: bool = True
    """Whether it comes at most once; if false, it needs a cooldown."""
    cooldown: Annotated[int, Limits(ge=0, le=99)] = 0
    """Months before it may come again."""
    arc: Id | None = None
    """The arc it belongs to; a seed draws some of the arcs."""
    started: bool = False
    """Whether it comes only when another event's `start` brings it."""
    reveals: Annotated[list[str], Limits(max_length=8)] = field(default_factory=list)
    """Levers that it brings to mind: `support.review`, `all.copilots`, `company.gig`."""
    texts: Annotated[list[Letter], Limits(min_length=1, max_length=12)]
    """What it says, the first time, the second time …: at most 60 words, 90 with choices."""
    shuffle: bool = False
    """Whether each game reads the texts in an order of its own; if it comes once, one of them."""
    facts: Annotated[list[FactId], Limits(max_length=4)] = field(default_factory=list)
    """Ids of cited facts (`humans-wanted evidence` lists them), shown after the choice."""
    effects: Effects = field(default_factory=list)
    """What its mere arrival does."""
    choices: Annotated[list[ChoiceSection], Limits(max_length=6)] = field(default_factory=list)
    """Two or more answers, or none."""
