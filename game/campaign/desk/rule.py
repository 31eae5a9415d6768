"""A rule as it can be read: equation, standing, source, parameters, facts."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class ParameterLine:
    """A parameter with its value."""

    name: str
    meaning: str
    value: str
    """By department where they differ: ``0.35 · 0.15 · 0.25``."""
    unit: str
    span: str
    """``0.2 to 0.6``."""
    standing: str
    source: str


@dataclass(frozen=True, slots=True)
class FactLine:
    """A cited fact that a rule or a parameter rests on."""

    id: str
    text: str
    source: str
    link: str
    """A web address; may be empty."""


@dataclass(frozen=True, slots=True)
class RulePage:
    """Everything about one rule, or about one parameter."""

    id: str
    meaning: str
    equation: str
    """In the symbols of ``docs/model.md``; empty where it is bookkeeping."""
    standing: str
    source: str
    parameters: tuple[ParameterLine, ...]
    rules: tuple[str, ...]
    """Of a parameter: the rules that rest on it."""
    facts: tuple[FactLine, ...]
