"""What to do about a decision that a test could not take, by the reason of its refusal."""

from __future__ import annotations

_CURES = (
    (
        "who writes it has left",
        "on this seed its writer goes before it comes: try another seed, or let them stay",
    ),
    (
        "is not waiting",
        "a letter is answered in the turn in which it is there: try another turn, or another seed",
    ),
    ("the test was over", "decide it earlier, or give the test more months"),
    ("focus", "decide it in another turn, or decide less in this one"),
    ("cannot be", "write a value that it takes then"),
    ("nothing to offer", "decide first what it needs"),
    ("there is no", "write the name as the scenario has it"),
)
OTHERWISE = "decide it in another turn, or leave it out"


def cure(reason: str) -> str:
    """A line for the author."""
    return next((line for sign, line in _CURES if sign in reason), OTHERWISE)
