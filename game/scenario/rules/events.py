"""Letters, posts, headlines and dilemmas."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass
from game.scenario.rules.conditions import Condition
from game.scenario.rules.effects import Effect
from game.scenario.rules.source import Source

EventKind = Literal[
    "mail", "chat", "post", "memo", "headline", "report", "slide", "ticket", "note", "voicemail"
]


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a dilemma."""

    id: str
    label: str
    hint: str
    reply: str
    """What comes of it, shown at once."""
    focus: int
    money: float
    """$ spent at once."""
    default: bool
    """Taken when nobody answers."""
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A letter, a post, a headline, or a dilemma when it has choices."""

    id: str
    kind: EventKind
    sender: str
    person: str
    """Id of the named person who writes; it comes up only while they are here. May be empty."""
    department: str
    """What it is about; dilemmas prefer what you lately touched. May be empty."""
    subject: str
    texts: tuple[str, ...]
    """Used one after another, so that nothing is read twice."""
    shuffle: bool
    """Whether each game uses them in an order of its own."""
    when: Condition | None
    chance: float
    """Probability a month while `when` holds."""
    interrupts: bool
    """Comes between two weeks of a month, and must be answered before the next one runs."""
    once: bool
    cooldown: int
    """Months before it may come again."""
    arc: str
    """The arc it belongs to; only drawn arcs come up. May be empty."""
    started: bool
    """Comes only when another event's effect starts it."""
    reveals: tuple[str, ...]
    """Levers that this letter brings to the player's mind (keys of the registry)."""
    effects: tuple[Effect, ...]
    """Of its mere arrival."""
    choices: tuple[Choice, ...]
    facts: tuple[str, ...]
    source: Source
