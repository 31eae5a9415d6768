"""What each director says at a meeting: the one who asks, one who has read you, and the chair."""

from __future__ import annotations

from typing import Any

from game.campaign.boardroom.asked import asked_before
from game.campaign.boardroom.telling import has_turned, on_turning
from game.campaign.boardroom.wanting import is_shrinking
from game.campaign.context import Context
from game.campaign.desk.meeting import Director
from game.campaign.state import Ask, GameState
from game.campaign.words.lexicon import lexicon

TEMPERS = {
    "margin": "money",
    "headcount": "money",
    "ai_share": "speed",
    "growth": "speed",
    "quiet": "care",
    "evidence": "care",
}
"""Who asks for what."""
READERS = {"money": "care", "speed": "money", "care": "speed"}
"""Who has read the releases, by who asks."""
LOW, HIGH = 0.4, 0.65
"""Confidence below which the chair is worried, from which she is pleased."""


def _words() -> dict[str, Any]:
    words: dict[str, Any] = lexicon()["boardroom"]
    return words


def directors(context: Context, state: GameState, ask: Ask) -> tuple[Director, ...]:
    """Three of them, each with a line; the one who asks comes last."""
    asks = TEMPERS[ask.kind]
    return (
        _speaks(READERS[asks], _about_you(context, state)),
        _speaks("chair", _of_mood(context, state)),
        _speaks(asks, _asking(context, state, ask)),
    )


def _speaks(who: str, line: str) -> Director:
    return Director(_words()["names"][who], line)


def _about_you(context: Context, state: GameState) -> str:
    since = state.month - context.turns(3)
    claimed = any(entry.month > since for entry in state.claims)
    if has_turned(context, state) and not claimed:
        return _pick(context, "turned", on_turning(state), state.board.meetings)
    return _said(context, "claimed" if claimed else "silent", state.board.meetings)


def _of_mood(context: Context, state: GameState) -> str:
    confidence = state.board.confidence
    mood = "low" if confidence < LOW else "high" if confidence >= HIGH else "middling"
    return _said(context, mood, state.board.meetings)


def _asking(context: Context, state: GameState, ask: Ask) -> str:
    kind = "shrinking" if is_shrinking(ask) else ask.kind
    lines = _words()["asks"][kind]
    return _pick(context, f"asks:{kind}", lines, asked_before(context, state, ask.kind))


def _said(context: Context, mood: str, number: int) -> str:
    return _pick(context, mood, _words()[mood]["lines"], number)


def _pick(context: Context, stream: str, lines: list[str], number: int) -> str:
    """The line of a number, in an order of this seed's own."""
    name = f"cosmetic:board:{stream}"
    order = sorted(range(len(lines)), key=lambda place: context.luck.uniform(name, 0, place))
    return lines[order[number % len(order)]]
