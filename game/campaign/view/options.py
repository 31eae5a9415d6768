"""The chief executive's stock options: worth something, vesting slowly, and never scored."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.state import GameState
from game.campaign.words.wording import dollars

_SHARES = ("unvested", "half vested", "vested")


def options_worth(context: Context, state: GameState) -> str:
    """``$4.1M, unvested``; where the company is worth less than the strike, that it is."""
    worth = _worth(context, state)
    return f"{dollars(worth)}, {_SHARES[_vested(context, state)]}" if worth else "$0, underwater"


def options_note(context: Context, state: GameState) -> str:
    """What they are, and when they vest."""
    rules, strike = context.rules.options, dollars(_strike(context, state))
    first, last = (context.turns(month) for month in rules.vest)
    turn = "quarter" if context.quarterly else "month"
    under = "" if _worth(context, state) else " Below that even vested options pay nothing."
    return (
        f"{rules.grant * 100:.0f} % of what the company is worth above {strike}; it is worth "
        f"{dollars(state.history[-1].value)}. Half of them vest after {turn} {first}, the rest "
        f"after {turn} {last}.{under} Not scored."
    )


def options_in_the_end(context: Context, state: GameState) -> str:
    """What they came to, as the front page tells it."""
    kept = _worth(context, state) * _vested(context, state) / 2.0
    told = f"Your options paid {dollars(kept)}."
    if state.board.out_month and _vested(context, state) < len(_SHARES) - 1:
        told += " What had not vested when you left stayed behind."
    return f"{told} They were {options_note(context, state)}"


def _strike(context: Context, state: GameState) -> float:
    return state.history[0].value * context.rules.options.strike


def _worth(context: Context, state: GameState) -> float:
    above = state.history[-1].value - _strike(context, state)
    return max(above, 0.0) * context.rules.options.grant


def _vested(context: Context, state: GameState) -> int:
    """Halves that have vested; nobody who is out waits for the other."""
    month = state.board.out_month or len(state.history)
    return sum(month > context.turns(each) for each in context.rules.options.vest)
