"""Which letters come this month: dilemmas, letters and a headline, drawn by luck and by fit."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from game.campaign.context import Context
from game.campaign.effects import apply_effects
from game.campaign.outlook import Outlook, months_since_touched
from game.campaign.rules import events as rules
from game.campaign.staff import present
from game.campaign.state import GameState, Mail
from game.model.numbers import FLOATS
from game.scenario.rules import Event

Sort = Literal["dilemma", "letter", "headline"]
MOST_DILEMMAS = 2


def sort_of(event: Event) -> Sort:
    """As what an event comes into the inbox."""
    if event.choices:
        return "dilemma"
    return "headline" if event.kind == "headline" else "letter"


def lines(context: Context) -> dict[Sort, rules.Line]:
    """The month's inbox before anything has come: places by sort."""
    inbox = context.rules.inbox
    return {
        "dilemma": rules.nobody(MOST_DILEMMAS),
        "letter": rules.nobody(inbox.letters),
        "headline": rules.nobody(inbox.headlines),
    }


def draw_arcs(context: Context) -> tuple[str, ...]:
    """The arcs that this seed tells."""
    arcs = context.scenario.arcs
    draws = tuple(context.luck.uniform(f"arc:{arc}", 0) for arc in arcs)
    told = rules.drawn_arcs(draws, context.scenario.arcs_drawn, FLOATS)
    ranked = sorted(zip(draws, arcs, told, strict=True))
    return tuple(arc for _, arc, is_told in ranked if is_told)


def deliver(context: Context, state: GameState) -> GameState:
    """Put this month's letters into the inbox, with the effects of their arrival."""
    came = _came(state)
    chosen = _choose(context, state, came)
    for event in chosen:
        occurrence = 1 + len(came.get(event.id, ()))
        mail = Mail(event.id, occurrence, state.month, "", "")
        revealed = tuple(dict.fromkeys((*state.revealed, *event.reveals)))
        state = replace(state, mail=(*state.mail, mail), revealed=revealed)
        state = apply_effects(context, state, event.effects)
    if not state.due:
        return state
    # what was due but found no place this month is still due
    here = {event.id for event in chosen}
    return replace(state, due=tuple(entry for entry in state.due if entry[0] not in here))


_Came = dict[str, tuple[int, ...]]
"""The months in which each event has come up."""


def _choose(context: Context, state: GameState, came: _Came) -> tuple[Event, ...]:
    outlook = Outlook(context, state)
    due = {event for event, month in state.due if month <= state.month}
    standing = lines(context)
    for place in _places(context, state.month, due):
        event = context.scenario.events[place]
        if event.id in came and not _rested(context, state, event, came[event.id]):
            continue
        if _may_come(state, outlook, event):
            sort, wait = sort_of(event), _wait(context, state, event, due=event.id in due)
            if wait < standing[sort].waits[-1]:  # most stay outside
                standing[sort] = rules.joined(standing[sort], wait, float(place), FLOATS)
    draw = context.luck.uniform("second dilemma", state.month)
    second = rules.comes(draw, context.rules.inbox.second_dilemma)
    first, *others = (place for line in standing.values() for place in line.events)
    places = (first, *(others if second else others[MOST_DILEMMAS - 1 :]))
    return tuple(context.scenario.events[int(place)] for place in places if place >= 0.0)


def _places(context: Context, month: int, due: set[str]) -> tuple[int, ...]:
    """The events that luck lets come this month, and those that are due, in file order."""
    drawn = context.drawn(month)
    if not due:
        return drawn
    started = (place for place, event in enumerate(context.scenario.events) if event.id in due)
    return tuple(sorted({*drawn, *started}))


def _may_come(state: GameState, outlook: Outlook, event: Event) -> bool:
    if event.id in state.stopped or (event.arc and event.arc not in state.arcs):
        return False
    if event.person and not present(outlook.context, state, event.person):
        return False
    return event.when is None or bool(event.when.holds(outlook, FLOATS))


def _came(state: GameState) -> _Came:
    came: _Came = {}
    for mail in state.mail:
        came[mail.event] = (*came.get(mail.event, ()), mail.month)
    return came


def _rested(context: Context, state: GameState, event: Event, came: tuple[int, ...]) -> bool:
    """Whether it may come (again), and has a text that has not been read."""
    pause, most = pause_of(context, event), most_of(event)
    return rules.rested(float(len(came)), came[-1], state.month, pause, most, FLOATS)


def pause_of(context: Context, event: Event) -> int:
    """Turns before an event may come again."""
    return context.turns(max(event.cooldown, 1))


def most_of(event: Event) -> int:
    """How often an event may come at all."""
    return 1 if event.once else len(event.texts)


def _wait(context: Context, state: GameState, event: Event, *, due: bool) -> float:
    inbox, weight = context.rules.inbox, 1.0
    if event.department:
        touched = months_since_touched(state, event.department)
        lately = context.turns(inbox.touched_months)
        weight = rules.weight(touched, lately, inbox.touched, FLOATS)
    draw = context.luck.uniform(f"event:{event.id}", state.month, 1)
    return rules.place_in_line(draw, weight, due, FLOATS)


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
