"""Levers of one department's staff: the headcount to steer towards, and lay-offs."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.month import staff
from game.campaign.registry.lever import Move, Range, Setting
from game.campaign.registry.team import heads, name_of, orders_of, team_orders
from game.campaign.rules import orders as rules
from game.campaign.state import GameState, Orders
from game.campaign.words.wording import dollars
from game.frozen import replace
from game.model.numbers import FLOATS


def _headcount_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    start, shares = context.staff_start[place], context.rules.limits.headcount_notches
    values = sorted({heads(state, place), *(round(start * s / 100) for s in shares)})
    return tuple(_headcount_move(context, state, place, value) for value in values)


def _headcount_move(context: Context, state: GameState, place: int, value: int) -> Move:
    now, target = heads(state, place), orders_of(state, place).headcount
    hint = _hiring(context, place, value - now) if value > now else ""
    hint = "let people leave" if value < now else hint
    return Move(str(value), f"{value:,}", hint=hint, current=value == target)


def _hiring(context: Context, place: int, more: int) -> str:
    """What so many more cost: nothing on the day, and then with each who starts."""
    parameters = context.setting.parameters
    each = parameters.teams[place].pay * parameters.finance.hiring_cost
    return f"hire, by and by: {dollars(each * more)} in all, as they start"


def _headcount_range(context: Context, _state: GameState, place: int) -> Range:
    return Range(0, int(context.staff_start[place] * context.rules.limits.headcount_most), 1)


HEADCOUNT = Setting(
    key="headcount",
    group="department",
    name="Headcount",
    help="The number of people to hire towards, or to let attrition come down to. Hiring takes "
    "six weeks while people want to work for you: until then it may stand below the target.",
    shortcut="h",
    now=lambda _context, state, place: f"{orders_of(state, place).headcount:,}",
    moves=_headcount_moves,
    set=lambda _context, state, place, value: team_orders(
        state.orders, place, headcount=int(value)
    ),
    told=lambda context, _state, place, value: (
        f"{name_of(context, place)}: headcount towards {int(value):,}"
    ),
    when=lambda _context: "Nobody is told to go; who leaves is or is not replaced.",
    range=_headcount_range,
    typed=_headcount_move,
)


def _layoff_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    people, shares = heads(state, place), context.rules.limits.layoff_notches
    numbers = dict.fromkeys(round(people * share / 100) for share in shares)
    offered = (number for number in numbers if 0 < number <= people)
    return tuple(_layoff_move(context, state, place, number) for number in (0, *offered))


def _layoff_move(context: Context, state: GameState, place: int, number: int) -> Move:
    now, parameters = orders_of(state, place).layoff, context.setting.parameters
    if number == 0:
        return Move("0", "nobody", current=now == 0)
    cost = dollars(parameters.teams[place].pay * parameters.finance.severance * number)
    return Move(
        str(number),
        f"{number:,} people",
        price=f"{cost} severance",
        hint=f"{_on_it(context, state, place, number)}; {_after(context, state, place, number)}",
        current=number == now,
    )


def _after(context: Context, state: GameState, place: int, number: int) -> str:
    """Who goes of their own accord because of it, before anybody new starts: usual quits, raised.

    A lay-off raises the survivors' quits (Trevor & Nyberg 2008), which nobody has hired ahead for.
    """
    staff_of, people = context.setting.parameters.staffing, sum(context.staff_start)
    raised = staff_of.quits_layoffs * (1.0 - FLOATS.exp(-number / people / staff_of.layoff_half))
    usual = context.setting.parameters.teams[place].quit_rate / 12.0
    more = round(float(max(heads(state, place) - number, 0) * usual * raised))
    if state.orders.freeze:
        return "whoever quits after it is not replaced while hiring is frozen"
    return f"expect about {max(more, 1):,} more to quit before replacements start"


def _on_it(context: Context, state: GameState, place: int, number: int) -> str:
    """Whom you know on a list of so many: it is drawn the same whenever it is ordered."""
    ordered = replace(state, orders=_layoff(context, state, place, str(number)))
    people = map(context.person, staff.draw_list(context, ordered).listed)
    names = [one.name for one in people if context.team_index[one.department] == place]
    return f"on it: {' · '.join(names)}" if names else "nobody you know by name is on it"


def _layoff(_context: Context, state: GameState, place: int, value: str) -> Orders:
    """The list, and a target that does not refill what it empties."""
    number = int(value)
    opened = state.opened.teams[place].headcount
    target = rules.list_target(opened, heads(state, place), number, FLOATS)
    return team_orders(state.orders, place, layoff=number, headcount=int(target))


LAYOFF = Setting(
    key="layoff",
    group="department",
    name="Lay-offs",
    help="Thirteen weeks' pay a head, and a list with names on it. The survivors read it too.",
    shortcut="x",
    now=lambda _context, state, place: (
        f"{orders_of(state, place).layoff:,}" if orders_of(state, place).layoff else "none"
    ),
    moves=_layoff_moves,
    set=_layoff,
    told=lambda context, _state, place, value: (
        f"{name_of(context, place)}: {int(value):,} people on the list"
        if value != "0"
        else f"{name_of(context, place)}: the list is torn up"
    ),
    when=lambda _context: "The list goes out as the month ends. Until then it can be changed.",
    range=lambda _context, state, place: Range(0, heads(state, place), 1),
    typed=_layoff_move,
)
