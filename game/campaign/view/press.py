"""The press office: what can be said in which words, at what price; and what has been said."""

from __future__ import annotations

from game.campaign import claims, focus
from game.campaign.context import Context
from game.campaign.desk import ClaimLine
from game.campaign.desk.composer import Composer, Draft
from game.campaign.pressroom import drawer, price
from game.campaign.pressroom.wording import slots, suggested
from game.campaign.registry.offers import option
from game.campaign.registry.press import BOLD, PRESS, press_moves
from game.campaign.state import ClaimEntry, GameState
from game.scenario.rules import ClaimKind


def composer(context: Context, state: GameState) -> Composer | None:
    """The composer, in a month that is being decided."""
    if state.stage != "month":
        return None
    first = context.scenario.claims[0].id if context.scenario.claims else ""
    sent = sum(entry.month == state.month for entry in state.claims)
    return Composer(
        company=context.scenario.opening.company,
        slots=slots(),
        drafts=drafts(context, state),
        picks=suggested(context, state.month, first, sent),
    )


def drafts(context: Context, state: GameState) -> tuple[Draft, ...]:
    """Every claim at every boldness, in the order in which the press office offers them."""
    left = focus.left(context, state)
    made = []
    for kind, boldness, move in press_moves(context, state):
        offered = option(PRESS.key, move, move.focus, left)
        repeats = sum(entry.kind == kind.id for entry in state.claims)
        claimed = claims.level(context, state, kind, boldness)
        made.append(
            Draft(
                claim=kind.id,
                topic=move.topic,
                boldness=boldness,
                grade=BOLD[boldness],
                action=offered.action,
                sentence=move.label,
                bare=claims.unsaid(kind, kind.short.strip("'"), claimed),
                known=drawer.tells(context, state, kind, claimed),
                knew=claims.known(context, state, kind, claimed),
                gain=price.gain(context, state, boldness, repeats),
                mistaken=price.mistaken(context.rules.claims, boldness),
                lie=price.lie(context.rules.claims, boldness),
                focus=offered.focus,
                available=offered.available,
                reason=offered.reason,
                checked=_checked(context, kind, boldness, claimed),
                held=price.held(context.rules.claims, repeats),
            )
        )
    return tuple(made)


def _checked(context: Context, kind: ClaimKind, boldness: int, claimed: float) -> str:
    """What a check would look for; empty where there is nothing to claim."""
    if claims.says_nothing(kind, claimed):
        return ""
    return drawer.checked(context, kind, boldness, claimed)


def claim_lines(context: Context, state: GameState) -> tuple[ClaimLine, ...]:
    """The claims ledger, oldest first."""
    return tuple(
        ClaimLine(
            text=claims.spell(context, entry) + (", told to the board" if _told(entry) else ""),
            month=entry.month,
            boldness=entry.boldness,
            knew=entry.knew,
            state=entry.state,
            release="" if _told(entry) else claims.said(context, entry),
        )
        for entry in state.claims
    )


def _told(entry: ClaimEntry) -> bool:
    """Whether it was an answer in the boardroom, which moves no price, and no release."""
    return entry.strength == 0.0
