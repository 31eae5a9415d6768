"""What a release comes to if nothing else moves: by the model's own equations, at today's hype.

The claims stock takes it in over weeks and forgets it; investors follow the stock, the board
follows later. All three are linear: a path is worked out once, and scaled by a release's strength.
"""

from __future__ import annotations

from functools import cache

from game.campaign import claims
from game.campaign.context import Context
from game.campaign.knowing.believed import recorded
from game.campaign.rules import claims as arithmetic
from game.campaign.rules.record import MILLION
from game.campaign.state import GameState
from game.frozen import dataclass
from game.model.numbers import FLOATS

WEEKS = 104
WEEKS_A_MONTH = 52.0 / 12.0


@dataclass(frozen=True, slots=True)
class Promise:
    """The most that a release does, and how many months after it."""

    value: float
    """Of what the company is worth, share."""
    value_months: int
    board: float
    """Of confidence, points."""
    board_months: int
    expected: float
    """By how much more customers expect at most, points of quality."""


Peak = tuple[float, int]
"""A path's highest value, and the week of it."""


def promise(context: Context, state: GameState, boldness: int, repeats: int) -> Promise:
    """What a release of this boldness, said so often before, comes to at most."""
    rules, parameters = context.rules.claims, context.setting.parameters
    fresh = arithmetic.fresh_strength(rules, boldness, repeats, FLOATS)
    strength = min(fresh, max(1.0 - claims.live_strength(context, state, 0), 0.0))
    hype = recorded(context, state, "hype")
    said, customers = float(parameters.reputation.claims_time), parameters.customers
    heard, felt = _peaks(said, float(parameters.board.board_time), rules.half_life)
    hoped = _peaks(said, float(customers.expectation_time), rules.half_life)[1]
    # the same delay, but it adds up what the board averages
    rise = customers.claims_expectation * customers.expectation_time * hoped[0]
    yearly = recorded(context, state, "customers_count") * parameters.finance.revenue_per_customer
    hope = parameters.value.value_hype * hype * parameters.value.value_claims
    worth = recorded(context, state, "enterprise_value") * MILLION
    return Promise(
        value=yearly * hope * strength * heard[0] / worth if worth > 0.0 else 0.0,
        value_months=_months(heard[1]),
        board=100.0 * parameters.board.board_claims * hype * strength * felt[0],
        board_months=_months(felt[1]),
        expected=100.0 * rise * strength,
    )


def _months(week: int) -> int:
    return max(round(week / WEEKS_A_MONTH), 1)


@cache
def _peaks(claims_time: float, board_time: float, half_life: float) -> tuple[Peak, Peak]:
    """Of a release of strength 1: the claims stock's highest week, and the board's."""
    stock = board = 0.0
    heard, felt = (0.0, 0), (0.0, 0)
    for week in range(WEEKS):
        said = FLOATS.exp(-arithmetic.LN2 * week / half_life)
        stock, board = stock + (said - stock) / claims_time, board + (stock - board) / board_time
        heard, felt = max(heard, (stock, week)), max(felt, (board, week))
    return heard, felt
