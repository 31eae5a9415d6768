"""Why a letter has not come: what stood in its way, month by month, in the order of the asking."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.campaign.context import Context
from game.campaign.letters.outlook import Outlook
from game.campaign.letters.sorts import sort_of
from game.campaign.month.staff import present
from game.campaign.opening import first_orders
from game.campaign.rules import events as rules
from game.campaign.state import GameState
from game.frozen import replace
from game.model.numbers import FLOATS
from game.scenario.diagnostics import did_you_mean, shown
from game.scenario.rules import Condition, Event


def figures(condition: Condition, outlook: Outlook) -> str:
    """``brand is 0.43, door is 1, "code-41b" has not come``."""
    values = [f"{name} is {outlook.value(name):.4g}" for name in sorted(condition.names)]
    asked = sorted(condition.asked, key=lambda one: (condition.text.find(_name(one)), one))
    return ", ".join([*values, *(_asked(one, outlook) for one in asked)])


def _name(asked: str) -> str:
    return asked.partition(":")[2].partition("=")[0]


def _asked(what: str, outlook: Outlook) -> str:
    """What has become of ``happened:id``, ``answered:id=choice`` or ``here:person``."""
    kind, _, name = what.partition(":")
    if kind == "happened":
        return f"{shown(name)} has {'' if outlook.happened(name) else 'not '}come"
    if kind == "here":
        return f"{shown(name)} {'is here' if outlook.here(name) else 'has left'}"
    event, _, choice = name.partition("=")
    so = "" if outlook.answered(event, choice) else "not "
    return f"{shown(event)} was {so}answered with {shown(choice)}"


def why_absent(
    context: Context, turns: Sequence[GameState], state: GameState, event: str
) -> tuple[str, ...]:
    """What stood in a letter's way in the months so far, or when it came; a line each.

    Conditions are read as they were when each month opened.

    Args:
        context: the game's setting.
        turns: the states in which its months were ended.
        state: how it stands.
        event: the letter's id.
    """
    if event not in context.events:
        hint = did_you_mean(event, context.events)
        return (f"there is no letter {shown(event)}" + (f": {hint}" if hint else ""),)
    came = sorted({mail.month for mail in state.mail if mail.event == event})
    if came:
        return (f"it came in {_months(came)}",)
    return tuple(_hurdles(context, _mornings(context, turns, state), state, context.events[event]))


def _mornings(context: Context, turns: Sequence[GameState], state: GameState) -> list[GameState]:
    """How each month stood when its mail came: without it, and with the orders of the last."""
    open_now = state.stage in {"month", "interrupted", "prediction"}
    found: list[GameState] = []
    orders = first_orders(context)
    for turn in (*turns, *((state,) if open_now else ())):
        before = tuple(mail for mail in turn.mail if mail.month < turn.month)
        found.append(replace(turn, mail=before, orders=orders))
        orders = turn.orders
    return found


def _hurdles(
    context: Context, mornings: list[GameState], state: GameState, event: Event
) -> Iterator[str]:
    if event.arc and event.arc not in state.arcs:
        told = f": it tells {', '.join(state.arcs)}" if state.arcs else ""
        yield f"its arc {shown(event.arc)} is not told on this seed{told}"
        return
    by_kind: dict[str, list[tuple[int, str]]] = {}
    for morning in mornings:
        kind, detail = _hurdle(context, morning, event)
        by_kind.setdefault(kind, []).append((morning.month, detail))
    for kind, found in by_kind.items():
        months, detail = [month for month, _ in found], found[-1][1]
        last = f" (in month {months[-1]}: {detail})" if detail else ""
        yield f"{_months(months)}: {kind}{last}"


def _hurdle(context: Context, state: GameState, event: Event) -> tuple[str, str]:
    """What stood in its way when a month opened, and the figures."""
    if event.id in state.stopped:
        return "an effect has stopped it", ""
    due = any(name == event.id and month <= state.month for name, month in state.due)
    if event.started and not due:
        return "nothing has started it, or not for so early a month", ""
    if event.person and not present(context, state, event.person):
        return "the person who writes it has left", event.person
    outlook = Outlook(context, state)
    if event.when and not event.when.holds(outlook, FLOATS):
        return f"its when, {shown(event.when.text, 80)}, does not hold", figures(
            event.when, outlook
        )
    drawn = rules.comes(context.luck.uniform(f"event:{event.id}", state.month), event.chance)
    if not (due or drawn):
        return f"it could come, and chance was against it: {event.chance:g} a month", ""
    return _crowded(context, event), ""


def _crowded(context: Context, event: Event) -> str:
    place = next(at for at, one in enumerate(context.scenario.events) if one.id == event.id)
    if context.queue.pressing[place] < 1.0:
        return "this seed puts it aside, for months when nothing else comes"
    what = sort_of(event)
    return f"no room in the month's mail: another {what} was ahead of it"


def _months(months: Sequence[int]) -> str:
    """``month 4``, ``months 1-3, 7``."""
    spans: list[list[int]] = []
    for month in months:
        if spans and month == spans[-1][1] + 1:
            spans[-1][1] = month
        else:
            spans.append([month, month])
    texts = [f"{first}" if first == last else f"{first}-{last}" for first, last in spans]
    return f"month{'s' * (len(months) > 1)} {', '.join(texts)}"
