"""The way to a desk, as a player types it."""

from __future__ import annotations

from benchmarks.environment import GAME
from benchmarks.terminal import Terminal
from benchmarks.words import AT_DESK
from game.tui.screens.desk.question import HINT

TAKE = "take the job"
"""At the foot of the briefing."""
PLAY = [*GAME, "play", "fintech", "--seed", "MOTH-4471"]


def open_desk(terminal: Terminal) -> None:
    """From the start of `PLAY` to a desk at rest in its first month."""
    terminal.wait_for(TAKE)
    terminal.settle()
    terminal.send("\r")
    terminal.wait_for(HINT)
    terminal.settle()
    terminal.send("12\r")
    terminal.wait_for(AT_DESK)
    terminal.settle()
