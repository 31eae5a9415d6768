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
    def key(self) -> str:
        """What it is about: ``support.ai_share``, ``ovens#1``, ``board``."""
        return self.text.partition("=")[0]

    @property
    def must(self) -> bool:
        """Whether something had to be decided: a meeting cannot go unanswered."""
        return self.key == "board"

    @property
    def change(self) -> str:
        """What plays the game otherwise: ``7:-support.ai_share``, without it.

        A meeting is refused, and what was refused is accepted.
        """
        if self.must:
            refused = self.text.endswith("=refuse")
            return f"{self.month}:board={'accept' if refused else 'refuse'}"
        return f"{self.month}:-{self.key}"

    def instead(self, action: str) -> str:
        """What plays the game with another `action`: ``7:support.ai_share=20``."""
        return f"{self.month}:{action}"


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
    """Decisions that were not possible any more: 'month 9: Withdrawn: …'."""
    instead: tuple[str, ...] = ()
    """What each change takes the place of: 'month 7, instead of: Support: AI share to 45 %'."""

    @property
    def beside(self) -> str:
        """'Month 7, instead of: Support: AI share to 45 %.'; empty where it is not known."""
        words = "; ".join(self.instead)
        return f"{words[:1].upper()}{words[1:]}." if words else ""
