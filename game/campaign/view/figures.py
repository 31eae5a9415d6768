"""The company's figures as believed, each with its standing and its reporter's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from game.campaign.context import Context
from game.campaign.desk import Figure
from game.campaign.knowing.believed import Belief, believe, live_sample
from game.campaign.knowing.closing import closing
from game.campaign.knowing.reporters import Reporter
from game.campaign.state import GameState
from game.campaign.view.ending.truths import tone_of, true_figure
from game.campaign.view.meeting import wants
from game.campaign.view.units import counted
from game.campaign.words import wording
from game.frozen import replace

TREND_MONTHS = 24
UNMOVED = "no copilots, no change"
SOME = 0.005
"""A share of the work from which a desk prints one percent."""
OWN_COUNT = "the desks say so"
OWN_WHY = (
    "The departments count their own work, and are content with it. None of it is the machine's: "
    "once it answers, {vendor} counts, and nobody asks the customers either way."
)
"""Who tells of quality while AI does nothing: what nobody sold, nobody's vendor measures."""
_LOOK_WORDS = {
    "quality": "a sample, {age}",
    "burnout": "staff survey, {age}",
    "silent": "call-backs, {age}",
}


def figures(
    context: Context, state: GameState, turns: Sequence[GameState] = ()
) -> tuple[Figure, ...]:
    """All figures, in the reporters' order; `turns` are the months that were ended.

    After the end they are the true ones.
    """
    if state.stage == "over":
        told = context.reporters
        return tuple(true_figure(context, state, one, TREND_MONTHS) for one in told)
    left = turns[-1] if turns and turns[-1].month >= state.month - 1 else None
    return tuple(
        _figure(context, state, left, reporter, place)
        for place, reporter in enumerate(context.reporters)
    )


def _figure(
    context: Context, state: GameState, left: GameState | None, reporter: Reporter, place: int
) -> Figure:
    belief = believe(context, state, reporter)
    trend = tuple(record.shown[place] for record in state.history)[-TREND_MONTHS:]
    before = trend[-2] if len(trend) > 1 else None
    if reporter.reads == "board":  # answers and a meeting move it after the month's record
        trend = (*trend[:-1], belief.value)
        # what stood there when the month was ended is what the player remembers
        before = left.company.board if left else before
        trend = (*trend[:-2], before, trend[-1]) if left and len(trend) > 1 else trend
    source = _source(state, belief, reporter)
    if reporter.reads == "heads":  # what the departments' lines come to, whole people in each
        belief = replace(belief, value=closing(state)["heads"])
        trend = (*trend[:-1], belief.value)
        before = closing(left)["heads"] if left else before
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
        why=counted(reporter.id, _why(context, state, belief, reporter)),
    )


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


def _sampled_by_look(belief: Belief, reporter: Reporter) -> bool:
    return belief.standing == "sampled" and reporter.standing != "sampled"


def _source(state: GameState, belief: Belief, reporter: Reporter) -> str:
    if not _sampled_by_look(belief, reporter):
        asked = any(sample.figure == reporter.look for sample in state.samples)
        lapsed = asked and reporter.standing == "unknown"
        if _without_tools(state, belief, reporter):
            return UNMOVED
        if _without_machine(state, belief, reporter):
            return OWN_COUNT
        return "asked once, too long ago" if lapsed else reporter.source
    age = "new" if belief.age == 0 else f"{belief.age} month{'s' if belief.age > 1 else ''} old"
    return _LOOK_WORDS.get(reporter.look, "a sample, {age}").replace("{age}", age)


def _without_tools(state: GameState, belief: Belief, reporter: Reporter) -> bool:
    """Whether nobody has what this estimate is of: it stands at 100 until somebody does."""
    tools = any(team.copilots for team in state.orders.teams)
    return reporter.reads == "perceived" and not tools and belief.value == 1.0


def _without_machine(state: GameState, belief: Belief, reporter: Reporter) -> bool:
    """Whether this is of the vendor's work, and it does none."""
    idle = all(team.ai_share < SOME for team in state.company.teams)
    return reporter.reads == "reported_quality" and idle and belief.standing != "sampled"


def _why(context: Context, state: GameState, belief: Belief, reporter: Reporter) -> str:
    own = _without_machine(state, belief, reporter)
    told = OWN_WHY if own else reporter.why
    words = told.replace("{vendor}", context.scenario.opening.vendor)
    if reporter.reads == "board" and (wish := wants(context, state)):
        words = f"{words} It wants {wish}."
    if not _sampled_by_look(belief, reporter):
        return words
    rules, turn = context.rules.looks, "quarter" if context.quarterly else "month"
    found = (
        f"You had it looked at: {belief.value or 0.0:.0%}, give or take {belief.band * 100:.0f} "
        f"points. The newest look counts. It widens by {rules.widening:.0f} a {turn}, and is "
        f"worth nothing {context.turns(rules.lapses)} {turn}s after it came."
    )
    return found if reporter.standing == "unknown" else f"{found} Otherwise: {words}"
