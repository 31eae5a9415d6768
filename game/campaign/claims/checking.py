"""The press checks what was said."""

from __future__ import annotations

from typing import Literal

from game.campaign.claims.knowledge import truth
from game.campaign.claims.ledger import marked
from game.campaign.claims.printing import printed
from game.campaign.context import Context
from game.campaign.month import changes
from game.campaign.month.mandate import upheld
from game.campaign.rules import claims as arithmetic
from game.campaign.state import ClaimEntry, GameState
from game.model.numbers import FLOATS


def gap_of(context: Context, state: GameState, entry: ClaimEntry) -> float:
    """How far a claim is from the truth, in points.

    What was so when it was said is held to be so; what has come true since, too.
    """
    kind = context.claim_kinds[entry.kind]
    place = context.names.index[kind.figure]
    said = state.history[min(entry.month, len(state.history)) - 1].true[place]
    now = truth(context, state, kind)
    return arithmetic.gap_since(entry.level, (said, now), kind.unit, kind.sign, FLOATS)


def settle(context: Context, state: GameState, place: int, gap: float) -> GameState:
    """The press has checked: held, mistaken or knowing, with what follows under any mandate."""
    return upheld(context, judged(context, state, place, gap))


def judged(context: Context, state: GameState, place: int, gap: float) -> GameState:
    """The same before the mandate is upheld."""
    rules, entry, before = context.rules.claims, state.claims[place], state
    if arithmetic.holds(gap, rules):
        board, brand = arithmetic.reward(rules, entry.repeats, FLOATS)
        state = marked(state, place, "held")
        state = changes.shift_brand(changes.shift_board(state, board), brand)
        return changes.tell(state, printed("held", context, before, entry))
    knowing = entry.knew == "against the sample"
    board, brand = arithmetic.penalty(rules, entry.boldness, knowing, FLOATS)
    verdict: Literal["knowing", "mistaken"] = "knowing" if knowing else "mistaken"
    state = marked(state, place, verdict)
    state = changes.shift_brand(changes.shift_board(state, board), brand)
    return changes.tell(state, printed(verdict, context, before, entry))


def check_all(context: Context, state: GameState, incidents: float) -> GameState:
    """The month's checks of the open claims."""
    rules = context.rules.claims
    knowing = float(sum(entry.state == "knowing" for entry in state.claims))
    for place, entry in enumerate(state.claims):
        if entry.state != "open" or entry.month == state.month:
            continue
        gap = gap_of(context, state, entry)
        chance = arithmetic.check_chance(
            rules, entry.boldness, incidents, gap, knowing, context.difficulty.checks, FLOATS
        )
        if context.luck.uniform(f"check:{place}", state.month) < chance:
            state = settle(context, state, place, gap)
    return state
