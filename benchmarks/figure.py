"""One measured figure beside what it should be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, how, and whether that is good enough."""

    name: str
    value: float
    unit: str
    """``×``, ``MB``, ``ms``."""
    target: float
    """Holds at this or less …"""
    method: str
    """In a few words, so that anyone can measure it again."""
    least: bool = False
    """… or at this or more."""

    @property
    def holds(self) -> bool:
        """Whether the target is met."""
        return self.value >= self.target if self.least else self.value <= self.target

    def line(self) -> str:
        """As printed."""
        verdict = "holds" if self.holds else "fails"
        measured = f"{_number(self.value)} {self.unit}"
        sign = "≥" if self.least else "≤"
        wanted = f"{sign} {_number(self.target)} {self.unit}"
        return f"{self.name:<34}{measured:>10}   {wanted:<10} {verdict}   {self.method}"


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if value < 10 else f"{value:.0f}"
