"""Effects: what they move, how, for how long, and by how much."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.checks.draft import Draft, unknown
from game.scenario.diagnostics import Path, Problem, did_you_mean, shown
from game.scenario.levers import lever_keys
from game.scenario.schema.effects import Add, Effect, Multiply, Say, Set
from game.scenario.targets import EVERY, Target, target_names, target_of

Change = Add | Multiply | Set


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
    if dot and target_of(written) and departments:
        hint = did_you_mean(place, (*departments, EVERY))
        return Problem("HW401", (*path, "target"), f"there is no department {shown(place)}", hint)
    hint = did_you_mean(written, target_names(departments))
    if lever_keys(written, departments):
        hint = "levers are the player's: move what they lead to, such as support.workload"
    if not dot and target_of(f"{EVERY}.{place}"):
        hint = f"write {EVERY}.{place}" + (f" or {departments[0]}.{place}" if departments else "")
    elif dot and target_of(written) and not departments:
        hint = f"a pool does not know departments; write {EVERY}.{name}"
    return Problem("HW401", (*path, "target"), f"effects cannot move {shown(written)}", hint)


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
        if (target.name.low, target.name.high) == (0, 1) and abs(effect.value) <= 100:
            hint += f": did you mean {effect.value / 100:g}?"
        yield Problem("HW404", (*path, "value"), message, hint)
