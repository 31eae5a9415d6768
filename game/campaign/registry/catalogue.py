"""All levers, in the order in which faces list them."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from functools import lru_cache

from game.campaign.context import Context
from game.campaign.registry.company import COMPANY_LEVERS
from game.campaign.registry.department import DEPARTMENT_LEVERS
from game.campaign.registry.forecasts import FORECAST
from game.campaign.registry.lever import Deed, Lever, Setting
from game.campaign.registry.looks import LOOK
from game.campaign.registry.people import ALL_HANDS, CALLBACK, SPARE
from game.campaign.registry.press import PRESS, RETRACT
from game.campaign.registry.reversal import REVERSAL
from game.errors import ActionError

SETTINGS: tuple[Setting, ...] = (*DEPARTMENT_LEVERS, *COMPANY_LEVERS)
DEEDS: tuple[Deed, ...] = (ALL_HANDS, SPARE, CALLBACK, LOOK, PRESS, RETRACT, REVERSAL, FORECAST)
MONTH_KEYS = ("advance", "undo", "board", "predict", "guess", "survey", "question")
"""Keys that drive the game itself; see `game.campaign.fold`."""


def entries(context: Context) -> Iterator[tuple[str, Lever, int]]:
    """Every lever made concrete: (full key, lever, department's place or −1)."""
    return _entries(context.names.departments)


def _entries(departments: tuple[str, ...]) -> Iterator[tuple[str, Lever, int]]:
    for place, department in enumerate(departments):
        for lever in DEPARTMENT_LEVERS:
            yield f"{department}.{lever.key}", lever, place
    for lever in COMPANY_LEVERS:
        yield lever.key, lever, -1
    for deed in DEEDS:
        yield deed.key, deed, -1


@lru_cache(maxsize=8)
def _by_key(departments: tuple[str, ...]) -> dict[str, tuple[Lever, int]]:
    """Made once for a company: every decision asks for it."""
    return {full: (lever, place) for full, lever, place in _entries(departments)}


def find(context: Context, key: str) -> tuple[Lever, int]:
    """The lever of a full key.

    Raises:
        ActionError: there is none; the message suggests the nearest.
    """
    keys = _by_key(context.names.departments)
    if key in keys:
        return keys[key]
    near = get_close_matches(key, [*keys, *MONTH_KEYS], n=1)
    suggestion = f"; did you mean {near[0]}?" if near else ""
    raise ActionError(f"there is no lever {key!r}{suggestion}")
