"""Which letters come this month: dilemmas, letters and a headline, drawn by luck and by fit."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.campaign.context import Context
from game.campaign.effects import apply_effects
from game.campaign.outlook import Outlook, months_since_touched
from game.campaign.rules import events as rules
from game.campaign.staff import present
from game.campaign.state import GameState, Mail
from game.model.numbers import FLOATS
from game.scenario.rules import Event


@dataclass(frozen=True, slots=True)
class _Candidate:
    order: float
    """The less, the sooner; events that are due come before all others."""
    event: Event


def draw_arcs(context: Context) -> tuple[str, ...]:
    """The arcs that this seed tells."""
    ranked = sorted((context.luck.uniform(f"arc:{arc}", 0), arc) for arc in context.scenario.arcs)
    return tuple(arc for _, arc in ranked[: context.scenario.arcs_drawn])


def deliver(context: Context, state: GameState) -> GameState:
    """Put this month's letters into the inbox, with the effects of their arrival."""
    chosen = _choose(context, state)
    for event in chosen:
        occurrence = 1 + sum(mail.event == event.id for mail in state.mail)
        mail = Mail(event.id, occurrence, state.month, "", "")
        revealed = tuple(dict.fromkeys((*state.revealed, *event.reveals)))
        state = replace(state, mail=(*state.mail, mail), revealed=revealed)
        state = apply_effects(context, state, event.effects)
    came = {event.id for event in chosen}
    # what was due but found no place this month is still due
    return replace(state, due=tuple(entry for entry in state.due if entry[0] not in came))


def _choose(context: Context, state: GameState) -> tuple[Event, ...]:
    candidates = _candidates(context, state)
    inbox = context.rules.inbox
    second = context.luck.uniform("second dilemma", state.month) < inbox.second_dilemma
    dilemmas = [c.event for c in candidates if c.event.choices]
    headlines = [c.event for c in candidates if _is_headline(c.event)]
    letters = [c.event for c in candidates if not c.event.choices and not _is_headline(c.event)]
    return (
        *dilemmas[: 2 if second else 1],
        *letters[: inbox.letters],
        *headlines[: inbox.headlines],
    )


def _is_headline(event: Event) -> bool:
    return event.kind == "headline" and not event.choices


def _candidates(context: Context, state: GameState) -> list[_Candidate]:
    outlook, came = Outlook(context, state), _came(state)
    due = {event for event, month in state.due if month <= state.month}
    found = [
        _Candidate(_order(context, state, event, due=event.id in due), event)
        for event in context.scenario.events
        if _rested(context, state, event, came.get(event.id, ()))
        and _may_come(context, state, outlook, event, due=event.id in due)
    ]
    return sorted(found, key=lambda candidate: candidate.order)


def _may_come(
    context: Context, state: GameState, outlook: Outlook, event: Event, *, due: bool
) -> bool:
    if event.id in state.stopped or (event.started and not due):
        return False
    if event.arc and event.arc not in state.arcs:
        return False
    if event.person and not present(context, state, event.person):
        return False
    draw = context.luck.uniform(f"event:{event.id}", state.month)
    if not due and not rules.comes(draw, event.chance):  # cheaper than the condition: first
        return False
    return event.when is None or bool(event.when.holds(outlook, FLOATS))


def _came(state: GameState) -> dict[str, tuple[int, ...]]:
    """The months in which each event has come up."""
    came: dict[str, tuple[int, ...]] = {}
    for mail in state.mail:
        came[mail.event] = (*came.get(mail.event, ()), mail.month)
    return came


def _rested(context: Context, state: GameState, event: Event, came: tuple[int, ...]) -> bool:
    """Whether it may come (again), and has a text that has not been read."""
    if not came:
        return True
    if event.once or len(came) >= len(event.texts):
        return False
    return state.month - came[-1] >= context.turns(max(event.cooldown, 1))


def _order(context: Context, state: GameState, event: Event, *, due: bool) -> float:
    if due:
        return -1.0
    inbox = context.rules.inbox
    lately = months_since_touched(state, event.department) <= context.turns(inbox.touched_months)
    weight = inbox.touched if event.department and lately else 1.0
    draw = context.luck.uniform(f"event:{event.id}", state.month, 1)
    return rules.precedence(draw, weight, FLOATS)


def open_dilemmas(context: Context, state: GameState) -> tuple[tuple[int, Mail, Event], ...]:
    """This month's dilemmas without an answer: (place in the mail, the mail, its event)."""
    return tuple(
        (place, mail, context.events[mail.event])
        for place, mail in enumerate(state.mail)
        if mail.month == state.month
        and not mail.choice
        and mail.event in context.events
        and context.events[mail.event].choices
    )
