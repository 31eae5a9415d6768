"""Sums of money in the wrong unit: effects count in $ millions, the price of an answer in $."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Path, Problem
from game.scenario.schema.effects import Add, Effect
from game.scenario.schema.events import ChoiceSection

MILLION: Final = 1e6
LEAST_PRICE: Final = 100.0
"""$; what a company pays less for, no letter asks about."""
LARGE: Final = 100.0
"""From here on a sum was hardly meant in millions."""


def money(reading: Reading) -> Iterator[Problem]:
    """Of all own events."""
    for path, event in reading.events():
        yield from _effects(reading, event.effects, (*path, "effects"))
        for place, choice in enumerate(event.choices):
            at = (*path, "choices", place)
            yield from _price(reading, choice, (*at, "money"))
            yield from _effects(reading, choice.effects, (*at, "effects"))


def _effects(reading: Reading, effects: list[Effect], path: Path) -> Iterator[Problem]:
    for place, effect in enumerate(effects):
        if not (isinstance(effect, Add) and effect.target == "cash"):
            continue
        size = reading.size
        if size and abs(effect.value) > size.most:
            most = f"more than the company's own cash or a year's revenue: {_sum(size.most)}"
            message = f"this is {_sum(effect.value)}, {most}"
            hint = "cash is in millions of dollars"
            if abs(effect.value) >= LARGE:
                hint += f": {effect.value / MILLION:.12f}".rstrip("0")
            yield Problem("HW716", (*path, place, "value"), message, hint)


def _price(reading: Reading, choice: ChoiceSection, path: Path) -> Iterator[Problem]:
    given, size = choice.money, reading.size
    if 0.0 < abs(given) < LEAST_PRICE:
        yield Problem("HW716", path, f"this is {dollars(given)}: money is in dollars", meant(given))
    elif size and abs(given) > MILLION * size.most:
        most = f"more than the company's own cash or a year's revenue: {_sum(size.most)}"
        message = f"this is {_sum(given / MILLION)}, {most}"
        yield Problem("HW716", path, message, "money is in dollars: 12_000 is $12,000")


def meant(given: float) -> str:
    """What to write for a small sum whose unit is dollars, were it meant in a larger one."""
    factor, word = (1e3, "thousand") if abs(given) >= 1.0 else (MILLION, "million")
    whole = given * factor
    return f"if you meant {given:g} {word}, write {round(whole):_}" if _is_whole(whole) else ""


def _is_whole(number: float) -> bool:
    return abs(number - round(number)) < 1e-6  # 0.29 million is 290,000 but for the last bit


def dollars(given: float) -> str:
    """``-$0.03``, ``$60``."""
    return f"{'-' if given < 0 else ''}${abs(given):,.6g}"


def _sum(millions: float) -> str:
    """``-$4 billion``, ``$16 million``."""
    size, word = (abs(millions), "million")
    if size >= 1000.0:
        size, word = size / 1000.0, "billion"
    return f"{'-' if millions < 0 else ''}${size:,.3g} {word}"
