"""Going back to a month by typing: what was decided in each, and a branch that begins there."""

from __future__ import annotations

from game.campaign.desk.rewinding import PastMonth
from game.errors import GameError
from game.plain.conversation import Conversation
from game.plain.page import Lines, sentence

_LONGEST = 3
"""Digits read of a month."""


def go_back(talk: Conversation, rest: str) -> None:
    """``rewind`` lists the months; ``rewind 7`` goes on from the start of month 7."""
    try:
        if not rest:
            talk.say(*listed(talk.game.months()))
        elif rest.isdecimal() and len(rest) <= _LONGEST:
            _branch(talk, int(rest))
        else:
            talk.say(f"{rest[:20]!r} is no month: type rewind and a number, as in: rewind 7")
    except GameError as error:
        talk.say(str(error))


def _branch(talk: Conversation, month: int) -> None:
    talk.go_on_in(talk.game.rewound(month))
    board = ": the board meets before it" if talk.desk.phase == "board" else ""
    talk.say(
        f"Back at the start of month {month}{board}. This is a branch, not ranked; the game it "
        "left stays as it was, and humans-wanted games lists both.",
        "",
    )
    talk.show()


def listed(months: tuple[PastMonth, ...]) -> Lines:
    """The months one can go back to, with what was decided in each."""
    return (
        "Type rewind and a month to go on from its start, in a branch that is not ranked.",
        *(
            sentence(f"  Month {one.month}: {'; '.join(one.told) or 'nothing was decided'}")
            for one in months
        ),
    )
