"""A save in a few lines, for a screen that has no room for all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from textwrap import wrap

from game.campaign.workshop.effect import Effect, LetterShift, Shift
from game.campaign.workshop.nearby import nearby
from game.campaign.workshop.saved import Saved
from game.campaign.workshop.telling import FEW, Excerpts, Said, counted, told, verdict
from game.frozen import replace
from game.scenario.comparison import told as told_change

LINES = 5
"""How many there may be."""
_MARGIN = 12
"""What stands beside an excerpt."""


def shortly(saved: Saved, excerpts: Excerpts, width: int) -> tuple[Said, ...]:
    """What came of a save in up to `LINES` lines.

    A text with errors takes them all for the first of these: what is wrong and what to write, and
    the excerpt where there is room for it. Any other has one line for its findings, and the rest
    for what has moved: none is longer than `width`.
    """
    if saved.errors:
        return tuple(_error(saved, excerpts, width))[:LINES]
    if saved.scenario is None:
        return told(saved, excerpts, width)[:LINES]
    lines = (
        *verdict(saved),
        *_findings(saved, excerpts, width),
        *_effect(saved.effect, width),
    )
    return tuple(Said(one.kind, _cut(one.text, width)) for one in lines[:LINES])


_EXCERPT = re.compile(r" *\d* \| ")
"""How the lines of an excerpt begin, the file's and the one below it that points."""


def _error(saved: Saved, excerpts: Excerpts, width: int) -> Iterator[Said]:
    told = [Said(one.kind, line) for one in verdict(saved) for line in wrap(one.text, width)]
    yield from told
    near = nearby(saved.report)
    worst = next(one for one in near.findings if one.severity == "error")
    whole = excerpts(replace(near, findings=(worst,)), max(width - _MARGIN, 20)).split("\n")
    plain = [one for one in whole if not _EXCERPT.match(one)]
    fits = [*_wrapped(plain, width), *(one for one in whole if one not in plain)]
    room = len(told) + len(fits) <= LINES
    for line in _wrapped(whole if room else plain, width):
        yield Said("bad" if line[:1] != " " else "plain", line)


def _wrapped(lines: Sequence[str], width: int) -> list[str]:
    """Lines that fit; what continues a line stands in a little."""
    return [
        piece
        for line in lines
        for piece in ([line] if _EXCERPT.match(line) else wrap(line, width, subsequent_indent="  "))
    ]


def _findings(saved: Saved, excerpts: Excerpts, width: int) -> Iterator[Said]:
    found = saved.report.findings
    if found:
        first = excerpts(nearby(saved.report), width).partition("\n")[0]
        many = f"{counted(len(found), 'finding')}: " if len(found) > 1 else ""
        yield Said("bad", many + first)


def _effect(effect: Effect | None, width: int) -> Iterator[Said]:
    if effect is None or effect.nothing:
        return
    if effect.aside:
        first = effect.aside[0]
        what = f"Not possible any more: {counted(len(effect.aside), 'decision')}"
        yield Said("bad", f"{what}. Month {first.month}: {first.text}")
    if effect.taken_up:
        what = f"Possible again: {counted(len(effect.taken_up), 'decision')}"
        yield Said("good", f"{what}. {effect.taken_up[0]}")
    yield Said(
        "plain",
        _fitting("In the file: ", [*map(told_change, effect.file[:FEW])], len(effect.file), width),
    )
    if effect.letters:
        since = f"From month {effect.first} on: " if effect.first else ""
        yield Said(
            "plain",
            _fitting(since, [*map(_letter, effect.letters[:FEW])], len(effect.letters), width),
        )
    yield from (Said("plain", one) for one in effect.stayed[:1])
    moved = [one for one in (effect.place, *effect.ending, *effect.shown) if one]
    if moved:
        yield from (Said("plain", line) for line in wrap(_moved(moved), width))
    elif not (effect.first or effect.letters):
        yield Said("plain", "Nothing has moved in the months played so far.")


def _fitting(head: str, names: Sequence[str], count: int, width: int) -> str:
    """As many of the names as fit into a line, and how many more there are."""
    more = ""
    for many in range(len(names), 0, -1):
        more = f" · and {count - many} more" if count > many else ""
        line = f"{head}{' · '.join(names[:many])}{more}"
        if len(line) <= width:
            return line
    return f"{_cut(head + names[0], width - len(more))}{more}"


def _letter(one: LetterShift) -> str:
    """``code-41b#1 comes in month 3``."""
    if not one.was:
        return f"{one.key} comes in month {one.now}"
    return f"{one.key} month {one.was} → {one.now}" if one.now else f"{one.key} does not come"


def _moved(shifts: Sequence[Shift]) -> str:
    return " · ".join(f"{one.name} {one.was} → {one.now}" for one in shifts)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"
