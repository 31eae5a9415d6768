"""Events, choices and effects as rules."""

from __future__ import annotations

from game.scenario import rules
from game.scenario.checks.draft import Draft
from game.scenario.compiling.sources import source
from game.scenario.diagnostics import Path
from game.scenario.levers import lever_keys
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.effects import Effect, Say, Start, Stop
from game.scenario.schema.events import ChoiceSection, EventSection
from game.scenario.targets import expanded


def compiled_events(draft: Draft) -> tuple[rules.Event, ...]:
    """The events of a draft without problems, in its order."""
    senders = _senders(draft)
    return tuple(
        _event(draft, ("events", index), event, senders)
        for index, event in enumerate(draft.file.events)
    )


def _senders(draft: Draft) -> dict[str, str]:
    people = draft.file.people if isinstance(draft.file, ScenarioFile) else []
    return {person.id: f"{person.name}, {person.role}" for person in people}


def _event(draft: Draft, path: Path, event: EventSection, senders: dict[str, str]) -> rules.Event:
    when = draft.condition(event.when, path) if event.when else None
    levers = [key for name in event.reveals for key in lever_keys(name, draft.departments)]
    return rules.Event(
        id=event.id,
        kind=event.kind,
        sender=senders[event.person] if event.person else event.sender or "",
        person=event.person or "",
        department=event.department or "",
        subject=event.subject,
        texts=tuple(event.texts),
        shuffle=event.shuffle,
        when=when,
        chance=float(event.chance),
        interrupts=event.interrupts,
        once=event.once,
        cooldown=event.cooldown,
        arc=event.arc or "",
        started=event.started,
        reveals=tuple(dict.fromkeys(levers)),
        effects=_effects(draft, (*path, "effects"), event.effects),
        choices=tuple(
            _choice(draft, (*path, "choices", place), choice)
            for place, choice in enumerate(event.choices)
        ),
        facts=tuple(event.facts),
        source=source(draft, path),
    )


def _choice(draft: Draft, path: Path, choice: ChoiceSection) -> rules.Choice:
    return rules.Choice(
        id=choice.id,
        label=choice.label,
        hint=choice.hint,
        reply=choice.reply,
        focus=choice.focus,
        money=float(choice.money),
        default=choice.default,
        effects=_effects(draft, (*path, "effects"), choice.effects),
    )


def _effects(draft: Draft, path: Path, effects: list[Effect]) -> tuple[rules.Effect, ...]:
    return tuple(
        single
        for index, effect in enumerate(effects)
        for single in _singles(effect, draft.departments, source(draft, (*path, index)))
    )


def _singles(
    effect: Effect, departments: tuple[str, ...], place: rules.Source
) -> tuple[rules.Effect, ...]:
    """The effect, once for each department if it is meant for all."""
    if isinstance(effect, Start):
        return (rules.Start(effect.event, effect.months, place),)
    if isinstance(effect, Stop):
        return (rules.Stop(effect.event, place),)
    if isinstance(effect, Say):
        return (rules.Say(effect.claim, effect.boldness, place),)
    return tuple(
        rules.Change(effect.op, target, float(effect.value), effect.weeks, place)
        for target in expanded(effect.target, departments)
    )
