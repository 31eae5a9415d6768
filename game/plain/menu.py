"""What a number means now: answers to letters, the board's options, or a list of levers."""

from __future__ import annotations

from collections.abc import Collection

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


HOW = "A lever's number opens it, and sets nothing yet."
REST = "The other levers stand as listed, under the same numbers; levers all prints every one."


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


def listed(desk: Desk, offers: tuple[Offer, ...], changed: Collection[str] | None = None) -> Lines:
    """Levers under their groups' names, numbered in the order given; all, or those `changed`.

    The number is called a lever's: alone before '45 %' it would be heard as one more percentage.
    """
    names = {card.id: card.name for card in desk.departments} | _TITLES
    lines: list[str] = []
    group = ""
    for number, offer in enumerate(offers, 1):
        if changed is not None and offer.key not in changed:
            continue
        if offer.group != group:
            group = offer.group
            lines.append(f"{names.get(group, group)}:")
        lines.append(f"  Lever {number}, {offer_line(offer)}{_price(offer, changed)}")
    return tuple(lines)


def example(offers: tuple[Offer, ...]) -> Lines:
    """How a lever is set at once, by one of those that take a number."""
    one = next((one for one in offers if one.low is not None and one.high is not None), None)
    if one is None:
        return ()
    value = (one.low or 0) + ((one.high or 0) - (one.low or 0)) // 2 // (one.step or 1) * (
        one.step or 1
    )
    return (f"To set one at once, type its name and a value, as in {one.key}={value}.",)


def _price(offer: Offer, changed: Collection[str] | None) -> str:
    """What it costs as it stands, where only changes are listed."""
    prices = [one.money for one in offer.options if one.current and one.money]
    return f" Costs {prices[0]}." if prices and changed is not None else ""
