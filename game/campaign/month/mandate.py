"""The mandate: having admitted the mistake in public, nothing moves the board below a floor.

A rule of every shift of its confidence, whoever makes it: a week, a letter, the press, a meeting.
"""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.rules import reversal
from game.campaign.state import GameState
from game.frozen import replace
from game.model.company import Company
from game.model.numbers import FLOATS
from game.scenario.rules import Change, Effect


def upheld(context: Context, state: GameState) -> GameState:
    """The state with the board's confidence at its floor, where it has been moved below it."""
    company = floored(context, state, state.company)
    return state if company is state.company else replace(state, company=company)


def moves_board(effect: Effect) -> bool:
    """Whether a letter's effect moves the board's confidence."""
    return isinstance(effect, Change) and effect.target == "board"


def floored(context: Context, state: GameState, company: Company) -> Company:
    """The same of a company that is not the state's yet, such as at a week's end."""
    if not runs(context, state):
        return company
    kept = reversal.mandated(company.board, True, context.rules.reversal, FLOATS)
    return replace(company, board=kept)


def runs(context: Context, state: GameState) -> bool:
    """Whether a mandate holds the board back this month."""
    turns = turns_of(context, state)
    return bool(reversal.has_mandate(state.month, state.reversal.month, turns, FLOATS))


def turns_of(context: Context, state: GameState) -> int:
    """How long the words that were said hold the board back, months."""
    words = reversal.spoken(context.rules.reversal, state.reversal.wording)
    return context.turns(words.mandate_months)
