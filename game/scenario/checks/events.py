"""Events: who writes, what they answer to, and whether they can ever come up."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.checks.draft import Draft, unknown
from game.scenario.checks.levers import no_lever
from game.scenario.diagnostics import Path, Problem, did_you_mean, nearest, shown
from game.scenario.facts import fact_ids
from game.scenario.levers import lever_keys
from game.scenario.schema.effects import Effect, Start
from game.scenario.schema.events import EventSection

LONGEST_LETTER = 60


def events(draft: Draft) -> Iterator[Problem]:
    """Problems of each event by itself, then of starts and arcs."""
    for index, event in enumerate(draft.file.events):
        path: Path = ("events", index)
        yield from _sender(draft, path, event)
        yield from _choices(path, event)
        yield from _pace(path, event)
        yield from _references(draft, path, event)
    yield from _starters(draft)
    yield from _arcs(draft)


def _sender(draft: Draft, path: Path, event: EventSection) -> Iterator[Problem]:
    if (event.person is None) == (event.sender is None):
        message = "an event needs either a person or a sender"
        hint = "leave one out" if event.person else 'add sender = "…" or person = "…"'
        yield Problem("HW206", path, message, hint, "key")
    # A pool knows nobody and no department, even when it happens to be right.
    pool = draft.pooled(path)
    people, departments = ((), ()) if pool else (draft.people, draft.departments)
    if event.person is not None and event.person not in people:
        yield unknown("person", event.person, (*path, "person"), people)
    if event.department is not None and event.department not in departments:
        yield unknown("department", event.department, (*path, "department"), departments)


def _choices(path: Path, event: EventSection) -> Iterator[Problem]:
    if event.interrupts and not event.choices:
        message = "an event that interrupts needs an answer, so it needs choices"
        at = (*path, "interrupts")
        yield Problem("HW208", at, message, "give it two or more, or leave it out", "key")
    if len(event.choices) == 1:
        message = "one choice is none"
        yield Problem("HW104", (*path, "choices", 0), message, "give two or more, or none", "key")
        return
    defaults = [place for place, choice in enumerate(event.choices) if choice.default]
    if event.choices and not defaults:
        message = "no choice is the default, taken when nobody answers"
        yield Problem("HW203", path, message, "add default = true to one of them", "key")
    for place in defaults[:1] if len(defaults) == 1 else ():
        if event.choices[place].focus:
            message = "the default is taken when nobody attends to it, so it cannot cost focus"
            hint = "leave focus out, or make another choice the default"
            yield Problem("HW203", (*path, "choices", place, "focus"), message, hint, "key")
    for place in defaults[1:]:
        message = "only one choice can be the default"
        yield Problem("HW203", (*path, "choices", place, "default"), message, "leave it out", "key")


def _pace(path: Path, event: EventSection) -> Iterator[Problem]:
    if not event.once and event.cooldown == 0:
        message = "an event that comes again needs a cooldown"
        yield Problem("HW208", (*path, "once"), message, "add cooldown = 6, in months", "key")
    for index, text in enumerate(event.texts):
        count = len(text.split())
        if not event.choices and count > LONGEST_LETTER:
            message = f"{count} words; a letter without choices has room for {LONGEST_LETTER}"
            yield Problem("HW105", (*path, "texts", index), message, "cut it, or offer choices")


def _references(draft: Draft, path: Path, event: EventSection) -> Iterator[Problem]:
    for index, fact in enumerate(event.facts):
        if fact not in fact_ids():
            yield unknown("fact", fact, (*path, "facts", index), fact_ids())
    departments = () if draft.pooled(path) else draft.departments
    for index, lever in enumerate(event.reveals):
        if not lever_keys(lever, departments or (("any",) if lever.startswith("all.") else ())):
            yield no_lever(lever, (*path, "reveals", index), departments)


def _starters(draft: Draft) -> Iterator[Problem]:
    starts = {effect.event for _, effect in draft.effects() if isinstance(effect, Start)}
    if any(_of_itself(draft, path, effect) for path, effect in draft.effects()):
        return  # whoever starts itself was to start another: a finding by itself
    # A start of an event that does not exist is a finding by itself; once is enough.
    started = starts | {nearest(name, sorted(draft.events)) for name in starts - draft.events}
    for index, event in enumerate(draft.file.events):
        if event.started and event.id not in started:
            message = f"nothing ever starts {shown(event.id)}"
            hint = f'add {{ op = "start", event = "{event.id}" }} somewhere, or drop started'
            yield Problem("HW204", ("events", index, "started"), message, hint, "key")


def _of_itself(draft: Draft, path: Path, effect: Effect) -> bool:
    event = draft.file.events[int(path[1])]
    return isinstance(effect, Start) and effect.event == event.id and event.once


def _arcs(draft: Draft) -> Iterator[Problem]:
    begun = {event.arc for event in draft.file.events if event.arc and not event.started}
    told = set[str]()
    for index, event in enumerate(draft.file.events):
        if event.arc and event.arc not in begun and event.arc not in told:
            told.add(event.arc)
            message = f"no event can begin the arc {shown(event.arc)}"
            hint = did_you_mean(event.arc, sorted(begun)) or "its first event has no started = true"
            yield Problem("HW207", ("events", index, "arc"), message, hint)
