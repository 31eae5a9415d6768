"""The answer to '?': what moved a figure, as far as the player may know."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One thing that moved a figure."""

    text: str
    """'wrong answers that nobody noticed, Support'."""
    amount: str
    """``−8.1``; empty where no number is known."""
    rule: str
    """The id to ask `rule` about; empty where there is nothing to read."""
    standing: str
    """published, calibrated, assumption, definition, satire; decision, event, rule of play;
    books, found or seen in a ranked game."""
    where: str
    """Of a letter's effect: the scenario's file and line; else empty."""
    upstream: str
    """The figure to ask about next; empty where there is none."""

    @property
    def written(self) -> str:
        """`where` in words, 'line 2971 of fintech.toml'; empty where no file is known."""
        file, _, line = self.where.rpartition(":")
        return f"line {line} of {file}" if file else ""


@dataclass(frozen=True, slots=True)
class Why:
    """What moved a figure since a month's end."""

    figure: str
    since: int
    """Month compared with; 0: the first day."""
    until: int
    head: str
    """'−18.2 points since your first day', with 'In truth' where the desk shows what somebody
    believes; empty where nothing is told."""
    reasons: tuple[Reason, ...]
    """Largest first."""
    after: str
    """What is left to say below them; may be empty."""
    months: tuple[int, ...]
    """Months that it can be compared with, the latest first."""


@dataclass(frozen=True, slots=True)
class Decisive:
    """A decision that mattered, found by playing the game without it."""

    month: int
    text: str
    """``support.ai_share=45``."""
    told: str
    """'Support: AI share to 45 %'."""
    total: float
    """What it did to the score at the last month, points."""
    effect: str
    """'beside the same game without it: score −4.7 · value +$38M': what it did to each."""
    skipped: int
    """Later decisions that would not have been possible without it."""

    @property
    def hung(self) -> str:
        """The same in words; empty if there are none."""
        several = "s" if self.skipped > 1 else ""
        told = f"{self.skipped} later decision{several} would not have been possible without it"
        return told if self.skipped else ""
