"""All checks, in order."""

from __future__ import annotations

from itertools import chain, islice

from game.scenario.checks.company import company
from game.scenario.checks.conditions import conditions
from game.scenario.checks.consequences import independent
from game.scenario.checks.draft import Check, Draft
from game.scenario.checks.effects import effects
from game.scenario.checks.events import events
from game.scenario.checks.identity import identity
from game.scenario.checks.outcomes import outcomes
from game.scenario.checks.wishes import wishes
from game.scenario.diagnostics import MOST, Problem

_CHECKS: tuple[Check, ...] = (identity, company, events, effects, conditions, outcomes, wishes)


def problems(draft: Draft) -> list[Problem]:
    """What is wrong with a draft of the right shape."""
    found = islice(chain.from_iterable(check(draft) for check in _CHECKS), MOST)
    return independent(found)
