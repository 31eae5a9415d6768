"""A checked scenario: typed, frozen, free of pydantic, each piece knowing where it was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from game.model.numbers import Num, Numbers, Truth

if TYPE_CHECKING:
    from game.scenario.diagnostics import Path

EventKind = Literal["mail", "chat", "post", "memo", "headline", "report"]


class Source:
    """Where something was written: its file, and the line and column from 1."""

    __slots__ = ("_file", "_find", "_path")

    def __init__(self, file: str, line: int, column: int) -> None:
        """Name a place that is known."""
        self._file = file
        self._find: Callable[[Path], tuple[int, int]] = _known
        self._path: Path = (line, column)

    @classmethod
    def found_by(cls, find: Callable[[Path], tuple[int, int]], file: str, path: Path) -> Source:
        """A place that `find` looks up when somebody asks; few of a scenario's ever are."""
        source = cls(file, 1, 1)
        source._find, source._path = find, path
        return source

    @property
    def file(self) -> str:
        """As shown to people."""
        return self._file

    @property
    def line(self) -> int:
        """From 1."""
        return self._find(self._path)[0]

    @property
    def column(self) -> int:
        """From 1."""
        return self._find(self._path)[1]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Source):
            return NotImplemented
        return (self.file, self._find(self._path)) == (other.file, other._find(other._path))

    def __hash__(self) -> int:
        return hash((self.file, self._find(self._path)))

    def __repr__(self) -> str:
        return f"Source({self.file!r}, {self.line}, {self.column})"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


def _known(path: Path) -> tuple[int, int]:
    line, column = path
    return int(line), int(column)


class View(Protocol):
    """What a condition may look at."""

    def value(self, name: str) -> Num:
        """A company name of the vocabulary, or ``department.name``; truths are 0 or 1."""

    def was(self, name: str, months: int) -> Num:
        """The same, `months` ago (the oldest known if there is none that old)."""

    def happened(self, event: str) -> Truth:
        """Whether an event of this id has come up before."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A compiled condition of the small language."""

    text: str
    holds: Callable[[View, Numbers], Truth]
    names: frozenset[str]
    """All names it reads, ``brand`` or ``support.quality``."""


@dataclass(frozen=True, slots=True)
class Change:
    """An effect on a stock or driver of the vocabulary."""

    op: Literal["add", "multiply", "set"]
    target: str
    """``brand``, ``support.morale``, ``support.workload`` …"""
    value: float
    weeks: int
    """0: at once. Otherwise a driver holds the change for so many weeks."""
    source: Source


@dataclass(frozen=True, slots=True)
class Start:
    """An effect that makes another event due in `months`."""

    event: str
    months: int
    source: Source


@dataclass(frozen=True, slots=True)
class Stop:
    """An effect that keeps another event from ever coming up again."""

    event: str
    source: Source


@dataclass(frozen=True, slots=True)
class Say:
    """An effect that puts a claim into the ledger, as if the player had released it."""

    claim: str
    boldness: int
    source: Source


Effect = Change | Start | Stop | Say


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
    when: Condition | None
    chance: float
    """Probability a month while `when` holds."""
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


@dataclass(frozen=True, slots=True)
class Person:
    """A named member of staff: one of the heads in the stock."""

    id: str
    name: str
    department: str
    role: str
    life: str
    knows: str
    """The thing that only they know."""
    slice: str
    """The slice of work they know best."""
    knowledge: float
    """Share of the department's knowledge that leaves with them, 0-.15."""
    quits: float
    """Own factor on the quit rate."""
    returns: float
    """Chance that they come back when called, at a good employer brand, 0-1."""
    notes: Mapping[str, str]
    """Lines by state: here, tired, listed, laid_off, resigned, missed, back, declined."""


@dataclass(frozen=True, slots=True)
class Department:
    """A department and its economics. Field meanings: `game.model.parameters.TeamParameters`."""

    id: str
    name: str
    head: str
    """Who speaks for it."""
    slices: tuple[str, ...]
    """Five kinds of work, the vendor's easiest first."""
    moods: Mapping[str, str]
    """Its head's remark by mood: slack, calm, high, breaking."""
    numbers: Mapping[str, float]
    """Overrides of team parameters, by field name."""


@dataclass(frozen=True, slots=True)
class ClaimKind:
    """Something a press release can claim."""

    id: str
    figure: str
    """Vocabulary name that is checked."""
    unit: float
    """Size of one point of gap in the figure's own unit (.01 for shares)."""
    base: Literal["believed", "start"]
    """What boldness starts from: what is believed now, or how it was on the first day."""
    lift: tuple[float, float, float]
    """What boldness 1, 2, 3 claims above what is believed, in points."""
    sign: int
    """1: claiming more than is so is false; -1: claiming less."""
    look: str
    """The look that measures it, or empty if it is audited anyway."""
    texts: tuple[str, str, str]
    """The sentence by boldness; ``{n}`` is the claimed figure."""
    short: str
    """For the ledger."""


@dataclass(frozen=True, slots=True)
class EndingRule:
    """An ending; the first whose condition holds is taken."""

    id: str
    title: str
    when: Condition | None
    headline: str
    texts: tuple[str, ...]
    source: Source


@dataclass(frozen=True, slots=True)
class Pace:
    """How time is cut into turns."""

    turn: Literal["month", "quarter"]
    length: int
    """Turns played."""
    epilogue: int
    """Months that run unattended afterwards."""
    focus: int
    carry: int


@dataclass(frozen=True, slots=True)
class Opening:
    """What the player is told before the first month."""

    company: str
    sector: str
    paper: str
    vendor: str
    briefing: tuple[str, ...]
    """Paragraphs."""
    front: tuple[str, ...]
    """Short lines for a headline's dull days, cosmetic."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """Everything a campaign needs to play."""

    id: str
    title: str
    pitch: str
    opening: Opening
    pace: Pace
    departments: tuple[Department, ...]
    people: tuple[Person, ...]
    events: tuple[Event, ...]
    """The scenario's own first, then inherited ones, in file order."""
    arcs: tuple[str, ...]
    arcs_drawn: int
    """How many of the arcs a seed draws."""
    claims: tuple[ClaimKind, ...]
    endings: tuple[EndingRule, ...]
    model: Mapping[str, float]
    """Overrides of company parameters, by field name."""
    hype: tuple[tuple[float, float], ...]
    """Points (week, 0-1), straight lines between."""
    peers: tuple[tuple[float, float], ...]
    """Points (week, share of work automated above the start)."""
    text: str
    """The resolved text: what a journal keeps."""
    hash: str
    """SHA-256 of `text`, hex."""
    file: str
