"""Help about what is open now: the question, the letters, the board, or a list of levers."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.desk import Desk, Meeting, Offer
from game.plain.numbering import Firsts, span
from game.plain.page import Lines

MORE = "For all words that can be typed: help words."


def opened(desk: Desk, firsts: Firsts, offers: Sequence[Offer]) -> Lines:
    """What is open, and how it is answered."""
    if offers:
        return (_levers(offers),)
    if desk.phase == "prediction":
        return _prediction(desk)
    if desk.phase == "board" and desk.meeting:
        return _board(desk.meeting)
    if desk.phase == "curtain":
        return _curtain(desk)
    if desk.phase in {"month", "interrupted"}:
        return _letters(desk, firsts)
    return ("The game is over. Nothing is open; its past can be asked about.",)


def expected(desk: Desk, firsts: Firsts, offers: Sequence[Offer], most: int) -> str:
    """What a number could have meant, in a clause."""
    if offers:
        return f"{_to(most)}, for {_what(offers)}" if most else f"{offers[0].key} takes no number"
    if desk.phase == "board" and most:
        return _to(most)
    if firsts:
        spans = (span(one, firsts) for one in desk.letters if one.id in firsts)
        return f"{', or '.join(spans)}, for a letter"
    return "no letter waits, and levers lists what can be set"


def _to(most: int) -> str:
    return "1" if most == 1 else f"1 to {most}"


def _what(offers: Sequence[Offer]) -> str:
    return offers[0].name if len(offers) == 1 else "one of this list"


def _levers(offers: Sequence[Offer]) -> str:
    if len(offers) > 1:
        return f"A list is open: type {_to(len(offers))} to open one of it. {_BACK}"
    one = offers[0]
    free = one.low is not None and one.high is not None
    other = f", or type {one.key}=NUMBER, from {one.low:,} to {one.high:,}" if free else ""
    return f"{one.name} is open: type {_to(len(one.options))} to decide{other}. {_BACK}"


_BACK = "Type letters, and numbers answer letters again; undo takes a decision back."


_MONTH = (
    "Type the number of a month, any from 1 to {months}, or never. It is kept, and read to you at "
    "the end. Nothing else can be decided before."
)
_TRUE = "Type a percentage from 0 to 100, as in 80. Then you are told what was so all along."
_ASKED = (
    "{who} has asked: answer with {numbers}. What the board wants is answered after that; at once, "
    "and the question is let go, by {words}."
)
_WANTS = (
    "The board waits for an answer to what it wants: type {numbers}, or {words}. What you accept "
    "is checked at the meeting that it names."
)


def _prediction(desk: Desk) -> Lines:
    return (desk.question, _MONTH.format(months=desk.months))


def _curtain(desk: Desk) -> Lines:
    return (desk.question, _TRUE)


def _board(meeting: Meeting) -> Lines:
    words = " or ".join(one.action.partition("=")[2] for one in meeting.options)
    if meeting.question:
        numbers = _to(len(meeting.question.options))
        return (_ASKED.format(who=meeting.question.who, numbers=numbers, words=words),)
    return (_WANTS.format(numbers=_to(len(meeting.options)), words=words),)


def _letters(desk: Desk, firsts: Firsts) -> Lines:
    waiting = [one for one in desk.letters if one.id in firsts]
    lines = tuple(
        f"  {span(one, firsts)}: {one.sender.split(',')[0]}, {one.subject}" for one in waiting
    )
    rest = (
        "The weeks that are left wait for it."
        if desk.phase == "interrupted"
        else "next ends the month; what you leave alone is answered for you."
    )
    return (*(("These numbers answer a letter:", *lines) if lines else ("No letter waits.",)), rest)
