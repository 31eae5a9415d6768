"""Call your own support line: one true call, told from the true state."""

from __future__ import annotations

from game.campaign.context import Context
from game.campaign.state import GameState, Mail
from game.campaign.words.calls.course import Course
from game.campaign.words.calls.situation import LINE, calls_before, situation
from game.frozen import replace

__all__ = ["LINE", "call_the_line"]


def call_the_line(context: Context, state: GameState) -> GameState:
    """Put a transcript into the inbox: who rang about what, whom they met, how it is counted."""
    body = "\n".join(Course(context, state, situation(context, state)).run())
    mail = Mail(LINE, 1 + calls_before(state), state.month, "", body)
    return replace(state, mail=(*state.mail, mail))
