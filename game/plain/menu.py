"""What a number means now: answers to letters, the board's options, or a list of levers."""

from __future__ import annotations

from game.campaign.desk import Desk, Offer, Option
from game.frozen import dataclass
from game.plain.page import Lines
from game.plain.render.options import offer_line

_TITLES = {
    "company": "Company",
    "people": "People",
    "looks": "Looks: finding out how things are",
    "forecasts": "Forecasts: what comes of it, by others",
    "press": "Press",
    "reversal": "The reversal",
    "month": "This month",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One numbered line: an action to take, or a lever to open."""

    action: str = ""
    offer: Offer | None = None


Menu = tuple[Entry, ...]


def answers(desk: Desk) -> Menu:
    """What numbers mean when no list of levers is open."""
    if desk.phase == "board" and desk.meeting:
        waiting = desk.meeting.question or desk.meeting  # the question comes before the ask
        return of_options(waiting.options)
    if desk.phase in {"month", "interrupted"}:
        return tuple(entry for one in desk.letters for entry in of_options(one.options))
    return ()


def of_options(options: tuple[Option, ...]) -> Menu:
    """An entry for each option."""
    return tuple(Entry(action=one.action) for one in options)


def of_offers(offers: tuple[Offer, ...]) -> Menu:
    """An entry for each lever."""
    return tuple(Entry(offer=one) for one in offers)


def listed(desk: Desk, offers: tuple[Offer, ...]) -> Lines:
    """Levers under their groups' names, numbered in the order given."""
    names = {card.id: card.name for card in desk.departments} | _TITLES
    lines: list[str] = []
    group = ""
    for number, offer in enumerate(offers, 1):
        if offer.group != group:
            group = offer.group
            lines.append(f"{names.get(group, group)}:")
        lines.append(f"  {number}. {offer_line(offer)}")
    return tuple(lines)
