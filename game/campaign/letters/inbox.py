"""Which letters come this month: dilemmas, letters and a headline, drawn by luck and by fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal

from game.campaign.context import Context
from game.campaign.letters.effects import apply_effects
from game.campaign.letters.outlook import Outlook, months_since_touched
from game.campaign.month.staff import present
from game.campaign.rulebook.inbox import Ration
from game.campaign.rules import events as rules
from game.campaign.state import GameState, Mail
from game.frozen import replace
from game.model.numbers import FLOATS
from game.scenario.rules import Event

Sort = Literal["dilemma", "letter", "headline"]


def sort_of(event: Event) -> Sort:
    """As what an event comes into the inbox."""
    if event.choices:
        return "dilemma"
    return "headline" if event.kind == "headline" else "letter"


def rations(context: Context) -> dict[Sort, Ration]:
    """How many of each sort a month brings, in the order of the mail."""
    inbox = context.rules.inbox
    return {"dilemma": inbox.dilemma, "letter": inbox.letter, "headline": inbox.headline}


def room_stream(sort: Sort) -> str:
    """The luck that decides whether a month has room for one more of a sort."""
    return f"second {sort}"


def lines(context: Context) -> dict[Sort, rules.Line]:
    """The month's inbox before anything has come: places by sort."""
    return {sort: rules.nobody(ration.most) for sort, ration in rations(context).items()}


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
    """The first in line of each sort; of equals the earlier in the file."""
    room, most = _room(context, state), rations(context)
    line: dict[Sort, list[Event]] = {sort: [] for sort in room}
    for wait, place in sorted(_in_line(context, state, came)):
        event = context.scenario.events[place]
        sort = sort_of(event)
        if len(line[sort]) < (most[sort].most if rules.is_due(wait) else room[sort]):
            line[sort].append(event)
    return tuple(event for events in line.values() for event in events)


def _room(context: Context, state: GameState) -> dict[Sort, int]:
    """How many of each sort come this month at most."""
    uniform, month = context.luck.uniform, state.month
    return {
        sort: ration.sure + rules.comes(uniform(room_stream(sort), month), ration.more)
        for sort, ration in rations(context).items()
    }


def _in_line(context: Context, state: GameState, came: _Came) -> Iterator[tuple[float, int]]:
    """(waiting time, place) of the events that may come this month."""
    outlook, weights = Outlook(context, state), _weights(context, state)
    due = {event for event, month in state.due if month <= state.month}
    for place in _places(context, state.month, due):
        event = context.scenario.events[place]
        if event.id in came and not _rested(context, state, event, came[event.id]):
            continue
        if _may_come(state, outlook, event):
            patience = context.patience(place, state.month)
            weight = weights[event.department] * context.pressing[place]
            yield rules.wait(patience, weight, event.id in due, FLOATS), place


def _places(context: Context, month: int, due: set[str]) -> Iterable[int]:
    """The events that luck lets come this month, and those that are due."""
    drawn = context.drawn(month)
    if not due:
        return drawn
    started = (place for place, event in enumerate(context.scenario.events) if event.id in due)
    return {*drawn, *started}


def _weights(context: Context, state: GameState) -> dict[str, float]:
    """How much the events of a department press; those of the company as a whole, 1."""
    inbox, lately = context.rules.inbox, context.turns(context.rules.inbox.touched_months)
    pressing = {
        team: rules.weight(months_since_touched(state, team), lately, inbox.touched, FLOATS)
        for team in context.names.departments
    }
    return {"": 1.0, **pressing}


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
