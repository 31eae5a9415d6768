"""How often a question has been asked, and whether it was evaded: what the minutes keep of it."""

from __future__ import annotations

from game.campaign.state import GameState

EVADE = "evade"


def rounds(state: GameState, each: str) -> int:
    """How often a kind has been asked anew: asked again after an evasion is the same round."""
    before = state.board.questions
    return sum(
        one.kind == each and (last is None or (last.kind, last.said) != (each, EVADE))
        for last, one in zip((None, *before), before, strict=False)
    )


def is_again(state: GameState, asked: str) -> bool:
    """Whether it was evaded when it was asked last: it is asked more sharply then."""
    last = state.board.questions[-1:]
    return bool(last) and (last[0].kind, last[0].said) == (asked, EVADE)


def number(state: GameState, each: str) -> int:
    """The round of a question that is asked now, from 0; of an evaded one, that of before."""
    return rounds(state, each) - is_again(state, each)
