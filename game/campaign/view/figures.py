"""The company's figures as believed, each with its standing and its reporter's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from game.campaign.context import Context
from game.campaign.desk import Figure
from game.campaign.knowing.believed import Belief, believe, live_sample
from game.campaign.knowing.closing import MOVED_LATER, closing
from game.campaign.knowing.reporters import Reporter
from game.campaign.state import GameState
from game.campaign.view.ending.truths import tone_of, true_figure
from game.campaign.view.sources import explanation, source_of
from game.campaign.view.units import counted
from game.campaign.words import wording
from game.frozen import replace

TREND_MONTHS = 24

Trend = tuple[float | None, ...]


def figures(
    context: Context, state: GameState, turns: Sequence[GameState] = ()
) -> tuple[Figure, ...]:
    """All figures, in the reporters' order; `turns` are the months that were ended.

    After the end they are the true ones.
    """
    told = context.reporters
    if state.stage == "over":
        return tuple(true_figure(context, state, one, TREND_MONTHS) for one in told)
    left = turns[-1] if turns and turns[-1].month >= state.month - 1 else None
    return tuple(_figure(context, state, left, one, place) for place, one in enumerate(told))


def _figure(
    context: Context, state: GameState, left: GameState | None, reporter: Reporter, place: int
) -> Figure:
    shown = tuple(record.shown[place] for record in state.history)[-TREND_MONTHS:]
    belief, before, trend = _since(left, state, reporter, believe(context, state, reporter), shown)
    source = source_of(state, belief, reporter)
    if before is not None and _other_source(context, state, belief, reporter):
        # the difference of two sources is no change of the figure
        before, source = None, source if belief.value is None else f"now: {source}"
    change = wording.change(belief.value, before, reporter.style)
    return Figure(
        id=reporter.id,
        name=reporter.name,
        text=wording.figure(belief.value, reporter.style),
        value=belief.value,
        change=change,
        tone=tone_of(belief.value, before, change, reporter),
        trend=trend,
        standing=_standing(belief, reporter),
        band=f"±{belief.band * 100:.0f}" if belief.band else "",
        source=source,
        why=counted(reporter.id, explanation(context, state, belief, reporter)),
    )


def _since(
    left: GameState | None, state: GameState, reporter: Reporter, belief: Belief, shown: Trend
) -> tuple[Belief, float | None, Trend]:
    """The figure now, what it was when the month was `left`, and its months.

    What `closing` tells otherwise than the month's record is as it stood on the desk when the month
    was ended: that is what the player remembers.
    """
    now = closing(state).get(reporter.reads)
    before = shown[-2] if len(shown) > 1 else None
    if now is None:
        return belief, before, shown
    if left:
        before = closing(left)[reporter.reads]
    earlier = shown[:-1]
    if left and earlier and reporter.reads in MOVED_LATER:
        earlier = (*earlier[:-1], before)
    return replace(belief, value=now), before, (*earlier, now)


def _standing(
    belief: Belief, reporter: Reporter
) -> Literal["audited", "true", "reported", "sampled", "unknown"]:
    return "sampled" if belief.standing == "sampled" else reporter.standing


def _other_source(context: Context, state: GameState, belief: Belief, reporter: Reporter) -> bool:
    """Whether a look has come since the month before, or has lapsed."""
    if not reporter.look or not state.samples or reporter.standing == "sampled":
        return False
    earlier = tuple(sample for sample in state.samples if sample.month < state.month)
    then = replace(state, month=state.month - 1, samples=earlier)
    was = live_sample(context, then, reporter.look) is not None
    return was != (belief.standing == "sampled")
