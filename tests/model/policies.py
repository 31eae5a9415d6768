"""The policies of the experiments, week by week."""

from __future__ import annotations

from functools import partial

from tests.model.fintech import Plan, Policy, Three


def three(value: float) -> Three:
    return (value, value, value)


def scaled(shares: Three, by: float) -> Three:
    return (shares[0] * by, shares[1] * by, shares[2] * by)


def ramp(week: int, weeks: float) -> float:
    return min(week / weeks, 1.0)


def hold(_: int) -> Plan:
    return Plan()


def replace_staff(week: int) -> Plan:
    switched, fired = week >= 4, week >= 13
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


def reverse(week: int, at: int, boomerang: float = 1.0, programme: int = 78) -> Plan:
    if week < at:
        return replace_staff(week)
    return Plan(
        ai=(0.36, 0.6, 0.15),
        review=three(0.4),
        heads=(0.75, 0.55, 0.95),
        gig=(0.2, 0.0, 0.0) if week < at + 40 else three(0.0),
        boomerang=boomerang,
        guarantee=1.0,
        training=1.0 if week < at + 52 else 0.0,
        programme=1.0 if week < at + programme else 0.0,
    )


def freeze(week: int) -> Plan:
    return Plan(
        freeze=1.0,
        ai=scaled((0.667, 0.5, 0.05), ramp(week, 26)),
        review=three(0.3),
        claims=0.5,
    )


def augment(week: int) -> Plan:
    return Plan(
        copilots=three(1.0),
        training=1.0,
        guarantee=1.0,
        ai=scaled((0.28, 0.5, 0.05), ramp(week, 30)),
        review=three(0.5),
        heads=(0.80, 0.65, 0.97),
    )


def mandate(week: int) -> Plan:
    return Plan(
        copilots=three(1.0),
        announced=1.0,
        claims=0.5,
        freeze=1.0 if week < 40 else 0.0,
        heads=(0.85, 0.8, 0.9),
    )


def trained_copilots(_: int) -> Plan:
    return Plan(copilots=(1.0, 0.0, 0.0), training=1.0)


def one_percent(week: int) -> Plan:
    return Plan(heads=three(0.99), firing=1.0 if week < 8 else 0.0)


def announce(_: int) -> Plan:
    return Plan(announced=1.0)


def automate_marketing(week: int) -> Plan:
    return Plan(
        ai=(0.0, 0.75 * ramp(week, 20), 0.0),
        review=(0.15, 0.6, 0.15),
        heads=(1.0, 0.42, 1.0),
        firing=1.0 if 20 <= week < 40 else 0.0,
    )


POLICIES: dict[str, Policy] = {
    "hold": hold,
    "replace": replace_staff,
    "rev22": partial(reverse, at=95),
    "rev10": partial(reverse, at=43),
    "rev22 without programme": partial(reverse, at=95, programme=0),
    "rev22 without boomerangs": partial(reverse, at=95, boomerang=0.0),
    "rev10 without boomerangs": partial(reverse, at=43, boomerang=0.0),
    "freeze": freeze,
    "augment": augment,
    "mandate": mandate,
    "trained copilots": trained_copilots,
    "one percent": one_percent,
    "announce": announce,
    "marketing": automate_marketing,
}
