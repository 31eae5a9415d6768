"""What the paper remembers: releases in their words, and the months that mattered."""

from __future__ import annotations

from game.campaign import claims
from game.campaign.claims import spell
from game.campaign.context import Context
from game.campaign.ending.epilogue import Verdict
from game.campaign.knowing.dated import told_in
from game.campaign.state import ClaimEntry, GameState

MOST_QUOTES = 2
_FOUND = {
    "held": "It held, and was printed small.",
    "mistaken": "It was mistaken, and had not been measured.",
    "mistaken, measured": "It was mistaken, although it had been measured.",
    "knowing": "It was false, and you had it in a drawer.",
    "retracted": "It was taken back.",
}
_WORST = ("knowing", "mistaken", "held", "retracted")


def found(entry: ClaimEntry) -> str:
    """What came of a release, as the paper remembers it."""
    measured = entry.state == "mistaken" and entry.knew == "measured"
    return _FOUND["mistaken, measured" if measured else entry.state]


def quotes(context: Context, verdict: Verdict) -> tuple[str, ...]:
    """The releases that the paper remembers: lies first, then the boldest."""
    checked = [entry for entry in verdict.final.claims if entry.state in _FOUND]
    checked.sort(key=lambda entry: (_WORST.index(entry.state), -entry.boldness, -entry.month))
    return tuple(
        f"{context.turn.capitalize()} {entry.month}: {_said(context, entry)} {found(entry)}"
        for entry in checked[:MOST_QUOTES]
    )


def _said(context: Context, entry: ClaimEntry) -> str:
    """A release in its words; what was answered to the board is no release, and has no strength."""
    if entry.strength > 0:
        return f"“{claims.said(context, entry)}”"
    kind = context.claim_kinds[entry.kind]
    return f"to the board, “{claims.bare(kind, entry.level)}”."


def marks(context: Context, verdict: Verdict, state: GameState) -> tuple[tuple[int, str], ...]:
    """What happened in which month, in the order of the months: it stands beside the curves."""
    marks = [(entry.month, f"you said {spell(context, entry)}") for entry in state.claims]
    marks += [
        (_settled(context, state, entry), f"{spell(context, entry)}: {entry.state}")
        for entry in verdict.final.claims
        if entry.settled
    ]
    laid_off = context.names.index["laid_off"]
    for before, after in zip(state.history, state.history[1:], strict=False):
        if after.true[laid_off] > before.true[laid_off] + 0.001:
            marks.append((after.month, "lay-offs"))
    if state.reversal.month:
        marks.append((state.reversal.month, "the reversal"))
    if state.prediction > 0:
        marks.append((state.prediction, "you said you would turn"))
    if state.board.out_month:
        marks.append((state.board.out_month, "you were out"))
    return tuple(sorted(marks))


def _settled(context: Context, state: GameState, entry: ClaimEntry) -> int:
    """The month in which the player read of it."""
    own = entry.state == "retracted"
    return entry.settled if own else told_in(context, state, entry.settled)
