"""A lever's value by what stands on the screen: ``announce=sent`` for ``announce=on``."""

from __future__ import annotations

from game.campaign.desk import Desk, Offer


def by_label(desk: Desk, text: str) -> str:
    """The action that is meant where the words of one value alone were typed; else `text`."""
    key, _, typed = text.partition("=")
    offer = next((one for one in desk.offers if one.key == key), None)
    if offer is None or any(one.action == text for one in offer.options):
        return text
    meant = [one.action for one in offer.options if one.label.rstrip(".").lower() == typed]
    meant = meant or _listed(offer, typed)
    return meant[0] if len(meant) == 1 else text


def _listed(offer: Offer, typed: str) -> list[str]:
    """What a number in its list, or the beginning of a value or of its words, can mean."""
    if offer.group != "looks":  # elsewhere a number is a value, or cannot be taken back
        return []
    if typed.isascii() and typed.isdecimal():
        place = int(typed[:4])
        return [one.action for one in offer.options[max(place - 1, 0) : place]]
    begun = _bare(typed)
    values = ((one, one.action.partition("=")[2]) for one in offer.options)
    return [
        one.action
        for one, value in values
        if begun and (_bare(value).startswith(begun) or _bare(one.label).startswith(begun))
    ]


def _bare(words: str) -> str:
    """Letters and digits alone: ``callback 200`` begins 'Call back 200 customers'."""
    return "".join(letter for letter in words.lower() if letter.isalnum())


def only(desk: Desk, word: str) -> str:
    """The answer to the board that a bare word names, ``accept`` for instance; else nothing."""
    asked = desk.meeting.options if desk.phase == "board" and desk.meeting else ()
    return next((one.action for one in asked if one.action.partition("=")[2] == word), "")


def of_open(opened: tuple[Offer, ...], line: str) -> str:
    """The action that ``45 %`` means while one lever is open; else nothing."""
    number = line.removesuffix("%").strip()
    takes = len(opened) == 1 and opened[0].low is not None
    bare = number != line and number.isascii() and number.isdecimal()
    return f"{opened[0].key}={number}" if takes and bare else ""


def asked_about(desk: Desk, line: str) -> Offer | None:
    """The lever that ``gig?``, ``gig=?`` or ``gig=`` asks about: no value is named."""
    bare = line.rstrip("? ")
    asks = bare != line or line.endswith("=")
    return named(desk, bare.removesuffix("=").strip()) if asks else None


def meant(desk: Desk, key: str, value: str) -> str:
    """What `key` is a value of, as it is typed: ``look=audit:support`` for ``audit=support``."""
    wanted = {f"{key}:{value}", key} if value else {key}
    found = (one.action for offer in desk.offers for one in offer.options)
    return next((one for one in found if one.partition("=")[2] in wanted), "")


def named(desk: Desk, word: str) -> Offer | None:
    """The lever that a bare name means, as it stands in brackets in every list."""
    return next((one for one in desk.offers if one.key == word), None)
