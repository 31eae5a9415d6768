"""Effects: what they move, how, for how long, and by how much."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario import vocabulary
from game.scenario.checks.draft import Draft, listed, unknown
from game.scenario.diagnostics import Path, Problem, did_you_mean, nearest, shown
from game.scenario.levers import COMPANY as LEVERS
from game.scenario.levers import TEAM as TEAM_LEVERS
from game.scenario.schema.effects import Add, Effect, Multiply, Say, Set
from game.scenario.targets import EVERY, Target, target_of
from game.scenario.vocabulary import DEPARTMENT, DRIVERS, TARGETS, TEAM_DRIVERS, TEAM_TARGETS

Change = Add | Multiply | Set
COMPANY = (*TARGETS, *DRIVERS)
TEAM = (*TEAM_TARGETS, *TEAM_DRIVERS)


def effects(draft: Draft) -> Iterator[Problem]:
    """Problems of all effects."""
    for path, effect in draft.effects():
        yield from _effect(draft, path, effect)


def _effect(draft: Draft, path: Path, effect: Effect) -> Iterator[Problem]:
    if isinstance(effect, Say):
        if effect.claim not in draft.claims:
            yield unknown("claim", effect.claim, (*path, "claim"), draft.claims)
    elif isinstance(effect, Add | Multiply | Set):
        yield from _change(draft, path, effect)
    elif effect.event not in draft.events:
        yield unknown("event", effect.event, (*path, "event"), draft.events)


def _change(draft: Draft, path: Path, effect: Change) -> Iterator[Problem]:
    target = target_of(effect.target)
    department, dot, _ = effect.target.partition(".")
    departments = () if draft.pooled(path) else draft.departments
    if target is None or (dot and department not in (EVERY, *departments)):
        yield _no_target(effect.target, path, departments)
    elif effect.op not in target.ops:
        message = f"{effect.target} cannot be changed by {shown(effect.op)}"
        yield Problem("HW402", (*path, "op"), message, f"write {' or '.join(target.ops)}")
    else:
        yield from _size(effect, target, path)


def _no_target(written: str, path: Path, departments: tuple[str, ...]) -> Problem:
    place, dot, name = written.partition(".")
    if dot and departments and place not in (EVERY, *departments):
        hint = did_you_mean(place, (*departments, EVERY)) or listed("department", departments)
        return Problem("HW401", (*path, "target"), f"there is no department {shown(place)}", hint)
    message = f"effects cannot move {shown(written)}"
    if dot and target_of(written):
        hint = f"a pool does not know departments; write {EVERY}.{name}"
    else:
        hint = _instead(place if dot else "", name if dot else place, departments)
    return Problem("HW401", (*path, "target"), message, hint)


def _instead(place: str, name: str, departments: tuple[str, ...]) -> str:
    """What can be moved at `place` (empty: in the company) that `name` may have meant."""
    here, there = (TEAM, COMPANY) if place else (COMPANY, TEAM)
    known = name in DEPARTMENT or name in vocabulary.COMPANY or name in (*TEAM_LEVERS, *LEVERS)
    near = "" if known else nearest(name, here)
    if near:
        return f'did you mean "{place}.{near}"?' if place else f'did you mean "{near}"?'
    if name in there:
        also = f" or {departments[0]}.{name}" if departments else ""
        return f"write {name}" if place else f"write {EVERY}.{name}{also}"
    if name in (*TEAM_LEVERS, *LEVERS):
        return f"levers are the player's; effects can move {_all(place, here)}"
    return f"effects can move {_all(place, here)}"


def _all(place: str, names: tuple[str, ...]) -> str:
    first = f"{place}.{names[0]}" if place else names[0]
    return f"{first}, {', '.join(names[1:-1])} and {names[-1]}"


def _size(effect: Change, target: Target, path: Path) -> Iterator[Problem]:
    if target.driver and effect.weeks == 0:
        message = f"{effect.target} holds a change for some weeks"
        yield Problem("HW403", path, message, "add weeks = 8, or so")
    elif not target.driver and effect.weeks:
        message = f"{effect.target} is changed at once and keeps the change"
        yield Problem("HW403", (*path, "weeks"), message, "leave weeks out", "key")
    low, high = target.span(effect.op)
    if not low <= effect.value <= high:
        message = f"{effect.value:g} is too {'little' if effect.value < low else 'much'} here"
        hint = f"from {low:g} to {high:g}"
        share = (target.name.low, target.name.high) == (0, 1)
        if share and abs(effect.value) <= 100 and low <= effect.value / 100 <= high:
            hint += f": did you mean {effect.value / 100:g}?"
        elif low == 0 and effect.op == "set" and effect.value < 0:
            hint += "; to take something away, add a negative value"
        yield Problem("HW404", (*path, "value"), message, hint)
