"""A save in a few lines, for a screen that has no room for all of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from game.campaign.workshop.effect import Effect, Shift
from game.campaign.workshop.nearby import nearby
from game.campaign.workshop.saved import Saved
from game.campaign.workshop.telling import Excerpts, Said, counted, told, verdict

LINES = 5
"""How many there may be."""


def shortly(saved: Saved, excerpts: Excerpts, width: int) -> tuple[Said, ...]:
    """What came of a save in up to `LINES` lines.

    A text that cannot be played takes them all for its first finding, whole as it is; one that can
    be, one line for its findings, and the rest for what has moved: none is longer than `width`.
    """
    if saved.scenario is None:
        return told(saved, excerpts, width)[:LINES]
    lines = (
        *verdict(saved),
        *_findings(saved, excerpts, width),
        *_effect(saved.effect, width),
    )
    return tuple(Said(one.kind, _cut(one.text, width)) for one in lines[:LINES])


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
    yield Said("plain", f"{_counts(effect)}.")
    moved = [one for one in (effect.place, *effect.ending, *effect.shown) if one]
    if moved:
        yield from (Said("plain", line) for line in wrap(_moved(moved), width))
    elif not (effect.first or effect.letters):
        yield Said("plain", "Nothing has moved in the months played so far.")


def _counts(effect: Effect) -> str:
    """``2 changes in the file, 4 letters come otherwise, from month 2 on``."""
    parts = [f"{counted(len(effect.file), 'change')} in the file"]
    if effect.letters:
        parts.append(f"{counted(len(effect.letters), 'letter')} otherwise")
    if effect.first:
        parts.append(f"all from month {effect.first} on")
    return ", ".join(parts)


def _moved(shifts: Sequence[Shift]) -> str:
    return " · ".join(f"{one.name} {one.was} → {one.now}" for one in shifts)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1].rstrip()}…"
