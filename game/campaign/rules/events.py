"""Which letters come and which of several come first, in both number worlds."""

from __future__ import annotations

from game.frozen import dataclass
from game.model.adding import added
from game.model.numbers import Num, Numbers, Truth

NOBODY = -1.0
"""The place of an event that there is not."""
LAST = 2e9
"""Later than any event that comes: a waiting time is at most 1e9."""
NEVER = 1e9
"""A month that no game has."""


def comes(draw: Num, chance: Num) -> Truth:
    """Whether an event whose condition holds comes this month: a uniform draw below its chance."""
    return draw < chance


def patience(draw: Num, xp: Numbers) -> Num:
    """A waiting time at weight 1.

    An exponential race: the chance to win is the event's weight over the sum of weights.
    """
    return -xp.log(xp.maximum(draw, 1e-12))


def wait(patience: Num, weight: Num, due: Truth, xp: Numbers) -> Num:
    """The less, the sooner: what is due comes before all others."""
    return xp.where(due, -1.0, xp.div(patience, weight, 1e9))


def is_due(wait: Num) -> Truth:
    """Whether this is the waiting time of what is due: the last place is open to it."""
    return wait < 0.0


def place_in_line(draw: Num, weight: Num, due: Truth, xp: Numbers) -> Num:
    """The waiting time of an event with this draw."""
    return wait(patience(draw, xp), weight, due, xp)


def weight(touched: Num, lately: int, more: float, xp: Numbers) -> Num:
    """How much an event presses whose department was touched so many months ago."""
    return xp.where(touched <= float(lately), more, 1.0)


def pressing(draw: Num, aside: float, little: float, xp: Numbers) -> Num:
    """How much a letter presses on this seed: each seed puts some aside, for when no other comes.

    So two games of a company read different mail, and no month goes without for want of it.

    Args:
        draw: uniform, one a letter and game.
        aside: share of the letters that a seed puts aside.
        little: the weight of those.
        xp: the number world.
    """
    return xp.where(comes(draw, aside), little, 1.0)


def again_from(came: Num, last: Num, pause: int, most: int, xp: Numbers) -> Num:
    """The month from which an event that has come may come again.

    Args:
        came: how often it has.
        last: the month in which it did last.
        pause: months that must lie between.
        most: how often it may come: it has so many texts that nobody has read.
        xp: the number world.
    """
    return xp.where(came < float(most), last + float(pause), NEVER)


def drawn_arcs(draws: tuple[Num, ...], most: int, xp: Numbers) -> tuple[Truth, ...]:
    """Which arcs are told: those with the least draws, as many as `most`."""
    return tuple(added(xp.number(other < draw) for other in draws) < float(most) for draw in draws)


@dataclass(frozen=True, slots=True)
class Line:
    """The first few events of a kind, as far as they have been looked at."""

    waits: tuple[Num, ...]
    """Rising."""
    events: tuple[Num, ...]
    """Their places in the scenario, or `NOBODY`."""


def nobody(places: int) -> Line:
    """A line in which nobody stands yet."""
    return Line((LAST,) * places, (NOBODY,) * places)


def joined(line: Line, wait: Num, event: Num, xp: Numbers) -> Line:
    """The line with one more event looked at; of equals the earlier stays in front."""
    waits: list[Num] = []
    events: list[Num] = []
    for its_wait, its_event in zip(line.waits, line.events, strict=True):
        ahead = wait < its_wait
        waits.append(xp.where(ahead, wait, its_wait))
        events.append(xp.where(ahead, event, its_event))
        # whoever has been overtaken goes on to the next place
        wait, event = xp.where(ahead, its_wait, wait), xp.where(ahead, its_event, event)
    return Line(tuple(waits), tuple(events))
