"""From shares of a movement to causes in order: largest first, small ones together."""

from __future__ import annotations

from collections.abc import Iterable

from game.campaign.causes.cause import Cause
from game.campaign.causes.figures import Asked, Pages, figure
from game.campaign.causes.movement import Share
from game.campaign.causes.origins import named
from game.campaign.causes.stock_figures import Span
from game.campaign.causes.story import Story
from game.frozen import dataclass, replace

MOSTLY = 0.75
"""Part of a cause that must be one department's for it to be named."""
STILL = 1e-12
"""Of the largest cause: below that a cause has done nothing."""


@dataclass(frozen=True, slots=True)
class Movement:
    """A figure's movement between two months, and all of its causes."""

    figure: str
    unit: str
    since: int
    """Month compared with; 0: before the first."""
    until: int
    amount: float
    causes: tuple[Cause, ...]
    """Largest first; they add up to the amount."""


def movement(story: Story, name: str, since: int, decisions: Iterable[str]) -> Movement | None:
    """What moved a figure since a month's end; None if it cannot be told.

    Args:
        story: the game so far.
        name: a figure's id.
        since: the month compared with; the nearest that is known is taken.
        decisions: those of the open turn: what the board has been told counts at once.
    """
    asked = figure(story.context, name)
    if asked is None or not story.chapters:
        return None
    last = story.chapters[-1].month
    then = min(max(since, story.chapters[0].month), last)
    pages = _pages(story, name, then, decisions)
    return _told(story, name, asked, asked.parts(pages), (then, last))


def _pages(story: Story, name: str, since: int, decisions: Iterable[str]) -> Pages:
    then = next(chapter for chapter in story.chapters if chapter.month == since)
    now = story.chapters[-1]
    # a meeting, or an answer, moves the board within the month
    parts = story.now(tuple(decisions)) if name == "board" else now.parts
    heads = story.context.staff_start
    shares = tuple(own / sum(heads) for own in heads)
    return Pages(story.context, then, now, Span(then.parts, parts, shares))


def _told(
    story: Story, name: str, asked: Asked, shares: list[Share], months: tuple[int, int]
) -> Movement:
    found = _named(story, shares)
    whole = sum(share.amount for share in shares)
    return Movement(name, asked.unit, *months, whole, tuple(found))


def _named(story: Story, shares: list[Share]) -> list[Cause]:
    together: dict[str, list[Share]] = {}
    for share in shares:
        together.setdefault(share.cause, []).append(share)
    totals = {cause: sum(one.amount for one in parts) for cause, parts in together.items()}
    largest = max((abs(amount) for amount in totals.values()), default=0.0)
    found = [
        named(story.context, cause, amount, _mostly(together[cause]))
        for cause, amount in totals.items()
        if abs(amount) > largest * STILL
    ]
    return sorted(_merged(found), key=lambda cause: -abs(cause.amount))


def _merged(causes: Iterable[Cause]) -> list[Cause]:
    """Several effects of one answer on the same figure are one cause."""
    found: dict[tuple[str, str, str], Cause] = {}
    for cause in causes:
        key = (cause.meaning, cause.where, cause.department)
        before = found.get(key)
        amount = cause.amount + (before.amount if before else 0.0)
        found[key] = replace(before or cause, amount=amount)
    return list(found.values())


def _mostly(parts: list[Share]) -> int:
    """The department that makes most of a cause; −1 where several do."""
    whole = sum(abs(one.amount) for one in parts)
    for one in parts:
        if one.department >= 0 and whole and abs(one.amount) >= MOSTLY * whole:
            return one.department
    return -1
