"""What may be typed now: the line that ends a desk, and what a guess was taken as."""

from __future__ import annotations

from game.campaign.action import Action
from game.campaign.desk import Desk
from game.plain.page import Lines

PROMPTS = {
    "prediction": "Type your answer, or help.",
    "month": "Type a number to answer a letter, levers to act, next to end the month, or help.",
    "interrupted": "Type a number to answer; the weeks that are left wait for it.",
    "board": "Type a number to answer the board, or help.",
    "curtain": "Type your guess, a percentage from 0 to 100, or help.",
    "over": "Type again for another seed, again same for the same luck; whatif, rewind, why, "
    "decisive, front, or quit.",
}


def prompt(desk: Desk) -> Lines:
    """What may be typed now; of a game that is over, the loop knows whether anything may."""
    return ("",) if desk.phase == "over" else ("", PROMPTS[desk.phase])


def noted(action: Action) -> Lines:
    """That a guess was taken, and as what: the desk that follows does not say so."""
    if action.key != "predict":
        return ()
    when = "never" if action.value == "never" else f"month {action.value}"
    return (f"Noted: {when}.", "")
