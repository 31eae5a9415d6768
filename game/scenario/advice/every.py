"""All advice, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from game.scenario.advice.claims import arcs, claims
from game.scenario.advice.conditions import conditions
from game.scenario.advice.endings import endings
from game.scenario.advice.letters.breaks import breaks
from game.scenario.advice.letters.choices import choices
from game.scenario.advice.letters.idle import idle
from game.scenario.advice.letters.people import people
from game.scenario.advice.letters.reach import reach
from game.scenario.advice.letters.stories import stories
from game.scenario.advice.letters.texts import texts
from game.scenario.advice.money.opening import openings
from game.scenario.advice.money.sums import money
from game.scenario.advice.reading import Reading
from game.scenario.advice.wishes.decisions import decisions
from game.scenario.advice.wishes.strategies import strategies
from game.scenario.checks.draft import Draft
from game.scenario.diagnostics import Problem

Look = Callable[[Reading], Iterator[Problem]]

_OF_ONE_PLACE: tuple[Look, ...] = (
    conditions, texts, breaks, claims, idle, money, openings, decisions,
)  # fmt: skip
_OF_THE_WHOLE: tuple[Look, ...] = (reach, endings, choices, people, arcs, stories)
"""Only of a file without errors: what seems to be missing may stand there with a mistake in it."""


def advice(
    draft: Draft, known_strategies: frozenset[str] | None, *, sound: bool
) -> Iterator[Problem]:
    """What an author will want to know.

    Args:
        draft: the scenario or pool.
        known_strategies: those that targets and tests may name; None: any.
        sound: whether it has no errors.
    """
    reading = Reading(draft)
    looks = (*_OF_ONE_PLACE, *(_OF_THE_WHOLE if sound else ()))
    found = chain.from_iterable(look(reading) for look in looks)
    named = strategies(reading, known_strategies) if known_strategies is not None else ()
    every = chain(found, named)
    return (one for one in every if not draft.hurt(one.path) and not draft.unsure(one))
