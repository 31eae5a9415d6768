"""Refusals in words that can be typed: no ids that only programs know."""

from __future__ import annotations

from game.campaign.desk import Desk, Offer, Option
from game.errors import ActionError, GameError
from game.plain import values
from game.plain.numbering import Firsts, span


def refusal(desk: Desk, text: str, error: GameError, firsts: Firsts) -> str:
    """Why `text` was not done, for somebody who types words and numbers."""
    words = str(error)
    why = getattr(error, "why", "")
    if isinstance(error, ActionError) and why and words.startswith(text):
        words = f"{_name(desk, text)}: {why}"
    elif isinstance(error, ActionError) and why:
        words = f"{_place(desk, text)}{why}."
    elif words.endswith("choice-id or advance"):
        return f"{text[:60]!r} cannot be ordered; type help for what can be typed."
    elif words.startswith("there is no lever") and not words.endswith("?"):
        key, _, value = text.partition("=")
        near = values.meant(desk, key, value)
        words += f"; did you mean {near}?" if near else "; levers lists them"
    for one in desk.letters:
        if one.options and one.id in firsts:
            first = f"answer it first, with {span(one, firsts)}"
            words = words.replace(f": answer {one.id} first", f"; {first}")
            words = words.replace(f"answer {one.id} first", first)
    return words


def _name(desk: Desk, text: str) -> str:
    """What an action is called on the desk."""
    if text == "advance":
        return "The month cannot end now"
    for letter in desk.letters:
        for option in letter.options:
            if option.action == text:
                return f"Not available, {option.label.rstrip('.')}"
    key = text.partition("=")[0]
    for offer in desk.offers:
        labels = [_label(offer, one) for one in offer.options if _is(one, text)]
        if offer.key == key:
            return f"Not available, {offer.name}{''.join(f', {label}' for label in labels[:1])}"
    return "Not now"


def _place(desk: Desk, text: str) -> str:
    """The department that a lever of one belongs to, before the lever's name."""
    team = text.partition("=")[0].rpartition(".")[0]
    return next((f"{card.name}: " for card in desk.departments if card.id == team), "")


def _is(one: Option, text: str) -> bool:
    """A release is typed with its words behind it."""
    return one.action == text or text.startswith(f"{one.action}:")


def _label(offer: Offer, one: Option) -> str:
    """A release by its claim alone: its sentence is long, and has just been read."""
    if offer.group == "press":
        return one.topic
    return f"{one.topic}: {one.label}" if one.topic else one.label
