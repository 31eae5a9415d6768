"""Press releases and retractions."""

from __future__ import annotations

from game.campaign import claims
from game.campaign.context import Context
from game.campaign.month import changes
from game.campaign.pressroom.apology import apology
from game.campaign.pressroom.wording import parted
from game.campaign.registry.lever import Deed, Move
from game.campaign.state import GameState
from game.scenario.rules import ClaimKind

BOLD = ("", "careful", "confident", "visionary")
KNEW = {
    "measured": "what you know: it is so",
    "unmeasured": "what you know: not measured; if false, a mistake",
    "against the sample": "what you know: it is not so; if checked, a lie",
}
NEARLY = "what you know: nearly so; a check lets it pass"


def press_moves(context: Context, state: GameState) -> tuple[tuple[ClaimKind, int, Move], ...]:
    """Every claim at every boldness, with the move that makes it."""
    return tuple(
        (kind, boldness, _press_move(context, state, kind, boldness))
        for kind in context.scenario.claims
        for boldness in (1, 2, 3)
    )


def _press_move(context: Context, state: GameState, kind: ClaimKind, boldness: int) -> Move:
    claimed = claims.level(context, state, kind, boldness)
    nothing = claims.says_nothing(kind, claimed)
    return Move(
        f"{kind.id}:{boldness}",
        claims.unsaid(kind, kind.texts[boldness - 1], claimed),
        focus=context.rules.focus.press,
        hint=BOLD[boldness] + ("" if nothing else f" · {_knew(context, state, kind, claimed)}"),
        reason=_reason(state, kind, empty=nothing),
        topic=kind.short.strip("'").replace("{n}", "…"),
    )


def _knew(context: Context, state: GameState, kind: ClaimKind, claimed: float) -> str:
    if claims.is_nearly_so(context, state, kind, claimed):
        return NEARLY
    return KNEW[claims.known(context, state, kind, claimed)]


def _reason(state: GameState, kind: ClaimKind, *, empty: bool) -> str:
    if any(entry.kind == kind.id and entry.state == "open" for entry in state.claims):
        return "said, and not checked yet"
    return "there is nothing to claim yet" if empty else ""


def _press(context: Context, state: GameState, value: str) -> GameState:
    said, wording = parted(value)
    kind, _, boldness = said.partition(":")
    state = claims.release(context, state, context.claim_kinds[kind], int(boldness), wording)
    state = changes.touch(state, f"claim:{kind}")
    return changes.charge(state, context.rules.focus.press)


def _released(context: Context, state: GameState, value: str) -> str:
    kind, _, boldness = parted(value)[0].partition(":")
    claim = context.claim_kinds[kind]
    claimed = claims.level(context, state, claim, int(boldness))
    return f"Released: {claims.worded(claim, claim.short, claimed)}"


PRESS = Deed(
    key="press",
    group="press",
    name="Press release",
    help="Say it while it is news. The share price warms to it over weeks, the board over months; "
    "the press checks later. What you knew when you said it is kept.",
    shortcut="p",
    now=lambda _context, state: f"{sum(e.state == 'open' for e in state.claims)} open",
    moves=lambda context, state: tuple(move for *_, move in press_moves(context, state)),
    do=_press,
    told=_released,
    move_of=lambda value: parted(value)[0],
)


def _retract_moves(context: Context, state: GameState) -> tuple[Move, ...]:
    return tuple(
        Move(
            str(number),
            claims.spell(context, entry),
            focus=context.rules.focus.retract,
            hint=f"claimed in month {entry.month}; what is left of its lift goes with it",
        )
        for number, entry in enumerate(state.claims, start=1)
        if entry.state == "open"
    )


def _retract(context: Context, state: GameState, value: str) -> GameState:
    return changes.charge(claims.retract(state, int(value) - 1), context.rules.focus.retract)


def _retracted(context: Context, state: GameState, value: str) -> str:
    claim = claims.spell(context, state.claims[int(value) - 1])
    return f"Retracted: {claim}. {apology(context, state)}".strip()


RETRACT = Deed(
    key="retract",
    group="press",
    name="Retract",
    help="Take a claim back before somebody else does. Gives up what is left of the gain.",
    shortcut="",
    now=lambda _context, _state: "",
    moves=_retract_moves,
    do=_retract,
    told=_retracted,
)
