"""What a release is worth, and what it costs when it is found false, in words."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.believed import recorded
from game.campaign.pressroom.promise import Promise, promise
from game.campaign.rulebook import ClaimRules
from game.campaign.rules import claims as arithmetic
from game.campaign.state import GameState
from game.campaign.words.wording import dollars
from game.model.numbers import FLOATS

_SEEN = 0.05
"""Per cent and points below this would be told as none."""


def gain(context: Context, state: GameState, boldness: int, repeats: int) -> str:
    """'share price up to +2.4 % in 2 months (your options +$0.9M), board up to +2.2 in 6 …'."""
    most = promise(context, state, boldness, repeats)
    value, grant = state.history[-1].value, context.rules.options.grant
    options = f"your options +{dollars(most.value * value * grant)}"
    hype = recorded(context, state, "hype") * 100.0
    again = "; said before, so it counts less" if repeats else ""
    if most.value * 100.0 < _SEEN and most.board < _SEEN:
        return f"nothing more{again}"
    return (
        f"share price up to +{most.value * 100.0:.1f} % in {most.value_months} months ({options}), "
        f"board up to +{most.board:.1f} in {most.board_months}, then fading; both depend "
        f"on the market's hope of AI, which stands at {hype:.0f} of 100 today{again}; "
        f"{_hoped(most)}"
    )


def _hoped(most: Promise) -> str:
    """'true or not, customers expect up to 1.2 points more, …': why what is true may cost."""
    more = f"{most.expected:.1f} points more"
    return f"true or not, customers expect up to {more}, and some leave who do not get it"


def held(rules: ClaimRules, repeats: int) -> str:
    """'board +2, brand +1'."""
    board, brand = arithmetic.reward(rules, repeats, FLOATS)
    return f"board +{board * 100.0:.3g}, brand +{brand * 100.0:.3g}"


def mistaken(rules: ClaimRules, boldness: int) -> str:
    """'a mistake: board −6, brand −2'."""
    return f"a mistake: {_bill(rules, boldness, 1.0)}"


def lie(rules: ClaimRules, boldness: int) -> str:
    """'a lie: board −12, brand −4, and the press looks harder for ever'."""
    return f"a lie: {_bill(rules, boldness, rules.knowing)}, and the press looks harder for ever"


def _bill(rules: ClaimRules, boldness: int, times: float) -> str:
    board = rules.board[boldness - 1] * rules.penalty * times
    return f"board −{board:.3g}, brand −{rules.brand[boldness - 1] * times:.3g}"
