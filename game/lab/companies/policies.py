"""The policies that the experiments name, as weekly lever settings.

They are finer than a player's hand: a lever moves in any week and costs no focus. The built-in
strategies of the same names play whole campaign games a month at a time; `docs/model.md` says what
that changes.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from game.lab.companies.plan import Plan, Policy, Three
from game.model.calendar import WEEKS_A_YEAR

EARLY, LATE = 43, 95
"""Weeks of the reversals: months 10 and 22."""
SWITCH = 4
"""Week in which replacing begins to automate."""


def three(value: float) -> Three:
    """The same for all three departments."""
    return (value, value, value)


def _scaled(shares: Three, by: float) -> Three:
    return (shares[0] * by, shares[1] * by, shares[2] * by)


def _ramp(week: int, weeks: float) -> float:
    return min(week / weeks, 1.0)


def hold(_: int) -> Plan:
    """Change nothing."""
    return Plan()


def replace_staff(week: int) -> Plan:
    """Automate, close the way to a human, lay off for a quarter, then refill to the target.

    It must refill: a freeze that never ends is a spiral of its own.
    """
    switched, fired = week >= SWITCH, week >= 13
    return Plan(
        announced=1.0,
        claims=1.0 if week >= 9 else 0.0,
        freeze=1.0 if week < 14 else 0.0,
        ai=(0.67, 0.75, 0.35) if switched else three(0.0),
        door=0.0 if switched else 1.0,
        review=three(0.03) if switched else three(0.15),
        heads=(0.45, 0.45, 0.75) if fired else three(1.0),
        firing=1.0 if 13 <= week < 26 else 0.0,
    )


def reverse(week: int, at: int, alumni: float = 1.0, programme: int = 78) -> Plan:
    """Replace until week `at`, then win people and quality back.

    Args:
        week: the week planned.
        at: the week of the reversal.
        alumni: part of the alumni who can still be had in that week.
        programme: weeks of the quality programme.
    """
    if week < at:
        return replace_staff(week)
    return Plan(
        alumni=alumni if week == at else 1.0,
        ai=(0.36, 0.6, 0.15),
        review=three(0.4),
        heads=(0.75, 0.55, 0.95),
        gig=(0.2, 0.0, 0.0) if week < at + 40 else three(0.0),
        boomerang=1.0,
        guarantee=1.0,
        training=1.0 if week < at + WEEKS_A_YEAR else 0.0,
        programme=1.0 if week < at + programme else 0.0,
    )


def freeze(week: int) -> Plan:
    """Hire nobody for ever, and let AI take the chats."""
    return Plan(
        freeze=1.0,
        ai=_scaled((0.667, 0.5, 0.05), _ramp(week, 26)),
        review=three(0.3),
        claims=0.5,
    )


def augment(week: int) -> Plan:
    """Copilots with training, moderate automation under review, a promise of a human."""
    return Plan(
        copilots=three(1.0),
        training=1.0,
        guarantee=1.0,
        ai=_scaled((0.28, 0.5, 0.05), _ramp(week, 30)),
        review=three(0.5),
        heads=(0.80, 0.65, 0.97),
    )


def mandate(week: int) -> Plan:
    """Tools for all, no training, fewer people: higher targets."""
    return Plan(
        copilots=three(1.0),
        announced=1.0,
        claims=0.5,
        freeze=1.0 if week < 40 else 0.0,
        heads=(0.85, 0.8, 0.9),
    )


def trained_copilots(_: int) -> Plan:
    """Copilots with training, in service only."""
    return Plan(copilots=(1.0, 0.0, 0.0), training=1.0)


def one_percent(week: int) -> Plan:
    """One in a hundred of those there are is laid off in the first week and not replaced."""
    return Plan(heads=three(0.99), layoff=0.01 if week == 0 else 0.0)


def announce(_: int) -> Plan:
    """Say that AI comes first, and do nothing."""
    return Plan(announced=1.0)


def automate_marketing(week: int) -> Plan:
    """Three quarters of marketing to AI, most of it reviewed."""
    return Plan(
        ai=(0.0, 0.75 * _ramp(week, 20), 0.0),
        review=(0.15, 0.6, 0.15),
        heads=(1.0, 0.42, 1.0),
        firing=1.0 if 20 <= week < 40 else 0.0,
    )


POLICIES: Final[dict[str, Policy]] = {
    "hold": hold,
    "replace": replace_staff,
    "rev22": partial(reverse, at=LATE),
    "rev10": partial(reverse, at=EARLY),
    "rev22 without programme": partial(reverse, at=LATE, programme=0),
    "rev22, half the alumni": partial(reverse, at=LATE, alumni=0.5),
    "rev22, no alumni": partial(reverse, at=LATE, alumni=0.0),
    "rev10, half the alumni": partial(reverse, at=EARLY, alumni=0.5),
    "rev10, no alumni": partial(reverse, at=EARLY, alumni=0.0),
    "freeze": freeze,
    "augment": augment,
    "mandate": mandate,
    "trained copilots": trained_copilots,
    "one percent": one_percent,
    "announce": announce,
    "marketing": automate_marketing,
}
"""By name."""
