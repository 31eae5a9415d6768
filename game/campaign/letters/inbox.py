"""Which letters come this month: dilemmas, letters and a headline, drawn by luck and by fit."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from game.campaign.context import Context
from game.campaign.letters.effects import apply_effects
from game.campaign.letters.outlook import Outlook, months_since_touched
from game.campaign.letters.sorts import MAIL, Sort, sort_of
from game.campaign.month.staff import present
from game.campaign.rulebook.inbox import Ration
from game.campaign.rules import events as rules
from game.campaign.state import GameState, Mail
from game.frozen import replace
from game.model.numbers import FLOATS
from game.scenario.rules import Event


def rations(context: Context) -> dict[Sort, Ration]:
    """How many of each sort a month brings, in the order of the mail."""
    inbox = context.rules.inbox
    return {
        "dilemma": inbox.dilemma,
        "letter": inbox.letter,
        "headline": inbox.headline,
        "interruption": inbox.interruption,
    }


def room_stream(sort: Sort) -> str:
    """The luck that decides whether a month has room for one more of a sort."""
    return f"second {sort}"


def lines(context: Context, sorts: tuple[Sort, ...]) -> dict[Sort, rules.Line]:
    """The month's inbox before anything of these sorts has come: places by sort."""
    most = rations(context)
    return {sort: rules.nobody(most[sort].most) for sort in sorts}


def draw_arcs(context: Context) -> tuple[str, ...]:
    """The arcs that this seed tells."""
    arcs = context.scenario.arcs
    draws = tuple(context.luck.uniform(f"arc:{arc}", 0) for arc in arcs)
    told = rules.drawn_arcs(draws, context.scenario.arcs_drawn, FLOATS)
    ranked = sorted(zip(draws, arcs, told, strict=True))
    return tuple(arc for _, arc, is_told in ranked if is_told)


def deliver(context: Context, state: GameState) -> GameState:
    """Put this month's letters into the inbox, with the effects of their arrival."""
    return put(context, state, chosen(context, state, MAIL))


def put(context: Context, state: GameState, events: tuple[Event, ...]) -> GameState:
    """Events come up, one after another; what has come is due no longer."""
    for event in events:
        occurrence = 1 + sum(mail.event == event.id for mail in state.mail)
        mail = Mail(event.id, occurrence, state.month, "", "")
        revealed = tuple(dict.fromkeys((*state.revealed, *event.reveals)))
        state = replace(state, mail=(*state.mail, mail), revealed=revealed)
        state = apply_effects(context, state, event.effects)
    if not state.due:
        return state
    # what was due but found no place this month is still due
    here = {event.id for event in events}
    return replace(state, due=tuple(entry for entry in state.due if entry[0] not in here))


def chosen(context: Context, state: GameState, sorts: tuple[Sort, ...]) -> tuple[Event, ...]:
    """The first in line of each of these sorts; of equals the earlier in the file.

    Whether an event may come at all is asked last: of hundreds in line few get that far.
    """
    outlook, weights = Outlook(context, state), _weights(context, state)
    due, most, events = _due(context, state), rations(context), context.scenario.events
    started = set(due)

    def may_come(place: int) -> bool:
        return _may_come(outlook, events[place])

    def first(sort: Sort, room: int) -> list[int]:
        """What is due comes before all others, and into the last place too."""
        waiting = (place for place in due if sort_of(events[place]) == sort)
        late = [*islice(filter(may_come, waiting), most[sort].most)]
        line = context.queue.line(sort, state.month, weights)
        others = (place for place in line if place not in started)
        return [*late, *islice(filter(may_come, others), max(room - len(late), 0))]

    room = _room(context, state, sorts)
    return tuple(events[place] for sort in sorts for place in first(sort, room[sort]))


def _room(context: Context, state: GameState, sorts: tuple[Sort, ...]) -> dict[Sort, int]:
    """How many of each sort come this month at most."""
    uniform, month, most = context.luck.uniform, state.month, rations(context)
    return {
        sort: most[sort].sure + rules.comes(uniform(room_stream(sort), month), most[sort].more)
        for sort in sorts
    }


def _due(context: Context, state: GameState) -> list[int]:
    """The places of what has been started and is due, in the scenario's order."""
    places = context.event_index
    ids = {event for event, month in state.due if month <= state.month}
    return sorted(places[event] for event in ids if event in places)


def _weights(context: Context, state: GameState) -> dict[str, float]:
    """How much the events of a department press; those of the company as a whole, 1."""
    inbox, lately = context.rules.inbox, context.turns(context.rules.inbox.touched_months)
    pressing = {
        team: rules.weight(months_since_touched(state, team), lately, inbox.touched, FLOATS)
        for team in context.names.departments
    }
    return {"": 1.0, **pressing}


def _may_come(outlook: Outlook, event: Event) -> bool:
    context, state = outlook.context, outlook.state
    if event.id in state.stopped or (event.arc and event.arc not in state.arcs):
        return False
    came = outlook.came.get(event.id)
    if came and not _rested(context, state, event, came):
        return False
    if event.person and not present(context, state, event.person):
        return False
    return event.when is None or bool(event.when.holds(outlook, FLOATS))


def _rested(context: Context, state: GameState, event: Event, came: Sequence[int]) -> bool:
    """Whether it may come (again), and has a text that has not been read."""
    pause, most = pause_of(context, event), most_of(event)
    return state.month >= rules.again_from(float(len(came)), came[-1], pause, most, FLOATS)


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
