"""Who tells of a figure, how old that is, and what it does not tell: in words."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.believed import Belief
from game.campaign.knowing.reporters import Reporter
from game.campaign.state import GameState
from game.campaign.view.meeting import wants

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


def source_of(state: GameState, belief: Belief, reporter: Reporter) -> str:
    """How we know it, in the few words of the desk's line."""
    if not _sampled_by_look(belief, reporter):
        asked = any(sample.figure == reporter.look for sample in state.samples)
        lapsed = asked and reporter.standing == "unknown"
        if _without_tools(state, belief, reporter):
            return UNMOVED
        if _without_machine(state, belief, reporter):
            return OWN_COUNT
        return "asked, too long ago" if lapsed else reporter.source
    age = "new" if belief.age == 0 else f"{belief.age} month{'s' if belief.age > 1 else ''} old"
    return _LOOK_WORDS.get(reporter.look, "a sample, {age}").replace("{age}", age)


def explanation(context: Context, state: GameState, belief: Belief, reporter: Reporter) -> str:
    """What the figure is and who tells it; of a look also how long that is worth anything."""
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


def _sampled_by_look(belief: Belief, reporter: Reporter) -> bool:
    return belief.standing == "sampled" and reporter.standing != "sampled"


def _without_tools(state: GameState, belief: Belief, reporter: Reporter) -> bool:
    """Whether nobody has what this estimate is of: it stands at 100 until somebody does."""
    tools = any(team.copilots for team in state.orders.teams)
    return reporter.reads == "perceived" and not tools and belief.value == 1.0


def _without_machine(state: GameState, belief: Belief, reporter: Reporter) -> bool:
    """Whether this is of the vendor's work, and it does none."""
    idle = all(team.ai_share < SOME for team in state.company.teams)
    return reporter.reads == "reported_quality" and idle and belief.standing != "sampled"
