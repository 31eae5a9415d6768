"""When each lesson matters, as far as the desk shows."""

from __future__ import annotations

from collections.abc import Callable, Container

from game.campaign.desk import Desk

LAST_MONTH = 3
"""The coach is silent afterwards."""

Given = Container[str]
"""Ids of the lessons given so far."""


def _waiting(desk: Desk) -> bool:
    return any(letter.options and not letter.answer for letter in desk.letters)


def _offered(desk: Desk, group: str) -> bool:
    offers = (offer for offer in desk.offers if offer.group == group)
    return any(option.available for offer in offers for option in offer.options)


def _known(desk: Desk, standing: str) -> bool:
    return any(figure.standing == standing for figure in desk.figures)


def _letter(desk: Desk, _: Given) -> bool:
    return desk.phase == "month" and _waiting(desk)


def _lever(desk: Desk, _: Given) -> bool:
    return desk.phase == "month" and not _waiting(desk) and desk.focus > 0


def _undoable(desk: Desk) -> bool:
    """Whether a lever was set: an answered letter is a decision, but cannot be taken back."""
    undo = [offer for offer in desk.offers if offer.key == "undo"]
    return bool(desk.notices) and all(one.available for offer in undo for one in offer.options)


def _month(desk: Desk, given: Given) -> bool:
    return desk.phase == "month" and "lever" in given and _undoable(desk)


def _reported(desk: Desk, _: Given) -> bool:
    return desk.phase == "month" and desk.month > 1 and _known(desk, "reported")


def _look(desk: Desk, given: Given) -> bool:
    return desk.phase == "month" and "reported" in given and _offered(desk, "looks")


def _sample(desk: Desk, given: Given) -> bool:
    late = desk.phase == "month" and desk.month == LAST_MONTH
    return late and "look" in given and _known(desk, "sampled")


def _claim(desk: Desk, given: Given) -> bool:
    late = desk.phase == "month" and desk.month == LAST_MONTH
    return late and "look" in given and not desk.claims and _offered(desk, "press")


def _ledger(desk: Desk, _: Given) -> bool:
    return desk.phase == "month" and bool(desk.claims)


def _board(desk: Desk, _: Given) -> bool:
    return desk.phase == "board"


MOMENTS: dict[str, Callable[[Desk, Given], bool]] = {
    "letter": _letter,
    "lever": _lever,
    "month": _month,
    "reported": _reported,
    "look": _look,
    "sample": _sample,
    "claim": _claim,
    "ledger": _ledger,
    "board": _board,
}
"""By lesson: whether this is its moment."""
