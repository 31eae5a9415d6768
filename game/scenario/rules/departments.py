"""Departments and the people in them who have names."""

from __future__ import annotations

from collections.abc import Mapping

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """A named member of staff: one of the heads in the stock."""

    id: str
    name: str
    department: str
    role: str
    life: str
    knows: str
    """The thing that only they know."""
    slice: str
    """The slice of work they know best."""
    knowledge: float
    """Share of the department's knowledge that leaves with them, 0-.15."""
    quits: float
    """Own factor on the quit rate."""
    returns: float
    """Chance that they come back when called, at a good employer brand, 0-1."""
    notes: Mapping[str, str]
    """Lines by state: here, tired, listed, laid_off, resigned, missed, back, declined."""


@dataclass(frozen=True, slots=True)
class SliceCalls:
    """What is said when you call your own line about a slice; empty: what fits any company."""

    slice: str
    problems: tuple[str, ...] = ()
    """Yours."""
    right: tuple[str, ...] = ()
    """An answer that is right, or sounds so."""
    wrong: tuple[str, ...] = ()
    """The assistant's, where one hears that it is not."""
    known: tuple[str, ...] = ()
    """Of the named person who knows the slice."""


@dataclass(frozen=True, slots=True)
class Department:
    """A department and its economics. Field meanings: `game.model.parameters.TeamParameters`."""

    id: str
    name: str
    head: str
    """Who speaks for it."""
    slices: tuple[str, ...]
    """Five kinds of work, the vendor's easiest first."""
    moods: Mapping[str, tuple[str, ...]]
    """Its head's remarks by mood: slack, calm, high, breaking."""
    numbers: Mapping[str, float]
    """Overrides of team parameters, by field name."""
    calls: tuple[SliceCalls, ...] = ()
    """Words for calls of your own line."""
