"""What a release is worth at once, and what it costs when it is found false, in words."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.believed import recorded
from game.campaign.rulebook import ClaimRules
from game.campaign.rules import claims as arithmetic
from game.campaign.state import GameState
from game.model.numbers import FLOATS


def gain(context: Context, state: GameState, boldness: int, repeats: int) -> str:
    """'share price +3 % × hype, what the market hopes of AI (now 84 %), board +4'."""
    rules = context.rules.claims
    worth = arithmetic.told_again(rules, repeats, FLOATS)
    share, board = rules.share[boldness - 1] * worth, rules.board[boldness - 1] * worth
    hype = recorded(context, state, "hype") * 100.0
    again = "; said before, so it counts less" if repeats else ""
    hope = f"hype, what the market hopes of AI (now {hype:.0f} %)"
    return f"share price +{share:.3g} % × {hope}, board +{board:.3g}{again}"


def mistaken(rules: ClaimRules, boldness: int) -> str:
    """'a mistake: board −6, brand −2'."""
    return f"a mistake: {_bill(rules, boldness, 1.0)}"


def lie(rules: ClaimRules, boldness: int) -> str:
    """'a lie: board −12, brand −4, and the press looks harder for ever'."""
    return f"a lie: {_bill(rules, boldness, rules.knowing)}, and the press looks harder for ever"


def _bill(rules: ClaimRules, boldness: int, times: float) -> str:
    board = rules.board[boldness - 1] * rules.penalty * times
    return f"board −{board:.3g}, brand −{rules.brand[boldness - 1] * times:.3g}"
