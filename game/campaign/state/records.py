"""Small records of the game state: mail, claims, samples, staff, board, reversal, months."""

from __future__ import annotations

from typing import Literal

from game.campaign.rules.board import AskKind
from game.frozen import dataclass

Knew = Literal["measured", "unmeasured", "against the sample"]
ClaimState = Literal["open", "held", "mistaken", "knowing", "retracted"]
StaffState = Literal["here", "laid off", "resigned", "back", "gone"]


@dataclass(frozen=True, slots=True)
class Mail:
    """A letter that has come up."""

    event: str
    """Event id, or ``~kind`` for one that the game writes itself (a transcript)."""
    occurrence: int
    """From 1; picks the text and makes the answer's key."""
    month: int
    choice: str
    """Id of the choice taken, or empty."""
    body: str
    """Text written by the game itself; empty for a scenario's event."""


@dataclass(frozen=True, slots=True)
class Hold:
    """A driver that an effect holds for some weeks."""

    target: str
    """``capability`` or ``department.workload``."""
    factor: float
    until: int
    """Week after which it ends."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What a look found."""

    figure: str
    """``quality``, ``silent``, ``burnout``, ``exits``, ``audit:department`` or, of a slice of its
    work, ``slice:department:number``."""
    month: int
    """Month it arrived."""
    value: float
    """Share 0-1."""
    band: float
    """Half-width of 95 %, share; widens with age."""


@dataclass(frozen=True, slots=True)
class PendingLook:
    """A look that has been ordered."""

    kind: str
    department: str
    due: int
    """Month in which it arrives."""


@dataclass(frozen=True, slots=True)
class ClaimEntry:
    """An entry of the claims ledger."""

    kind: str
    month: int
    boldness: int
    level: float
    """What was claimed, in the figure's own unit."""
    believed: float
    """What was believed then, in the figure's own unit."""
    strength: float
    """Its part in the claims stock's input while fresh."""
    repeats: int
    """How often the same had been claimed before; each halves the gain."""
    knew: Knew
    state: ClaimState
    settled: int
    """Month in which it was checked or retracted; 0 while open."""
    wording: str = ""
    """The words it was wrapped in, ``1-0-3-…``; empty where the office took them."""


@dataclass(frozen=True, slots=True)
class StaffMember:
    """What has become of a named person, in the scenario's order."""

    state: StaffState
    month: int
    """Month of the last change; 0 at the start."""
    called: int
    """Month in which they were last called back; 0 if never."""
    left: Literal["", "laid off", "resigned"]
    """How they left, also when they have since settled elsewhere."""


@dataclass(frozen=True, slots=True)
class Ask:
    """What the board asked for."""

    kind: AskKind
    level: float
    """What must be reached, in the figure's own unit."""
    answer: Literal["", "accept", "counter", "refuse"]
    due: int
    """Month at whose end it is judged."""


@dataclass(frozen=True, slots=True)
class Questioned:
    """A question of the board's, and what was answered."""

    month: int
    kind: str
    said: str
    """``figure``, ``evade`` …; empty where only the ask was answered: nobody said anything."""


@dataclass(frozen=True, slots=True)
class BoardState:
    """The board's memory."""

    ask: Ask | None
    """The open one."""
    verdict: str
    """On the last one: met, missed or empty."""
    confidence: float
    """At the last meeting, 0-1."""
    before: float
    """At the meeting before it."""
    meetings: int
    ultimatum: int
    """Meetings left to mend it; 0: none is running."""
    out_month: int
    """Month of the dismissal; 0: still in office."""
    asks: tuple[AskKind, ...] = ()
    """What it has asked for so far, one a meeting, oldest first."""
    questions: tuple[Questioned, ...] = ()
    """Asked so far, one a meeting, oldest first."""


@dataclass(frozen=True, slots=True)
class Reversal:
    """The programme of wanting them back."""

    month: int
    """Month it began; 0: not begun."""
    alumni: float
    """Everyone laid off before it, FTE; where nobody was, the former staff still to be asked."""
    boomerangs: float
    """Former staff hired back since, FTE."""
    hires: float
    """Everyone hired since, FTE."""
    gig: float
    """The most gig workers since, FTE."""
    wording: str = "start"
    """How it was said in public: the decision's value."""
    joined: tuple[tuple[float, float, float], ...] = ()
    """By month since: who had come back and been hired by its end, and its gig workers, FTE."""


@dataclass(frozen=True, slots=True)
class Belief:
    """An answer to the executive survey."""

    month: int
    statement: str
    said: int
    """1 (not at all) to 5 (fully); 0: the rest of it was skipped."""


@dataclass(frozen=True, slots=True)
class MonthRecord:
    """What was so, and what was shown, at the end of a month."""

    month: int
    true: tuple[float, ...]
    """By `Names.all`: the vocabulary's company names, then each department's."""
    shown: tuple[float | None, ...]
    """By the reporters' table: the figures as the desk had them."""
    value: float
    """Enterprise value, $."""
    incidents: float
