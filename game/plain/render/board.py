"""The board: what it wants, and its quarterly meeting."""

from __future__ import annotations

from game.campaign.desk import Desk, Meeting
from game.campaign.words.wording import several
from game.plain.page import Lines, sentence
from game.plain.render.options import numbered, option

_AFTER = "After that, what the board wants; answered at once, the question is let go:"


def ahead(desk: Desk) -> Lines:
    """What lies nearest ahead, in a line."""
    return (f"Ahead: {desk.ahead}",) if desk.ahead else ()


def wants(desk: Desk) -> Lines:
    """What the board wants next, in a line."""
    return (f"The board wants: {sentence(desk.wants)}",) if desk.wants else ()


def between(desk: Desk) -> Lines:
    """Outside a meeting: how it stands, what it wants, and when it meets."""
    figures = [one for one in desk.figures if one.id == "board"]
    stands = tuple(f"{one.name}: {one.text}. {one.why}" for one in figures)
    told = any(desk.wants and desk.wants in line for line in stands)
    first = not desk.wants and desk.month <= _QUARTER and desk.phase != "over"
    return (*stands, *(() if told else wants(desk)), *(_first(desk) if first else ()))


def _first(desk: Desk) -> Lines:
    """When it meets for the first time: before that it has wanted nothing."""
    turn = desk.date.partition(" ")[0]
    last = 1 if turn == "quarter" else _QUARTER
    said = (
        "It has not met yet, and wants nothing before. It meets at the end of every quarter, "
        f"first when {turn} {last} ends, and says then what it wants by the next meeting."
    )
    return (said,)


_QUARTER = 3
"""Months of a quarter."""


def meeting(one: Meeting, *, last: bool = False) -> Lines:
    """The meeting with its options, and all that was wanted before, or the `last` of it alone."""
    moved = f"{one.change:+d}".replace("-", "−")
    change = f", {moved} since the last meeting" if one.change else ""
    lines = [f"Board meeting, quarter {one.quarter}. Confidence: {one.confidence} of 100{change}."]
    if one.told:
        lines += ["You have told it:", *(f"  {line}" for line in one.told)]
    if one.sees:
        lines += ["It can see:", *(f"  {line}" for line in one.sees)]
    lines += [line for line in (one.verdict,) if line]
    lines += [f"{director.name}: {director.line}" for director in one.directors]
    lines += [line for line in (one.ask if one.question else "", one.warning) if line]
    lines += [*one.explained, *_earlier(one, last=last)]
    return (*lines, *answering(one))


def _earlier(one: Meeting, *, last: bool) -> Lines:
    """What it wanted at the meetings before, the latest first."""
    shown = one.earlier[:1] if last else one.earlier
    left = len(one.earlier) - len(shown)
    more = (
        f" And {several(left, 'meeting')} before that: type board before you answer."
        if left
        else ""
    )
    told = [f"Before: {each.text}." for each in shown]
    return (*told[:-1], *(f"{line}{more}" for line in told[-1:]))


def answering(one: Meeting) -> Lines:
    """What waits for an answer: the director's question first, then what the board wants."""
    if one.question:
        who = one.question.who + ("," if "," in one.question.who else "")
        asked = f"Before you answer that, {who} asks: {one.question.text}"
        later = (f"  {each.action}: {option(each)}" for each in one.options)
        return (asked, "Your answer:", *numbered(one.question.options), _AFTER, *later)
    return (one.ask, *(("Your answer:", *numbered(one.options)) if one.options else ()))
