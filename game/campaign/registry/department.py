"""Levers of one department: AI share, review, copilots, and those of its staff."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.registry.headcount import HEADCOUNT, LAYOFF
from game.campaign.registry.lever import Move, Range, Setting
from game.campaign.registry.team import heads, name_of, orders_of, team_orders
from game.campaign.state import GameState
from game.campaign.words.wording import dollars


def _ai_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    limits, now = context.rules.limits, orders_of(state, place).ai_share
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
        Move(
            str(value),
            f"{value} %",
            current=value == now,
            price=cost(value),
            hint=_next_slice(context, place, value),
        )
        for value in values
    )


def _next_slice(context: Context, place: int, value: int) -> str:
    """Where a slice is done, the one that further points would take."""
    slices = context.department(place).slices
    whole, part = divmod(value * len(slices), 100)
    return "" if part or whole == len(slices) else f"next: {slices[whole]}"


def _ai_range(context: Context, _state: GameState, _place: int) -> Range:
    return Range(0, context.rules.limits.ai_share_most, context.rules.limits.ai_share_step)


def _ai_when(context: Context) -> str:
    work, step = context.setting.parameters.work, context.rules.focus.points_per_ai_step
    return (
        f"A change comes slowly: after {work.ai_rise:.0f} weeks two thirds of a rise is there, "
        f"of a cut after {work.ai_fall:.0f}. Every {step} % moved takes a focus point."
    )


AI_SHARE = Setting(
    key="ai_share",
    group="department",
    name="AI share",
    help="How much of the work the machine is given, the easiest kinds first. It takes some weeks "
    "to get there. The easy part is easy.",
    shortcut="a",
    now=lambda _context, state, place: f"{orders_of(state, place).ai_share} %",
    moves=_ai_moves,
    set=lambda _context, state, place, value: team_orders(state.orders, place, ai_share=int(value)),
    told=lambda context, _state, place, value: f"{name_of(context, place)}: AI share to {value} %",
    when=_ai_when,
    range=_ai_range,
)


REVIEW_LABELS = {0: "none", 5: "a glance", 15: "a sample", 30: "nearly a third"}


def _review_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    now = orders_of(state, place).review
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
    now=lambda _context, state, place: f"{orders_of(state, place).review} %",
    moves=_review_moves,
    set=lambda _context, state, place, value: team_orders(state.orders, place, review=int(value)),
    told=lambda context, _state, place, value: f"{name_of(context, place)}: review {value} %",
)


def _copilot_moves(context: Context, state: GameState, place: int) -> tuple[Move, ...]:
    on = orders_of(state, place).copilots
    licence = context.setting.parameters.finance.licence
    cost = f"{dollars(licence * heads(state, place))} a year"
    return (
        Move("on", "hand them out", price=cost, current=on),
        Move("off", "take them back" if on else "not handed out", current=not on),
    )


COPILOTS = Setting(
    key="copilots",
    group="department",
    name="Copilots",
    help="A tool beside each person instead of in their place. Whoever has learned it gets more "
    "done; new people most, who also stay longer. Until then it is one more window, which slows "
    "and tires. With training, a lever of the company's, learning takes some months; without, "
    "most of it is never learned, for the same licences.",
    shortcut="c",
    now=lambda _context, state, place: "on" if orders_of(state, place).copilots else "off",
    moves=_copilot_moves,
    set=lambda _context, state, place, value: team_orders(
        state.orders, place, copilots=value == "on"
    ),
    told=lambda context, _state, place, value: f"{name_of(context, place)}: copilots {value}",
)


DEPARTMENT_LEVERS = (AI_SHARE, REVIEW, COPILOTS, HEADCOUNT, LAYOFF)
