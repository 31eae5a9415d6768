"""A compiled condition, and what it may look at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from game.frozen import dataclass
from game.model.numbers import Num, Numbers, Truth


class View(Protocol):
    """What a condition may look at."""

    def value(self, name: str) -> Num:
        """A company name of the vocabulary, or ``department.name``; truths are 0 or 1."""

    def was(self, name: str, months: int) -> Num:
        """The same, `months` ago (the oldest known if there is none that old)."""

    def happened(self, event: str) -> Truth:
        """Whether an event of this id has come up before."""

    def answered(self, event: str, choice: str) -> Truth:
        """Whether it has been given this answer before."""

    def here(self, person: str) -> Truth:
        """Whether a named person is at their desk."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A compiled condition of the small language."""

    text: str
    holds: Callable[[View, Numbers], Truth]
    names: frozenset[str]
    """All names it reads, ``brand`` or ``support.quality``."""
    asked: frozenset[str] = frozenset()
    """What it asks of the past and of people: ``happened:id``, ``answered:id=choice``,
    ``here:person``."""
