"""The quarter's board meeting."""

from __future__ import annotations

from game.campaign.desk.offers import Option
from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Director:
    """Somebody at the table."""

    name: str
    """With what they are there for: 'Harald Brink, audit committee'."""
    line: str
    """What they say."""


@dataclass(frozen=True, slots=True)
class BoardQuestion:
    """What one of them asks before it is said what the board wants."""

    who: str
    text: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """A meeting before this one, as the minutes have it."""

    quarter: int
    confidence: int
    """0-100, when it had sat."""
    asked: str
    """What it wanted: 'an operating margin of 17 %'."""
    answer: str
    """'you accepted', 'you refused' …"""
    outcome: str
    """``met`` or ``missed``; empty where nothing was promised or it is not due yet."""
    reached: str = ""
    """Of a level, where it stood when it was due: '16.97 %'."""

    @property
    def came(self) -> str:
        """``missed``, or ``missed, at 16.97 %``; empty with the outcome."""
        return f"{self.outcome}, at {self.reached}" if self.reached else self.outcome

    @property
    def text(self) -> str:
        """``quarter 2, confidence 30: it wanted more AI; you accepted; missed``."""
        parts = (f"it wanted {self.asked}", self.answer, self.came)
        said = "; ".join(part for part in parts if part)
        return f"quarter {self.quarter}, confidence {self.confidence}: {said}"


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
    directors: tuple[Director, ...] = ()
    """Those who speak; the one who asks comes last."""
    earlier: tuple[Earlier, ...] = ()
    """The meetings before this one, the latest first."""
    explained: tuple[str, ...] = ()
    """How confidence moves, a sentence each: what the rules do, not what anybody says."""
    question: BoardQuestion | None = None
    """The one that still waits; left alone when the ask is answered, it is let go."""
