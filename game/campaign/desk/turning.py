"""The reversal as a programme: what it will mean, how far it has come, who is left to ask."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of it that runs for some months."""

    name: str
    about: str
    """What it does or costs while it runs."""
    until: int
    """The last month in which it runs; 0: it does not."""
    months: int
    """How long it runs in all."""
    beyond: str = ""
    """What is said instead of its last month when the game is over by then; else empty."""


@dataclass(frozen=True, slots=True)
class Former:
    """Somebody named who has left."""

    name: str
    state: str
    """'laid off in month 3', 'back since month 9', 'works somewhere else now'."""
    callable: bool
    """Whether they can still be called."""
    line: str = ""
    """Their first day back; empty while they are not."""


@dataclass(frozen=True, slots=True)
class Public:
    """One way of saying it in public."""

    value: str
    """As in the decision, ``own``."""
    label: str
    words: str
    prices: tuple[str, ...]
    """What it moves and what it leaves standing, a line each."""


@dataclass(frozen=True, slots=True)
class Turned:
    """A month of the programme that has passed: who came, heads."""

    month: int
    back: int
    """Former staff."""
    new: int
    gig: int
    """Gig workers at its end."""
    alumni: int
    """Former staff who could still be asked at its end."""
    named: tuple[str, ...]
    """Who of the named came back in it."""


@dataclass(frozen=True, slots=True)
class Turning:
    """The reversal before it begins, and month by month after."""

    begun: int
    """The month in which it began; 0: it has not."""
    words: str
    """What is said in public."""
    means: tuple[str, ...]
    """What it sets and costs, a line each."""
    stretches: tuple[Stretch, ...]
    alumni: str
    """How many could still be asked."""
    back: tuple[str, ...]
    """What has come back so far; empty before it begins."""
    bill: str
    """What it costs a month now; empty before it begins."""
    former: tuple[Former, ...]
    public: tuple[Public, ...] = ()
    """The ways of saying it; empty once it has been said."""
    months: tuple[Turned, ...] = ()
    """What has come in each month since, the last one last."""
    pool: str = ""
    """How many of those hired are gig workers, and what that would be called."""
    promised: str = ""
    """Whether a human is promised now, and a caller can reach one."""
