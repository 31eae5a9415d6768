"""What if, by typing: the decisions by number, what each could have been, or a change as text."""

from __future__ import annotations

from game.campaign.desk import Option
from game.campaign.desk.otherwise import Taken
from game.campaign.view.looking_back.difference import nothing
from game.errors import GameError
from game.plain.conversation import Conversation
from game.plain.page import Lines, sentence
from game.plain.render import otherwise

LEAVE = "leave"
HOW = (
    "Type whatif and a decision's number in this list, which is not its month, for what it could "
    "have been: whatif 1. Or type changes, a month and "
    "what to do otherwise: whatif 7:support.ai_share=20, 7:- for nothing; several with blanks "
    "between."
)
_LONGEST = 4
"""Digits read of a number."""


def ask_what_if(talk: Conversation, rest: str) -> None:
    """``whatif`` lists what was decided; ``whatif 3``, ``whatif 3 leave``, ``whatif 3 2``."""
    try:
        number, _, how = rest.partition(" ")
        if not rest:
            talk.say(*listed(talk))
        elif number.isdecimal():
            _about(talk, number, how.strip())
        else:
            _play(talk, rest)
    except GameError as error:
        talk.say(str(error))


def _play(talk: Conversation, change: str) -> None:
    said: list[int] = []

    def told(done: int, _all: int) -> None:
        """Only what can be played takes seconds: a refusal comes at once, and alone."""
        if not said:
            talk.say("Playing both futures, and a few more for luck; this takes some seconds.")
        said.append(done)

    talk.say(*otherwise.told(talk.game.what_if(change, told)))


def listed(talk: Conversation) -> Lines:
    """The decisions by number, the earliest first, and what the weightiest came to."""
    if not talk.game.tells_all:
        return ("A ranked game answers what-if when it is over, not before.",)
    taken = talk.game.taken()
    if not taken:
        return (nothing(talk.desk.month),)
    over = talk.desk.phase == "over"  # before the end it would take seconds that nobody asked for
    found = {(one.month, one.text): one.effect for one in talk.game.decisive()} if over else {}
    return (
        HOW,
        *(_line(place, one, found) for place, one in enumerate(taken, start=1)),
    )


def _line(place: int, one: Taken, effects: dict[tuple[int, str], str]) -> str:
    effect = effects.get((one.month, one.text), "")
    mattered = f" It mattered: {effect}." if effect else ""
    return f"  {place}. {sentence(f'Month {one.month}: {one.told}')}{mattered}"


def _about(talk: Conversation, number: str, how: str) -> None:
    taken = talk.game.taken() if talk.game.tells_all else ()
    place = int(number[:_LONGEST])
    if not 0 < place <= len(taken):
        talk.say(f"There is no decision {number[:_LONGEST]}: whatif lists them.")
        return
    one = taken[place - 1]
    others = talk.game.others(one)
    if how == LEAVE and not one.must:
        _play(talk, one.change)
    elif how.isdecimal() and 0 < int(how[:_LONGEST]) <= len(others):
        _play(talk, one.instead(others[int(how[:_LONGEST]) - 1].action))
    else:
        talk.say(*_choices(number, one, others))


def _choices(number: str, one: Taken, others: tuple[Option, ...]) -> Lines:
    """What could have been done instead; a meeting had to be answered."""
    leave = () if one.must else (f"  whatif {number} {LEAVE}: leave it out.",)
    lines = (
        f"  whatif {number} {place}: {other.label.rstrip('.')}."
        for place, other in enumerate(others, start=1)
    )
    return (f"{sentence(f'Month {one.month}: {one.told}')} Otherwise:", *leave, *lines)
