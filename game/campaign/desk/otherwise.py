"""What if: two futures of one game side by side."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """A decision of a month that has been ended; it could have been taken otherwise."""

    month: int
    text: str
    """``support.ai_share=45``."""
    told: str
    """'Support: AI share to 45 %', as the desk told it."""

    @property
    def change(self) -> str:
        """What plays the game otherwise: ``7:-support.ai_share``, without it.

        A meeting cannot go unanswered: it is refused, and what was refused is accepted.
        """
        key, _, value = self.text.partition("=")
        if key == "board":
            return f"{self.month}:board={'accept' if value == 'refuse' else 'refuse'}"
        return f"{self.month}:-{key}"


@dataclass(frozen=True, slots=True)
class TwoCurves:
    """A figure in both futures, a value a month from the first morning on."""

    id: str
    name: str
    unit: str
    was: tuple[float, ...]
    other: tuple[float, ...]
    low: tuple[float, ...]
    """Of other less was: 5 % of runs with other luck lie below."""
    high: tuple[float, ...]
    """… and 5 % above."""


@dataclass(frozen=True, slots=True)
class Otherwise:
    """The same game with one change, on the same luck, and how much of it is luck."""

    change: str
    """``7:support.ai_share=20``."""
    month: int
    runs: int
    """Runs in the band, the game's own included."""
    curves: tuple[TwoCurves, ...]
    score: tuple[float, float] | None
    """At the last month: as it was, and otherwise; None while the game is not over."""
    score_band: tuple[float, float] | None
    """Of the difference: 5 % and 95 %."""
    skipped: tuple[str, ...]
    """Decisions that were not possible any more: ``month 9: retract=1``."""
