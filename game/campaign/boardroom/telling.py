"""What the board has been told since it last met, and how it takes what became of its wish."""

from __future__ import annotations

from typing import Any

from game.campaign.boardroom.asked import asked, asked_before
from game.campaign.claims import bare, spell
from game.campaign.context import Context
from game.campaign.state import ClaimEntry, GameState
from game.campaign.words.lexicon import lexicon


def told(context: Context, state: GameState) -> tuple[str, ...]:
    """What was said since the last meeting, and in it: claims, and the reversal."""
    since = state.month - context.turns(3)
    new = (one for one in state.claims if one.month + (one.strength == 0.0) > since)
    claims = [_said(context, entry) for entry in new]
    return (*claims, *([_turned(state)["told"]] if has_turned(context, state) else []))


def on_turning(state: GameState) -> list[str]:
    """What a director has to say of the reversal, by how it was said in public."""
    lines: list[str] = _turned(state)["lines"]
    return lines


def _turned(state: GameState) -> dict[str, Any]:
    table: dict[str, Any] = lexicon()["boardroom"]["turned"][state.reversal.wording]
    return table


def _said(context: Context, entry: ClaimEntry) -> str:
    """A claim in short; what was answered to the board is no release, and has no strength."""
    if entry.strength > 0:
        return spell(context, entry)
    return f"in the meeting: “{bare(context.claim_kinds[entry.kind], entry.level)}”"


def has_turned(context: Context, state: GameState) -> bool:
    """Whether the reversal was announced since the last meeting."""
    return state.reversal.month > max(0, state.month - context.turns(3))


def verdict(context: Context, state: GameState) -> str:
    """What became of its last wish; meetings go through the lines, so none comes soon again.

    Some kinds have lines of their own: through these goes how often it has asked for that.
    """
    if not state.board.verdict:
        return ""
    table = lexicon()["boardroom"]["verdicts"]
    month = state.month - context.turns(3)
    kind = asked(context, state, month) if 0 < month < len(state.history) else ""
    own: list[str] = table.get(f"{state.board.verdict}_{kind}", [])
    if own and kind:
        return own[(asked_before(context, state, kind) - 1) % len(own)]
    lines: list[str] = table[state.board.verdict]
    return lines[state.board.meetings % len(lines)]
