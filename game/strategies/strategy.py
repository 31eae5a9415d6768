"""What a strategy is: what it sees, what it wishes, and how it answers letters and the board.

A strategy is pure and works in both number worlds: every `Num` is a float (one game) or an array
over runs (a sweep), every `Truth` a bool or an array of them, and only ``report.xp`` may be used on
them. What it gives has the same length whatever the numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.frozen import dataclass
from game.model.numbers import Num, Numbers, Truth
from game.scenario.rules import Event

ACCEPT, COUNTER, REFUSE = 0.0, 1.0, 2.0
"""Answers to the board."""


@dataclass(frozen=True, slots=True)
class TeamReport:
    """A department as its row on the desk has it."""

    id: str
    service: bool
    """Its work follows the customers."""
    people_start: float
    """Heads on the first morning."""
    pay: float
    """What a head costs, $ a year: the lay-off lever prints a quarter of it."""
    people: Num
    """Heads now."""
    headcount: Num
    """Heads ordered."""
    ai_share: Num
    """Percent ordered."""
    review: Num
    """Percent ordered."""
    copilots: Truth


@dataclass(frozen=True, slots=True)
class Report:
    """What a strategy sees: the desk's reported figures and what everyone can read, no truth."""

    month: int
    """The turn being decided, from 1."""
    months: int
    """Turns of the game."""
    quarterly: bool
    """A turn is a quarter, not a month."""
    teams: tuple[TeamReport, ...]
    figures: Mapping[str, Num]
    """As believed, by the reporters' ids; 0 where nobody knows."""
    known: Mapping[str, Truth]
    """Whether anybody has a figure at all."""
    sampled: Mapping[str, Truth]
    """Whether the figure comes from a look that has not lapsed."""
    before: Mapping[str, Num]
    """The figures as shown three turns ago, or as early as there are any; 0 where unknown."""
    start: Mapping[str, Num]
    """The figures as shown on the first morning; 0 where unknown."""
    settings: Mapping[str, Num]
    """door, guarantee, freeze, announce, training, programme: 1 or 0 · pay, gig: percent ·
    vendor: place in the rulebook's list."""
    reversal_month: Num
    """0: not begun."""
    open_claims: Num
    """Said and not checked yet."""
    incidents: Num
    """Of one's own on last turn's front pages."""
    peers: Num
    """What peers have automated, 0-1, as published."""
    hype: Num
    """0-1, as anyone who reads the papers can tell."""
    asks: Mapping[str, Truth]
    """Whether the board waits for margin, ai_share, headcount, growth, quiet, evidence."""
    ask_level: Num
    """What must be reached, in the figure's own unit (shares of the start, 0-1); 0: nothing."""
    claims: tuple[str, ...]
    """Ids of what a release can claim here."""
    draw: Callable[[str], Num]
    """A number in [0, 1) for a purpose, of the strategy's own luck this turn."""
    xp: Numbers


@dataclass(frozen=True, slots=True)
class Wish:
    """A lever as it should stand, or a deed that should be done."""

    key: str
    """A lever's full key: ``support.ai_share``, ``freeze``, ``press``, ``look``, ``reversal``."""
    value: Num | str
    """In the lever's unit: percent, heads; switches 1 or 0. Text for deeds and the vendor. Rounded
    to what the lever can take by whoever takes it."""
    when: Truth
    """Whether it is wished at all."""


@dataclass(frozen=True, slots=True)
class ChoiceCard:
    """An answer to a dilemma, as a player sees it."""

    id: str
    place: int
    """From 0, in the letter's order."""
    focus: int
    money: float
    """$ at once."""
    default: bool
    """Taken when nobody answers."""
    hint: str
    letter: str = ""
    """Id of the letter that it answers."""


def card_of(event: Event, place: int) -> ChoiceCard:
    """An answer to a letter, by its place."""
    choice = event.choices[place]
    return ChoiceCard(
        choice.id, place, choice.focus, choice.money, choice.default, choice.hint, event.id
    )


@dataclass(frozen=True, slots=True)
class Strategy:
    """A built-in chief executive."""

    name: str
    title: str
    line: str
    """Who that is; at most 62 characters, so that a list fits 80 columns."""
    wishes: Callable[[Report], tuple[Wish, ...]]
    """What is wanted now, the most wanted first; what cannot be afforded waits."""
    prefers: Callable[[ChoiceCard, Report], Num]
    """Among the choices that can be afforded the largest wins; the first of equals."""
    board: Callable[[Report], Num]
    """`ACCEPT`, `COUNTER` or `REFUSE`."""
