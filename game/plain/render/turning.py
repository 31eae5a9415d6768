"""The reversal: what it will mean, or how far it has come."""

from __future__ import annotations

from game.campaign.desk import Former, Public, Stretch, Turned, Turning
from game.plain.page import Lines


def turning(one: Turning) -> Lines:
    """All of its page."""
    ways = tuple(line for way in one.public for line in _way(way))
    said = ("You could say:", *ways) if ways else ("In public:", f"  {one.words}")
    means = () if one.begun else ("What it means:", *(f"  {line}" for line in one.means))
    running = (f"Begun in month {one.begun}.", *map(_stretch, one.stretches)) if one.begun else ()
    back = ("What has come back:", *(f"  {line}" for line in one.back)) if one.back else ()
    now = tuple(line for line in (one.pool, one.promised, one.bill) if line)
    names = tuple(line for former in one.former for line in _former(former))
    return (*said, *means, *running, *back, *_months(one), *now, one.alumni, *names)


def _way(one: Public) -> Lines:
    """A way of saying it, with its price."""
    return (f"  {one.label}:", f"    {one.words}", *(f"    {line}" for line in one.prices))


def _months(one: Turning) -> Lines:
    """Who came in each month since."""
    if not one.months:
        return ()
    return ("Month by month:", *(f"  {_month(month)}" for month in one.months))


def _month(one: Turned) -> str:
    named = f" Among them {', '.join(one.named)}." if one.named else ""
    return (
        f"month {one.month}: {one.back:,} back, {one.new:,} new, {one.gig:,} gig workers, "
        f"{one.alumni:,} left to ask.{named}"
    )


def _former(one: Former) -> Lines:
    told = f"  {one.name}: {one.state}."
    return (told, f"    First day: {one.line}") if one.line else (told,)


def _stretch(one: Stretch) -> str:
    until = f"to month {one.until}" if one.until else "over"
    return f"  {one.name}, {until}: {one.about}."
