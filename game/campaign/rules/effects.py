"""What an effect does to a stock, and what it may not do, in both number worlds."""

from __future__ import annotations

from functools import lru_cache

from game.model.numbers import Num, Numbers
from game.scenario.rules import Change
from game.scenario.vocabulary import DRIVERS, TARGETS, TEAM_DRIVERS, TEAM_TARGETS

MILLION = 1e6
LOWEST = {"brand": 0.08, "morale": 0.05, "fatigue": 0.05, "standard": 0.5, "employer_brand": 0.1}
"""What no letter can push a stock below; the others go down to 0."""

_DRIVEN = frozenset(DRIVERS) | frozenset(TEAM_DRIVERS)


@lru_cache(maxsize=1024)
def targets(target: str, departments: tuple[str, ...]) -> tuple[str, ...]:
    """The stocks or drivers meant: ``all.morale`` stands for every department's.

    Kept: a sweep asks twenty thousand times about some four hundred.
    """
    head, dot, name = target.partition(".")
    every = tuple(f"{department}.{name}" for department in departments)
    return {"all.": every}.get(head + dot, (target,))


def is_driver(target: str) -> bool:
    """Whether an effect on it holds for some weeks, where one on a stock happens at once."""
    return target.rpartition(".")[2] in _DRIVEN


def company_stock(effect: Change, name: str, now: Num, xp: Numbers) -> Num:
    """A company's stock after an effect at once. Cash is told in millions, customers in shares."""
    if name == "cash":
        return now + effect.value * MILLION
    if name == "customers":
        return now * effect.value
    return _moved(effect, name, now, TARGETS[name].high, xp)


def team_stock(effect: Change, name: str, now: Num, weekly: Num, xp: Numbers) -> Num:
    """A department's stock after an effect at once; `weekly` is its usual work, tasks."""
    if name == "backlog":
        return xp.maximum(now + effect.value * weekly, 0.0)
    return _moved(effect, name, now, TEAM_TARGETS[name].high, xp)


def _moved(effect: Change, name: str, now: Num, most: float, xp: Numbers) -> Num:
    operation = effect.op
    if operation == "add":
        return held(now + effect.value, name, most, xp)
    if operation == "multiply":
        return held(now * effect.value, name, most, xp)
    return held(effect.value, name, most, xp)


def held(value: Num, name: str, most: float, xp: Numbers) -> Num:
    """A stock kept where letters may take it."""
    return xp.clip(value, LOWEST.get(name, 0.0), most)


def shifted(name: str, now: Num, by: Num, xp: Numbers) -> Num:
    """A share that something moves at once, within its bounds."""
    return held(now + by, name, 1.0, xp)
