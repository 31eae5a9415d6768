"""Letters that are left alone: what will be done about each, and what was."""

from __future__ import annotations

from game.campaign.desk import Desk, Letter
from game.campaign.letters.answers import as_noted
from game.plain.numbering import Firsts, span
from game.plain.page import Lines, sentence


def waiting(desk: Desk) -> tuple[Letter, ...]:
    """The letters that ask for an answer."""
    return tuple(one for one in desk.letters if one.options)


def warning(desk: Desk, firsts: Firsts) -> Lines:
    """How many are open, and what is done about each that is left alone."""
    letters = waiting(desk)
    open_ = "One letter is open" if len(letters) == 1 else f"{len(letters)} letters are open"
    return (
        f"{open_}. What you leave alone is answered for you:",
        *(f"  {span(one, firsts)}: {_line(one, _default(one))}" for one in letters),
        "Type next again to end the month all the same, or a number to answer.",
    )


def left_alone(before: Desk, after: Desk) -> Lines:
    """What was done about the letters that were open when the month was ended."""
    if before.phase != "month":
        return ()
    now = {one.id: one for one in after.letters}
    closed = [one for one in waiting(before) if one.id not in now or not now[one.id].options]
    told = tuple(f"  {_line(one, _answer(one, now.get(one.id)))}" for one in closed)
    return ("You left these alone, so:", *told) if told else ()


def _answer(before: Letter, after: Letter | None) -> str:
    return after.answer if after and after.answer else _default(before)


def _default(one: Letter) -> str:
    labels = (option.label for option in one.options if option.default)
    return next(labels, "somebody decides for you")


def _line(one: Letter, answer: str) -> str:
    answered = as_noted(one.subject.rstrip("."), answer)
    return sentence(f"{one.sender.split(',')[0]}, {answered}")
