"""Which questions a state lets a director ask; none is about what has not happened."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.boardroom.questions.deeds import DEEDS
from game.campaign.claims.knowledge import REPORTED_AS
from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample, recorded
from game.campaign.state import ClaimEntry, GameState

NONE, PART = 0.005, 0.2
"""A share that is nobody; a share of the work that somebody should have an eye on."""


def last_claim(state: GameState, figure: str, context: Context) -> ClaimEntry | None:
    """The latest claim about a figure that nobody has checked yet.

    Of any figure, if it is empty: then one that the board has had no answer to.
    """
    for entry in reversed(state.claims):
        about = context.claim_kinds[entry.kind].figure
        asked = figure == about if figure else not _stood_by(state, entry)
        if entry.state == "open" and asked:
            return entry
    return None


def _stood_by(state: GameState, entry: ClaimEntry) -> bool:
    """Whether the board was told that it is so; what it was told itself moves no price."""
    said = (one for one in state.claims if one.strength == 0.0 and one.month >= entry.month)
    return any((one.kind, one.level) == (entry.kind, entry.level) for one in said)


def reports(context: Context, figure: str) -> bool:
    """Whether there is a claim to enter what a reporter says of a figure under."""
    return any(kind.figure == figure for kind in context.scenario.claims)


def has_rung(state: GameState) -> bool:
    """Whether the own support line has ever been called."""
    return any(mail.event == "~line" for mail in state.mail)


def _work(context: Context, state: GameState) -> bool:
    return last_claim(state, "ai_heads", context) is not None


def _release(context: Context, state: GameState) -> bool:
    return last_claim(state, "", context) is not None


def _quality(context: Context, state: GameState) -> bool:
    return recorded(context, state, "ai_share") > NONE and REPORTED_AS["quality"] != ""


def _line(context: Context, state: GameState) -> bool:
    return any(context.service) and recorded(context, state, "ai_share") > NONE


def _left(context: Context, state: GameState) -> bool:
    return recorded(context, state, "laid_off") > NONE and state.reversal.month == 0


def _door(context: Context, state: GameState) -> bool:
    return not state.orders.door and recorded(context, state, "ai_share") > NONE


def _came_back(_context: Context, state: GameState) -> bool:
    return state.reversal.month > 0


def _tired(context: Context, state: GameState) -> bool:
    cut = recorded(context, state, "laid_off") > NONE or state.orders.freeze
    return cut or live_sample(context, state, "burnout") is not None


def _read(_context: Context, state: GameState) -> bool:
    return any(team.review == 0 and team.ai_share > PART * 100 for team in state.orders.teams)


def _gig(context: Context, state: GameState) -> bool:
    return recorded(context, state, "gig") > NONE


CONDITIONS: dict[str, Callable[[Context, GameState], bool]] = {
    "came_back": _came_back,
    "work": _work,
    "release": _release,
    "quality": _quality,
    "line": _line,
    "left": _left,
    "door": _door,
    "tired": _tired,
    "read": _read,
    "gig": _gig,
    **DEEDS,
}
"""By the kind of question."""
