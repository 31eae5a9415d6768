"""What is so, believed and measured of a figure that can be claimed."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample, recorded
from game.campaign.rules import claims as arithmetic
from game.campaign.state import GameState
from game.campaign.state.records import Knew
from game.model.numbers import FLOATS
from game.scenario.rules import ClaimKind

REPORTED_AS = {"ai_heads": "ai_heads_reported", "quality": "reported_quality"}
"""Figures that somebody with an interest reports, and what their report is called."""
AUDITED = {
    "profit", "cash", "customers", "headcount", "laid_off", "ai_share", "board", "hype", "peers",
    "gig", "growth", "revenue",
}  # fmt: skip
"""Figures that the books tell without a look."""
ROUNDED = 0.5
"""Points of gap that are not seen in a claim as it is spelt."""


def truth(context: Context, state: GameState, kind: ClaimKind) -> float:
    """What a check would find, in the figure's own unit."""
    return recorded(context, state, kind.figure)


def believed(context: Context, state: GameState, kind: ClaimKind) -> float:
    """What the desk believes of the claimed figure: a look, else the reporter, else the books.

    Of what nobody reports it believes that nothing has changed since the first day.
    """
    found = measured(context, state, kind)
    if found is not None:
        return found
    if kind.figure in REPORTED_AS:
        return recorded(context, state, REPORTED_AS[kind.figure])
    if kind.figure in AUDITED:
        return recorded(context, state, kind.figure)
    return state.history[0].true[context.names.index[kind.figure]]


def known(context: Context, state: GameState, kind: ClaimKind, claimed: float) -> Knew:
    """What lay in the drawer when it was said."""
    gap = _gap_known(context, state, kind, claimed)
    if gap is None:
        return "unmeasured"
    return "measured" if arithmetic.holds(gap, context.rules.claims) else "against the sample"


def is_nearly_so(context: Context, state: GameState, kind: ClaimKind, claimed: float) -> bool:
    """Whether what lies in the drawer is not what is claimed, and a check would let it pass."""
    gap = _gap_known(context, state, kind, claimed)
    return gap is not None and gap > ROUNDED and bool(arithmetic.holds(gap, context.rules.claims))


def _gap_known(context: Context, state: GameState, kind: ClaimKind, claimed: float) -> float | None:
    found = told(context, state, kind)
    if found is None:
        return None
    return arithmetic.gap_points(claimed, found, kind.unit, kind.sign)


def told(context: Context, state: GameState, kind: ClaimKind) -> float | None:
    """The claimed figure by the books or by a look; None of what neither of them tells.

    What a claim names no look for is not known for that: only of the books it is.
    """
    if is_booked(kind):
        return truth(context, state, kind)
    return measured(context, state, kind)


def is_booked(kind: ClaimKind) -> bool:
    """Whether the books tell what is claimed."""
    return not kind.look and kind.figure in AUDITED


def measured(context: Context, state: GameState, kind: ClaimKind) -> float | None:
    """The claimed figure by a look in the drawer; None where nobody has looked."""
    figure = context.rules.looks.kinds[kind.look].figure if kind.look else kind.figure
    sample = live_sample(context, state, figure)
    if sample is None or sample.figure == kind.figure:
        return sample.value if sample else None
    if kind.figure != "ai_heads":
        return None
    return arithmetic.worth_measured(
        context.rules.claims,
        recorded(context, state, "ai_heads_reported"),
        recorded(context, state, "reported_quality"),
        recorded(context, state, "ai_share"),
        sample.value,
        FLOATS,
    )
