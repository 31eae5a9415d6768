"""An option or a lever in words: what it costs, and why not when it is not available."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.desk import Offer, Option
from game.campaign.desk.offers import shut
from game.frozen import replace
from game.plain.page import Lines, sentence

_SPELT = 3
"""Options of a lever whose typed words are still quick to hear."""


def numbered(options: Sequence[Option], first: int = 1) -> Lines:
    """Options as a menu, counted from `first`.

    Where the options are numbers themselves, '2. 5 %' would be heard as two of them.
    """
    spelt = any(one.label[:1].isdecimal() and _value(one).isdecimal() for one in options)
    return tuple(
        f"  Type {number} for {option(one)}" if spelt else f"  {number}. {option(one)}"
        for number, one in enumerate(options, first)
    )


def _value(one: Option) -> str:
    return one.action.partition("=")[2]


def option(one: Option) -> str:
    """One option as a sentence or two."""
    terms = _terms(one)
    about = f"{one.topic}: " if one.topic else ""
    said = about + one.label
    label = sentence(said[:1].upper() + said[1:])
    parts = [f"{label} ({terms})" if terms else label]
    if one.current:
        parts.append("So it is now.")
    elif not one.available and one.reason:
        parts.append(f"Not available: {sentence(one.reason)}")
    return " ".join(parts)


def priced(one: Option) -> str:
    """An option whose price was asked for: that it costs nothing is said, too."""
    free = one.available and not one.current and not (one.focus or one.money)
    return option(one) + (" It takes no focus, and costs nothing today." if free else "")


def offer_line(offer: Offer) -> str:
    """A lever in one line: its name, how it stands, and what to type."""
    now = f": {offer.now}" if offer.now else ""
    closed = offer.options and not any(one.available or one.current for one in offer.options)
    return f"{offer.name}{now} ({offer.key}){'; not available' if closed else ''}."


def typed_out(offer: Offer) -> Lines:
    """A lever beside the one whose options have the numbers: what it does, and what to type."""
    words = " or ".join(one.action for one in offer.options if one.available)
    if not words:
        return ()
    return (f"{offer.name}: {sentence(offer.help)} Type {words}.",)


def offer_full(offer: Offer) -> Lines:
    """A lever with all that can be done with it."""
    closed = shut(offer.options)
    told = f"None of it is available: {sentence(closed)}" if closed else ""
    options = [replace(one, reason="") if closed else one for one in offer.options]
    lines = [offer_line(offer), offer.help, offer.when, told, *numbered(options)]
    if offer.low is not None and offer.high is not None:
        step = f" in steps of {offer.step}" if (offer.step or 1) > 1 else ""
        span = f"from {offer.low:,} to {offer.high:,}{step}"
        lines.append(f"Any number {span} will do: type {offer.key}=NUMBER.{_example(offer)}")
        lines.append("With a question mark behind it you hear the price, and order nothing.")
    elif 0 < len(offer.options) <= _SPELT:
        words = " or ".join(one.action for one in offer.options)
        lines.append(f"In words, from any list: type {words}")
    return tuple(line for line in lines if line)


def _example(offer: Offer) -> str:
    """A value with its unit, which only the labels tell."""
    free = [one for one in offer.options if one.available and not one.current]
    if not free:
        return ""
    one = free[len(free) // 2]
    label = one.label.rstrip(".")
    unit = "" if label.replace(",", "").isdecimal() else f", for {label}"
    return f" As in {one.action}{unit}."


def _terms(one: Option) -> str:
    focus = f"{one.focus} focus" if one.focus > 0 else ""
    if one.focus < 0:
        focus = f"gives back {-one.focus} focus"
    return "; ".join(part for part in (focus, one.money, one.hint) if part)
