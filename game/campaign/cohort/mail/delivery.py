"""The month's letters over runs: which come, and what their arrival does."""

from __future__ import annotations

from game.campaign.cohort.knowing.outlook import Outlook, since_touched
from game.campaign.cohort.mail import letters
from game.campaign.cohort.mail.effects import apply_effects
from game.campaign.cohort.mail.letters import Opened, Slots
from game.campaign.cohort.runs.lanes import Places
from game.campaign.cohort.runs.stocks import owned
from game.campaign.cohort.state import Cohort
from game.campaign.letters.inbox import lines, rations, room_stream
from game.campaign.letters.sorts import MAIL, Sort, may_be_put_aside, sort_of
from game.campaign.rules import events as rules
from game.model.numbers import Num, Truth
from game.scenario.rules import Event


def deliver(cohort: Cohort) -> None:
    """Put this month's letters into the inboxes, with the effects of their arrival."""
    sorts = _come(cohort, cohort.playing, MAIL)
    _arrive(cohort, [opened for placed in sorts.values() for opened in placed])
    cohort.mail.dilemmas = sorts["dilemma"]


def interrupt(cohort: Cohort, so: Truth) -> Opened:
    """What cannot wait, where something is so, with the effects of its arrival."""
    (opened,) = _come(cohort, so, ("interruption",))["interruption"]
    if opened:  # a month that runs owns nothing: what comes moves stocks at some places
        cohort.company = owned(cohort.lanes, cohort.company)
        _arrive(cohort, [opened])
    return opened


def _come(cohort: Cohort, so: Truth, sorts: tuple[Sort, ...]) -> dict[Sort, list[Opened]]:
    return {sort: [_put(cohort, column) for column in _columns(cohort, sort, slots)]
            for sort, slots in _raced(cohort, so, sorts).items()}  # fmt: skip


def _arrive(cohort: Cohort, mail: list[Opened]) -> None:
    for opened in mail:
        for event, at in opened:
            apply_effects(cohort, event.effects, at)
    for opened in mail:  # what has come is due no longer, whoever started it again
        for event, at in opened:
            cohort.mail.answered(event, at)


def _columns(cohort: Cohort, sort: Sort, slots: Slots) -> list[Num]:
    """The events by place in the mail; for one that is not due, luck decides on the last place."""
    lanes, ration = cohort.lanes, rations(cohort.context)[sort]
    luck = rules.comes(lanes.luck.uniform(room_stream(sort), cohort.month), ration.more)
    room = lanes.xp.either(luck, rules.is_due(slots.waits[-1]))
    *sure, last = slots.events
    return [*sure, lanes.xp.where(room, last, rules.NOBODY)]


def _put(cohort: Cohort, column: Num) -> Opened:
    lanes, events = cohort.lanes, cohort.context.scenario.events
    there = lanes.where(column >= 0.0)
    opened = [(events[place], at) for place, at in lanes.groups(lanes.take(column, there), there)]
    for event, at in opened:
        cohort.mail.put(event, at, cohort.month)
    return opened


def _raced(cohort: Cohort, so: Truth, sorts: tuple[Sort, ...]) -> dict[Sort, Slots]:
    context, outlook, weights = cohort.context, Outlook(cohort, {}), _weights(cohort)
    standing = letters.race(cohort.lanes, lines(context, sorts))
    for place, event in enumerate(context.scenario.events):
        if sort_of(event) not in standing:
            continue
        at = _coming(cohort, outlook, event, so)
        if at is not None and len(at):
            wait = _wait(cohort, event, at, weights[event.department])
            standing[sort_of(event)].enter(at, wait, place)
    return standing


def _coming(cohort: Cohort, outlook: Outlook, event: Event, where: Truth) -> Places | None:
    """The runs in which an event may come this month, of those `where` anything may."""
    lanes, xp, mail, month = cohort.lanes, cohort.lanes.xp, cohort.mail, cohort.month
    due = mail.is_due(event, month)
    may = xp.both(where, mail.rested(event, month))
    for so in _hurdles(cohort, event, due):
        may = xp.both(may, so)
    if not xp.any(may):
        return None
    if event.when is not None:
        may = xp.both(may, event.when.holds(outlook, xp))
    at = lanes.where(may)
    if event.chance >= 1.0 or not len(at):
        return at
    drawn = rules.comes(lanes.uniform(at, f"event:{event.id}", month), event.chance)
    return lanes.some(at, xp.either(lanes.take(due, at), drawn))


def _hurdles(cohort: Cohort, event: Event, due: Truth) -> list[Truth]:
    """What may stand in an event's way for ever, or until somebody starts it."""
    mail, xp = cohort.mail, cohort.lanes.xp
    hurdles = []
    if event.id in mail.stopped:
        hurdles.append(xp.negate(mail.stopped[event.id]))
    if event.started:
        hurdles.append(due)
    if event.arc:
        hurdles.append(mail.arcs[event.arc])
    if event.person:
        hurdles.append(cohort.roster.present(cohort.context.person_index[event.person]))
    return hurdles


def _weights(cohort: Cohort) -> dict[str, Num]:
    """How much the events of a department press; those of the company as a whole, 1."""
    context, xp = cohort.context, cohort.lanes.xp
    inbox, lately = context.rules.inbox, context.turns(context.rules.inbox.touched_months)
    pressing = {
        team: rules.weight(since_touched(cohort, team), lately, inbox.touched, xp)
        for team in context.names.departments
    }
    return {"": 1.0, **pressing}


def _wait(cohort: Cohort, event: Event, at: Places, pressing: Num) -> Num:
    """The waiting time of an event in some runs; `pressing`: how much its department does."""
    lanes, weight = cohort.lanes, cohort.lanes.take(pressing, at)
    draw = lanes.uniform(at, f"event:{event.id}", cohort.month, 1)
    if may_be_put_aside(event):
        weight = weight * lanes.take(cohort.mail.pressing(event), at)
    due = lanes.take(cohort.mail.is_due(event, cohort.month), at)
    return rules.place_in_line(draw, weight, due, lanes.xp)
