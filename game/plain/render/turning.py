"""The reversal: what it will mean, or how far it has come."""

from __future__ import annotations

from game.campaign.desk import Former, Public, Stretch, Turned, Turning
from game.campaign.words.wording import several
from game.plain.page import Lines

_STILL = (
    "What it has set can still be moved: type levers. Who has left is called by name: type people."
)


def turning(one: Turning, month: int) -> Lines:
    """All of its page, in `month`."""
    ways = tuple(line for way in one.public for line in _way(way))
    said = ("You could say:", *ways) if ways else ("In public:", f"  {one.words}")
    means = () if one.begun else ("What it means:", *(f"  {line}" for line in one.means))
    running = _running(one, month) if one.begun else ()
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
        f"month {one.month}: {one.back:,} back, {one.new:,} new, "
        f"{several(one.gig, 'gig worker')}, {one.alumni:,} left to ask.{named}"
    )


def _former(one: Former) -> Lines:
    told = f"  {one.name}: {one.state}."
    return (told, f"    First day: {one.line}") if one.line else (told,)


def _running(one: Turning, month: int) -> Lines:
    """Since when, what runs and how long yet, and what can be done about it."""
    undo = " Until the month ends, undo takes it back." if one.begun == month else ""
    head = f"The reversal runs, begun in month {one.begun}; it is said once.{undo}"
    return (head, *(_stretch(each, month) for each in one.stretches), _STILL)


def _stretch(one: Stretch, month: int) -> str:
    left = one.until - month + 1
    if left <= 0:
        return f"  {one.name}: over."
    if one.beyond:
        return f"  {one.name}: {one.about}; {one.beyond}."
    return f"  {one.name}: {one.about}; to month {one.until}, {several(left, 'month')} left."
