"""How a game is scored, and the options that are not."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class OptionRules:
    """The chief executive's stock options; never scored."""

    strike: float
    """Of the company's value at the start."""
    grant: float
    """Share of what the company is worth above the strike."""
    vest: tuple[int, int]


@dataclass(frozen=True, slots=True)
class ScoreRules:
    """Coefficients of the four axes, and the weights of the two dates."""

    value: float
    value_least: float
    """Part of a year's revenue by which a company is measured that is worth less than it."""
    customers: float
    quality: float
    people: float
    dismissed: float
    brand: float
    claims: float
    held_most: float
    """What claims that held can be worth together, in claims that were wrong."""
    steepness_above: float
    """On z where it is above the start …"""
    steepness_below: float
    """… and where it is below."""
    now: float
