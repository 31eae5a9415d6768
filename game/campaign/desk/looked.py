"""What has been looked at, when, and what is left of it."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass

Freshness = Literal["coming", "fresh", "lapsed", "heard"]


@dataclass(frozen=True, slots=True)
class LookLine:
    """A look: ordered, or what it found."""

    figure: str
    """The desk figure that it bears on; empty for a department's audit and exit interviews."""
    name: str
    """'Company quality', 'Audit of Support'."""
    month: int
    """In which it arrived, or is due."""
    said: str
    """What it found, with its band as it stands now: '82 % ±6'; empty while it is on its way, and
    of what was heard: a call finds no figure."""
    freshness: Freshness
    ages: str
    """'lapses in 4 months', 'due in month 9', 'lapsed', 'one call'."""
    silent: str
    """What it does not tell."""
