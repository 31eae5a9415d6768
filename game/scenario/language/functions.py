"""The functions of the condition language: how each is written, and what it says."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Function:
    """One function."""

    fewest: int
    """Arguments."""
    most: int
    example: str
    meaning: str


FUNCTIONS = {
    "min": Function(2, 8, "min(a, b)", "the least of two to eight numbers"),
    "max": Function(2, 8, "max(a, b)", "the greatest of two to eight numbers"),
    "abs": Function(1, 1, "abs(a)", "a number without its sign"),
    "any": Function(1, 1, "any(quality < 0.6)", "whether it is so in at least one department"),
    "was": Function(
        2, 2, "was(brand, 3)", "the value three turns ago; the first day's where there is none"
    ),
    "happened": Function(1, 1, "happened('event-id')", "whether the letter has ever come"),
    "answered": Function(
        2, 2, "answered('event-id', 'choice-id')",
        "whether the letter has ever been given that answer, by default or by decision",
    ),
    "here": Function(
        1, 1, "here('person-id')", "whether a named person is at their desk: not laid off, not gone"
    ),
}  # fmt: skip
