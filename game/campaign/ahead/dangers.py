"""What may go wrong, by figures that are audited, counted, reported or lie in the drawer."""

from __future__ import annotations

from collections.abc import Iterator

from game.campaign.ahead.near import Near
from game.campaign.claims import known, spell
from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample, recorded
from game.campaign.state import GameState
from game.campaign.view.company.departments import DAYS_A_WEEK
from game.campaign.words import wording

YEARS = 24
"""Months of cash from which nobody counts them."""
LONG, WAITS = 10.0, 3.0
"""Days of work waiting that are many, and that are worth a word."""
RISEN = 1.15
"""Churn against the start from which it is worth a word."""
SOME = 0.05
"""A share of the work that somebody should look at now and then."""


def threatening(context: Context, state: GameState) -> Iterator[Near]:
    """Each danger that there are figures for."""
    yield from _cash(context, state)
    yield from _claims(context, state)
    yield from _queue(context, state)
    yield from _churn(context, state)
    yield from _unlooked(context, state)
    yield from _behind(context, state)


def _cash(context: Context, state: GameState) -> Iterator[Near]:
    loss = -recorded(context, state, "profit") * 1e6
    if loss > 0.0 and state.company.cash < loss * YEARS:
        months = int(state.company.cash / loss)
        figures = {"loss": wording.dollars(loss), "months": wording.several(months, "month")}
        yield Near("cash", months // 3, figures)


def _claims(context: Context, state: GameState) -> Iterator[Near]:
    for entry in reversed(state.claims):
        knows = known(context, state, context.claim_kinds[entry.kind], entry.level)
        kind = {"unmeasured": "unmeasured", "against the sample": "against"}.get(knows, "")
        looked = kind == "unmeasured" and entry.knew != "unmeasured"  # it has lapsed since
        if entry.state == "open" and kind and not looked:
            yield Near(kind, 3 if kind == "unmeasured" else 2, {"claim": spell(context, entry)})
            return


def _queue(context: Context, state: GameState) -> Iterator[Near]:
    waiting = [
        (recorded(context, state, f"{team.id}.backlog") * DAYS_A_WEEK, team.name)
        for team in context.scenario.departments
    ]
    days, name = max(waiting)
    if days >= WAITS:
        figures = {"department": name, "days": f"{days:.0f}"}
        yield Near("queue", 2 if days >= LONG else 4, figures)


def _churn(context: Context, state: GameState) -> Iterator[Near]:
    churn = recorded(context, state, "churn_month", 1)
    start = state.history[0].true[context.names.index["churn_month"]]
    if churn > start * RISEN:
        now, before = (wording.figure(one, "percent") for one in (churn, start))
        if now != before:
            yield Near("churn", 3, {"churn": now, "start": before})


def _unlooked(context: Context, state: GameState) -> Iterator[Near]:
    if recorded(context, state, "ai_share") > SOME and not live_sample(context, state, "quality"):
        reported = recorded(context, state, "reported_quality")
        yield Near("unlooked", 4, {"reported": wording.percent(reported)})


def _behind(context: Context, state: GameState) -> Iterator[Near]:
    share, peers = (recorded(context, state, name) for name in ("ai_share", "peers"))
    if peers > share and not state.reversal.month:
        figures = {"peers": wording.exactly(peers), "share": wording.exactly(share)}
        yield Near("behind", 5, figures)
