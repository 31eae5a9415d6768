"""The desk as a strategy reads it: reported figures, present settings, what everyone can read."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.context import Context
from game.campaign.knowing.believed import believe, recorded
from game.campaign.registry.team import heads
from game.campaign.state import GameState
from game.model.numbers import FLOATS
from game.strategies import Report, TeamReport

SWITCHES = ("door", "guarantee", "freeze", "announce", "training")
LOOKED_BACK = 3
"""Turns before the last that `Report.before` tells of."""
ASKS = ("margin", "ai_share", "headcount", "growth", "quiet", "evidence")
Shown = tuple[float | None, ...]


def report(context: Context, state: GameState, name: str = "") -> Report:
    """What the strategy of a name sees this turn; the name picks its own luck."""
    beliefs = [believe(context, state, reporter) for reporter in context.reporters]
    ids = [reporter.id for reporter in context.reporters]
    history, ask = state.history, state.board.ask
    return Report(
        month=state.month,
        months=context.scenario.pace.length,
        quarterly=context.quarterly,
        teams=tuple(_team(context, state, place) for place in range(len(state.orders.teams))),
        figures=_numbers(ids, tuple(belief.value for belief in beliefs)),
        known={key: belief.value is not None for key, belief in zip(ids, beliefs, strict=True)},
        sampled={
            reporter.id: bool(reporter.look) and belief.standing == "sampled"
            for reporter, belief in zip(context.reporters, beliefs, strict=True)
        },
        before=_numbers(ids, history[max(len(history) - 1 - LOOKED_BACK, 0)].shown),
        start=_numbers(ids, history[0].shown),
        settings=_settings(context, state),
        reversal_month=float(state.reversal.month),
        open_claims=float(len([entry for entry in state.claims if entry.state == "open"])),
        incidents=history[-1].incidents,
        peers=recorded(context, state, "peers"),
        hype=recorded(context, state, "hype"),
        asks={kind: ask is not None and ask.kind == kind for kind in ASKS},
        ask_level=ask.level if ask else 0.0,
        claims=tuple(kind.id for kind in context.scenario.claims),
        draw=_draw(context, state, name),
        xp=FLOATS,
    )


def _numbers(ids: list[str], shown: Shown) -> dict[str, float]:
    return {key: value or 0.0 for key, value in zip(ids, shown, strict=True)}


def _team(context: Context, state: GameState, place: int) -> TeamReport:
    orders = state.orders.teams[place]
    return TeamReport(
        id=context.department(place).id,
        service=context.service[place],
        people_start=context.staff_start[place],
        pay=context.setting.parameters.teams[place].pay,
        people=float(heads(state, place)),
        headcount=float(orders.headcount),
        ai_share=float(orders.ai_share),
        review=float(orders.review),
        copilots=orders.copilots,
    )


def _settings(context: Context, state: GameState) -> dict[str, float]:
    orders = state.orders
    return {
        **{key: float(getattr(orders, key)) for key in SWITCHES},
        "programme": float(orders.programme_until > 0),
        "pay": float(orders.pay),
        "gig": float(orders.gig),
        "vendor": float(list(context.rules.vendors).index(orders.vendor)),
    }


def _draw(context: Context, state: GameState, name: str) -> Callable[[str], float]:
    return lambda purpose: context.luck.uniform(f"strategy:{name}:{purpose}", state.month)
