"""Levers of one department: AI share, review, copilots, headcount, lay-offs."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from game.campaign.context import Context
from game.campaign.registry.lever import Move, Range, Setting
from game.campaign.state import GameState, Orders, TeamOrders
from game.campaign.wording import dollars

LAYOFF_SHARES = (5, 10, 20, 30, 40, 50)
HEADCOUNT_SHARES = (50, 60, 70, 80, 90, 100, 110)


def team_orders(orders: Orders, place: int, **changes: Any) -> Orders:
    """The orders with one department's changed."""
    teams = list(orders.teams)
    teams[place] = replace(teams[place], **changes)
    return replace(orders, teams=tuple(teams))


def heads(state: GameState, place: int) -> int:
    """Heads in a department now, gig workers not counted."""
    team = state.company.teams[place]
    return round(team.experienced + team.rookies)


def _mine(state: GameState, place: int) -> TeamOrders:
    return state.orders.teams[place]


def _name(context: Context, place: int) -> str:
    return context.department(place).name


def _ai_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    limits, now = context.rules.limits, _mine(state, place).ai_share
    parameters = context.setting.parameters.teams[place]
    opened = state.opened.teams[place].ai_share
    values = range(0, limits.ai_share_most + 1, limits.ai_share_step)

    def cost(value: int) -> str:
        added = max(value - opened, 0) / 100.0 * parameters.staff
        return (
            f"{dollars(added * context.setting.parameters.finance.integration)} to integrate"
            if added
            else ""
        )

    return tuple(
        Move(str(value), f"{value} %", current=value == now, price=cost(value)) for value in values
    )


def _ai_range(context: Context, _state: GameState, _place: int) -> Range:
    return Range(0, context.rules.limits.ai_share_most, context.rules.limits.ai_share_step)


AI_SHARE = Setting(
    key="ai_share",
    group="department",
    name="AI share",
    help="How much of the work goes to the machine first, easiest first. It takes some weeks to "
    "get there. The easy part is easy.",
    shortcut="a",
    now=lambda _context, state, place: f"{_mine(state, place).ai_share} %",
    moves=_ai_moves,
    set=lambda _context, state, place, value: team_orders(state.orders, place, ai_share=int(value)),
    told=lambda context, _state, place, value: f"{_name(context, place)}: AI share to {value} %",
    range=_ai_range,
)

REVIEW_LABELS = {0: "none", 5: "a glance", 15: "a sample", 30: "nearly a third"}


def _review_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    now = _mine(state, place).review
    return tuple(
        Move(str(notch), f"{notch} % · {REVIEW_LABELS.get(notch, '')}", current=notch == now)
        for notch in context.rules.limits.review_notches
    )


REVIEW = Setting(
    key="review",
    group="department",
    name="Review",
    help="How much of the machine's work a person looks at before it goes out. It catches a good "
    "part of the mistakes, and takes the people who would be doing the rest.",
    shortcut="v",
    now=lambda _context, state, place: f"{_mine(state, place).review} %",
    moves=_review_moves,
    set=lambda _context, state, place, value: team_orders(state.orders, place, review=int(value)),
    told=lambda context, _state, place, value: f"{_name(context, place)}: review {value} %",
)


def _copilot_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    on = _mine(state, place).copilots
    licence = context.setting.parameters.finance.licence
    cost = f"{dollars(licence * heads(state, place))} a year"
    return (
        Move("on", "hand them out", price=cost, current=on, hint="learned sooner with training"),
        Move("off", "take them back", current=not on),
    )


COPILOTS = Setting(
    key="copilots",
    group="department",
    name="Copilots",
    help="A tool beside each person instead of in their place. New people gain most. Without "
    "training it is one more window.",
    shortcut="c",
    now=lambda _context, state, place: "on" if _mine(state, place).copilots else "off",
    moves=_copilot_moves,
    set=lambda _context, state, place, value: team_orders(
        state.orders, place, copilots=value == "on"
    ),
    told=lambda context, _state, place, value: f"{_name(context, place)}: copilots {value}",
)


def _headcount_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    start, target = context.staff_start[place], _mine(state, place).headcount
    values = dict.fromkeys(
        sorted({heads(state, place), *(round(start * s / 100) for s in HEADCOUNT_SHARES)})
    )
    now = heads(state, place)

    def hint(value: int) -> str:
        return "hire, by and by" if value > now else "let people leave" if value < now else ""

    return tuple(
        Move(str(value), f"{value:,}", hint=hint(value), current=value == target)
        for value in values
    )


def _headcount_range(context: Context, _state: GameState, place: int) -> Range:
    return Range(0, int(context.staff_start[place] * context.rules.limits.headcount_most), 1)


HEADCOUNT = Setting(
    key="headcount",
    group="department",
    name="Headcount",
    help="The number of people to hire towards, or to let attrition come down to. Hiring takes "
    "six weeks while people want to work for you.",
    shortcut="h",
    now=lambda _context, state, place: f"{_mine(state, place).headcount:,}",
    moves=_headcount_moves,
    set=lambda _context, state, place, value: team_orders(
        state.orders, place, headcount=int(value)
    ),
    told=lambda context, _state, place, value: (
        f"{_name(context, place)}: headcount towards {int(value):,}"
    ),
    range=_headcount_range,
)


def _layoff_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    people, now = heads(state, place), _mine(state, place).layoff
    parameters = context.setting.parameters
    pay = parameters.teams[place].pay * parameters.finance.severance

    def move(number: int, label: str) -> Move:
        return Move(
            str(number), label, price=f"{dollars(pay * number)} severance", current=number == now
        )

    numbers = dict.fromkeys(round(people * share / 100) for share in LAYOFF_SHARES)
    offered = tuple(
        move(number, f"{number:,} people") for number in numbers if 0 < number <= people
    )
    return (Move("0", "nobody", current=now == 0), *offered)


def _layoff(_context: Context, state: GameState, place: int, value: str) -> Orders:
    """The list, and a target that does not refill what it empties."""
    number = int(value)
    opened = state.opened.teams[place].headcount
    target = min(opened, heads(state, place) - number) if number else opened
    return team_orders(state.orders, place, layoff=number, headcount=max(target, 0))


LAYOFF = Setting(
    key="layoff",
    group="department",
    name="Lay-offs",
    help="Thirteen weeks' pay a head, and a list with names on it. The survivors read it too.",
    shortcut="x",
    now=lambda _context, state, place: (
        f"{_mine(state, place).layoff:,}" if _mine(state, place).layoff else "none"
    ),
    moves=_layoff_moves,
    set=_layoff,
    told=lambda context, _state, place, value: (
        f"{_name(context, place)}: {int(value):,} people on the list"
        if value != "0"
        else f"{_name(context, place)}: the list is torn up"
    ),
    range=lambda _context, state, place: Range(0, heads(state, place), 1),
)

DEPARTMENT_LEVERS = (AI_SHARE, REVIEW, COPILOTS, HEADCOUNT, LAYOFF)
