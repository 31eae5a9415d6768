"""The reversal: what it will mean, or how far it has come."""

from __future__ import annotations

from game.campaign.desk import Stretch, Turning
from game.plain.page import Lines


def turning(one: Turning) -> Lines:
    """All of its page."""
    said = ("In public:", f"  {one.words}")
    means = () if one.begun else ("What it means:", *(f"  {line}" for line in one.means))
    running = (f"Begun in month {one.begun}.", *map(_stretch, one.stretches)) if one.begun else ()
    back = ("What has come back:", *(f"  {line}" for line in one.back)) if one.back else ()
    bill = (one.bill,) if one.bill else ()
    names = tuple(f"  {former.name}: {former.state}." for former in one.former)
    return (*said, *means, *running, *back, *bill, one.alumni, *names)


def _stretch(one: Stretch) -> str:
    until = f"to month {one.until}" if one.until else "over"
    return f"  {one.name}, {until}: {one.about}."
