"""What depends on a scenario alone is made once for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from game.scenario.rules import Scenario

Made = TypeVar("Made")
MOST = 4
"""Scenarios whose makings are kept."""


def once_per_scenario(make: Callable[[Scenario], Made]) -> Callable[[Scenario], Made]:
    """Keep what `make` gives for the last few scenarios, by their hash."""
    kept: dict[str, Made] = {}

    @wraps(make)
    def made(scenario: Scenario) -> Made:
        if scenario.hash not in kept:
            while len(kept) >= MOST:
                del kept[next(iter(kept))]
            kept[scenario.hash] = make(scenario)
        return kept[scenario.hash]

    return made
