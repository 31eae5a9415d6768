"""A look that is promised at the table: ordered at once, paid at once, and out of next month."""

from __future__ import annotations

from game.campaign.boardroom.questions.deeds import unmeasured
from game.campaign.context import Context
from game.campaign.month import changes
from game.campaign.rulebook import LookKind
from game.campaign.state import GameState, PendingLook
from game.frozen import replace


def look(context: Context, state: GameState) -> tuple[str, LookKind] | None:
    """What would measure the claim that was asked about; None where it is on its way, too."""
    entry = unmeasured(context, state)
    if entry is None:
        return None
    kind = context.claim_kinds[entry.kind].look
    under_way = any(one.kind == kind for one in state.looks)
    return None if under_way else (kind, context.rules.looks.kinds[kind])


def ordered(context: Context, state: GameState) -> GameState:
    """The state with that look ordered: it comes a month later than one from the desk."""
    found = look(context, state)
    if found is None:
        return state
    kind, wanted = found
    due = state.month + 1 + context.difficulty.look_delay
    state = changes.spend(changes.charge(state, wanted.focus), float(wanted.money))
    return replace(state, looks=(*state.looks, PendingLook(kind, "", due)))
