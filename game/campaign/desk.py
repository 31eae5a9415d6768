"""The desk: all that the player sees and may do now, as one value.

Every face (screens, plain lines, JSON, a bot) draws a `Desk` and sends back an `Action`. Texts are
plain and untrusted: they come from scenarios and players and must never be read as markup. All
numbers a player may see are already formatted in `text` fields; `value` fields are for drawing.
No true value stands here in a ranked game except through a look.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Phase = Literal["prediction", "month", "board", "curtain", "over"]
"""prediction: asked before play · month: decide · board: the quarter's meeting must be answered ·
curtain: a guess before the truth is shown · over: `Desk.ending` is set."""

Standing = Literal["audited", "true", "reported", "sampled", "unknown"]
"""How a figure is known: audited and true are facts, reported comes from someone with an
interest, sampled has a band, unknown has never been asked."""

Mood = Literal["slack", "calm", "high", "breaking"]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the company's figures, as believed."""

    id: str
    """``quality``, ``churn``, ``burnout`` …"""
    name: str
    text: str
    """The value as printed, or ``?``."""
    value: float | None
    """The same as a number for drawing, or None when unknown."""
    change: str
    """Against last month: ``+1``, ``−0.4``, ``·`` (no change) or empty (not known)."""
    tone: Literal["better", "worse", "same"]
    """Whether the change is good news; say it by more than colour."""
    trend: tuple[float | None, ...]
    """As believed, a value a month, oldest first, up to 24."""
    standing: Standing
    band: str
    """``±4`` for a sampled figure, else empty."""
    source: str
    """How we know, in a few words: 'the vendor says so'."""
    why: str
    """The answer to '?': a sentence or two in the reporter's words."""


@dataclass(frozen=True, slots=True)
class DepartmentCard:
    """One department's row."""

    id: str
    name: str
    people: int
    """Heads now, gig workers not counted."""
    people_start: int
    gig: int
    alumni: int
    """Former staff who might still come back, as HR knows them."""
    service: bool
    """Its work follows the customers, who meet its answers."""
    ai_share: int
    """Percent of the work routed to AI now."""
    ai_target: int
    """Percent ordered."""
    review: int
    """Percent of AI output reviewed by people."""
    copilots: bool
    mood: Mood
    """Work pressure in a word, as the department's head puts it."""
    note: str
    """A short remark, such as '4 days of mail'; may be empty."""


@dataclass(frozen=True, slots=True)
class Option:
    """One value an offer can take, or one answer to a letter."""

    action: str
    """The text of the `Action` that takes it."""
    label: str
    focus: int
    """Focus points it costs now."""
    money: str
    """What it costs in money, formatted, or empty."""
    hint: str
    """A word on what it may mean; may be empty."""
    current: bool
    """Already so."""
    available: bool
    reason: str
    """Why it is not available; empty when it is."""
    default: bool = False
    """What a dilemma left unanswered will take."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A lever, a look or a programme the player may use: the registry's entry made concrete."""

    key: str
    """``support.ai_share``, ``freeze``, ``look``…: the action's key."""
    group: str
    """A department's id, or company, people, looks, press, reversal, month."""
    name: str
    help: str
    """One or two sentences: what it does, in words."""
    shortcut: str
    """The key that opens it on the desk, or empty."""
    now: str
    """The present setting as printed."""
    options: tuple[Option, ...]
    low: int | None = None
    """With `high` and `step`: any whole number in the range may be sent as ``key=number``."""
    high: int | None = None
    step: int | None = None
    advanced: bool = False
    """Not yet revealed by a letter: faces may tuck it away, never refuse it."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Something in the inbox. With `options` it is a dilemma."""

    id: str
    """``event-id#occurrence``; also the action's key for an answer."""
    kind: Literal["mail", "chat", "post", "memo", "headline", "transcript", "report"]
    sender: str
    """'Maja Lindqvist, Disputes, nine years'."""
    subject: str
    body: str
    """Plain text; paragraphs are separated by a blank line."""
    month: int
    options: tuple[Option, ...]
    """Empty for a letter that asks nothing, and once answered."""
    answer: str
    """The label of the choice taken, or empty."""
    reply: str
    """What came of it, or empty."""
    cites: tuple[str, ...]
    """'This happened': cited facts, one sentence each with source."""


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A named member of staff."""

    id: str
    name: str
    department: str
    role: str
    life: str
    state: Literal["here", "listed", "laid off", "resigned", "back", "gone"]
    """listed: on this month's list · gone: settled elsewhere for good."""
    note: str
    """How they are, as anyone could see it."""


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """An entry of the claims ledger."""

    text: str
    month: int
    boldness: int
    knew: Literal["measured", "unmeasured", "against the sample"]
    state: Literal["open", "held", "mistaken", "knowing", "retracted"]


@dataclass(frozen=True, slots=True)
class WeekLine:
    """One week of the month that has just run, for showing it pass."""

    week: int
    cash: str
    text: str
    """What anyone could have noticed; may be empty."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """The quarter's board meeting."""

    quarter: int
    confidence: int
    """0-100."""
    change: int
    """Against the last meeting."""
    told: tuple[str, ...]
    """What you have claimed since the last meeting."""
    sees: tuple[str, ...]
    """What it can see, a line each."""
    verdict: str
    """On what it asked last time; empty at the first meeting."""
    ask: str
    """What it wants next."""
    warning: str
    """An ultimatum, or empty."""
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Curve:
    """What was told and what was so, a value a month."""

    id: str
    name: str
    unit: str
    """``%``, ``index`` …, for the axis."""
    told: tuple[float | None, ...]
    true: tuple[float, ...]
    why: str
    """What took it to its worst: 'to its worst, in month 14: −8.1 …'; may be empty."""


@dataclass(frozen=True, slots=True)
class Rival:
    """A built-in strategy on the same luck."""

    name: str
    total: int
    ending: str


@dataclass(frozen=True, slots=True)
class Ending:
    """The curtain, the front page and the score."""

    id: str
    title: str
    paper: str
    """The newspaper's name."""
    headline: str
    story: tuple[str, ...]
    """Paragraphs."""
    axes: tuple[tuple[str, int], ...]
    """value, customers, people, trust: 0-100."""
    total: int
    month_total: int
    """At the last month played."""
    later_total: int
    """Two years after the curtain."""
    par: int
    rivals: tuple[Rival, ...]
    above_par: bool
    curves: tuple[Curve, ...]
    guess: str
    """What you thought quality was, and what it was; empty if you were not asked."""
    prediction: str
    """When you said you would reverse, and when you did."""
    events: tuple[tuple[int, str], ...]
    """Marks for the curves: (month, 'lay-offs', 'reversal', 'you said 700' …)."""
    people: tuple[str, ...]
    """What became of the named staff."""
    options: str
    """What your stock options were worth."""
    cites: tuple[str, ...]
    """Facts behind this game."""
    code: str
    """The run code."""
    state_hash: str


@dataclass(frozen=True, slots=True)
class Desk:
    """What the player sees and may do now."""

    scenario: str
    company: str
    phase: Phase
    month: int
    """1-based; the month being decided."""
    months: int
    week: int
    """Weeks gone since the start."""
    date: str
    """'month 7 of 36 · week 31'."""
    ranked: bool
    difficulty: str
    seed: str
    focus: int
    focus_full: int
    departments: tuple[DepartmentCard, ...]
    figures: tuple[Figure, ...]
    letters: tuple[Letter, ...]
    """This month's, unanswered dilemmas first."""
    people: tuple[PersonCard, ...]
    claims: tuple[ClaimLine, ...]
    offers: tuple[Offer, ...]
    """Everything that may be done, whether it can be afforded or not."""
    wants: str
    """What the board wants next, or empty."""
    options_worth: str
    """'your options $4.1M', vested or not."""
    weeks: tuple[WeekLine, ...]
    """The weeks run by the last `advance`."""
    news: tuple[str, ...]
    """What happened outside letters since last month: departures, checks, results."""
    notices: tuple[str, ...]
    """Decisions of this month, as sentences, in order; `undo` takes back the last."""
    question: str
    """What a prediction, board or curtain phase asks."""
    answers: tuple[Option, ...]
    """The answers a prediction or curtain phase offers (numbers may also be typed as
    ``predict=22``, ``guess=82``)."""
    meeting: Meeting | None
    ending: Ending | None
