"""What is said when a claim is taken back."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.state import GameState
from game.campaign.words.lexicon import lexicon


def apology(context: Context, state: GameState) -> str:
    """A sentence, another one each time; empty once all have been said."""
    said = sum(entry.state == "retracted" for entry in state.claims)
    lines: list[str] = lexicon()["press"]["apologies"]
    order = sorted(
        range(len(lines)), key=lambda place: context.luck.uniform("cosmetic:apology", 0, place)
    )
    return lines[order[said]] if said < len(lines) else ""
