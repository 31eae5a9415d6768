"""What can be claimed in public, and how a game can end."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass
from game.scenario.rules.conditions import Condition
from game.scenario.rules.source import Source


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
    leads: tuple[str, ...] = ()
    """Other first paragraphs, for a reader who has met this ending before."""
