"""Questions about what the player did: bought and kept, claimed, signed, frozen, promised, lost."""

from __future__ import annotations

from collections.abc import Callable

from game.campaign.boardroom.questions.rounds import number
from game.campaign.claims import measured
from game.campaign.context import Context
from game.campaign.knowing.believed import live_sample, recorded
from game.campaign.state import ClaimEntry, GameState
from game.scenario.rules import Person

SOME, JUMP, FALL = 0.005, 0.1, 0.02
"""A share that is somebody; what is a jump of the AI's share, and a fall of the customers."""
TOLD = ("sample", "worse")
PROMISED = ("qa", "callbacks")
"""Looks that can be promised at the table: of the company, and with nobody waiting for a reply."""


def unmeasured(context: Context, state: GameState) -> ClaimEntry | None:
    """The latest release that nobody has checked, and that nobody has looked into, then or now."""
    for entry in reversed(state.claims):
        kind = context.claim_kinds[entry.kind]
        may = kind.look in PROMISED and measured(context, state, kind) is None
        if may and entry.strength > 0 and (entry.state, entry.knew) == ("open", "unmeasured"):
            return entry
    return None


def remembered(context: Context, state: GameState) -> Person | None:
    """Whom a director remembers of those laid off: the latest first, at each round another."""
    gone = [
        (-member.month, place)
        for place, member in enumerate(state.staff)
        if member.left == "laid off" and member.state in {"laid off", "gone"}
    ]
    at = number(state, "named")
    return context.scenario.people[sorted(gone)[at][1]] if at < len(gone) else None


def quarter_ago(context: Context, state: GameState, name: str) -> float:
    """What the books said at the meeting before."""
    return recorded(context, state, name, context.turns(3))


def lost(context: Context, state: GameState) -> float:
    """Customers lost since the meeting before; less than nothing where there are more."""
    name = "customers_count"
    return quarter_ago(context, state, name) - recorded(context, state, name)


def _drawer(context: Context, state: GameState) -> bool:
    sample = live_sample(context, state, "quality")
    if sample is None:
        return False
    told = any(one.month >= sample.month and one.said in TOLD for one in state.board.questions)
    gap = recorded(context, state, "reported_quality") - sample.value
    return not told and gap * 100.0 > context.rules.claims.tolerance


def _measured(context: Context, state: GameState) -> bool:
    return unmeasured(context, state) is not None


def _named(context: Context, state: GameState) -> bool:
    return remembered(context, state) is not None


def _hours(context: Context, state: GameState) -> bool:
    return all(recorded(context, state, name) > SOME for name in ("gig", "laid_off"))


def _frozen(context: Context, state: GameState) -> bool:
    return state.orders.freeze and recorded(context, state, "headcount") < 1.0 - SOME


def _guarantee(context: Context, state: GameState) -> bool:
    return state.orders.guarantee and recorded(context, state, "ai_share") > SOME


def _jumped(context: Context, state: GameState) -> bool:
    now = recorded(context, state, "ai_share")
    return now - quarter_ago(context, state, "ai_share") > JUMP


def _lost(context: Context, state: GameState) -> bool:
    name = "customers_count"
    return recorded(context, state, name) < (1.0 - FALL) * quarter_ago(context, state, name)


DEEDS: dict[str, Callable[[Context, GameState], bool]] = {
    "drawer": _drawer,
    "measured": _measured,
    "named": _named,
    "hours": _hours,
    "frozen": _frozen,
    "guarantee": _guarantee,
    "jumped": _jumped,
    "lost": _lost,
}
"""By the kind of question, like `conditions.CONDITIONS`."""
