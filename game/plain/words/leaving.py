"""Ending the month, and going back out of a list."""

from __future__ import annotations

from game.plain import helping
from game.plain.conversation import Conversation
from game.plain.render import unanswered

LEAVES = frozenset(
    {
        "quit",
        "exit",
        "q",
        "bye",
        "goodbye",
        "leave",
        "stop",
        "close",
        "logout",
        "x",
        ":q",
        ":wq",
    }
    | {
        "quit game",
        "exit game",
        "save and quit",
        "quit now",
        "leave game",
        "quit()",
        "exit()",
    }
)
"""What ends the evening, in any phase."""


def end_month(talk: Conversation, _: str) -> None:
    """Ends the month; with open letters it asks once, where somebody is there to be asked."""
    desk = talk.desk
    named = f"next {desk.month}"
    if talk.asks and desk.phase == "month" and talk.warned != named and talk.firsts:
        talk.warned = named
        talk.say(*unanswered.warning(desk, talk.firsts))
        return
    talk.act("advance")


def back(talk: Conversation, _: str) -> None:
    """Closes a list or a lever; what waits for an answer is then named."""
    if talk.opened:
        talk.close()
        talk.say("Closed.", *helping.opened(talk.desk, talk.firsts, ()))
    else:
        talk.say(_NOTHING)


_NOTHING = (
    "Nothing is open to close. undo takes this month's last decision back; rewind goes back to a "
    "month, in a game that is over or is practice."
)
