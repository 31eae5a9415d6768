"""A save in lines, the same for every face."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from game.campaign.view.looking_back.difference import spelt
from game.campaign.workshop.effect import Course, Effect, LetterShift
from game.campaign.workshop.nearby import nearby
from game.campaign.workshop.saved import Saved
from game.frozen import dataclass
from game.scenario.checking import Report
from game.scenario.comparison import told as told_change

Kind = Literal["head", "plain", "muted", "bad", "good"]
Excerpts = Callable[[Report, int], str]
"""All findings of a report, with their places and excerpts of up to so many characters."""
_MARGIN = 12
"""What stands beside an excerpt."""
FEW = 8
"""Of each sort of thing that are told; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Said:
    """A line. Its text is untrusted."""

    kind: Kind
    text: str


def told(saved: Saved, excerpts: Excerpts, width: int) -> tuple[Said, ...]:
    """What came of a save: what is wrong with the text, then what it did to the game.

    The lines are as long as they are, but excerpts of the file fit into `width`.
    """
    return (*verdict(saved), *_findings(saved, excerpts, width), *_effect(saved))


_STAYS = "The game stays with the last good text."
_WAITS = "The game begins once it can be played."


def verdict(saved: Saved) -> Iterator[Said]:
    """Whether the text can be played, and which text the game stands on."""
    game = _WAITS if saved.waiting else _STAYS
    if saved.gone:
        yield Said("bad", f"The file cannot be read. {game}")
    elif saved.trouble:
        yield Said("bad", f"This text cannot be played. {game}")
        yield Said("bad", saved.trouble)
    elif saved.scenario is None:
        yield Said("bad", f"{counted(saved.errors, 'error')}. {game}")
    elif saved.effect is None:
        yield Said("good", "This text can be played.")
    elif saved.effect.nothing:
        yield Said("good", "Saved: it comes to the same as before.")
    else:
        yield Said("good", "Saved, and played again under the new text.")
    if saved.scenario is not None and saved.errors:
        what = counted(saved.errors, "error")
        yield Said("bad", f"{what} in [[tests]] or [targets], which no game reads: it goes on.")


def _findings(saved: Saved, excerpts: Excerpts, width: int) -> Iterator[Said]:
    if not saved.report.findings:
        return
    if saved.scenario is not None:
        yield Said("head", counted(len(saved.report.findings), "finding"))
    grave = saved.errors > 0
    for line in excerpts(nearby(saved.report), max(width - _MARGIN, 20)).split("\n"):
        place = line[:1] not in {" ", ""}
        yield Said("bad" if place and grave else "plain" if line.strip() else "muted", line)


def _effect(saved: Saved) -> Iterator[Said]:
    effect = saved.effect
    if effect is None or effect.nothing:
        return
    yield from _decisions(effect)
    yield from _game(effect)
    yield from _months(effect)
    yield Said("head", f"In the file: {counted(len(effect.file), 'change')}")
    yield from _some([Said("plain", told_change(one)) for one in effect.file])


def _decisions(effect: Effect) -> Iterator[Said]:
    if effect.aside:
        yield Said("head", f"Not possible any more: {counted(len(effect.aside), 'decision')}")
        lines = [f"month {one.month}: {one.text} ({one.reason})" for one in effect.aside]
        yield from _some([Said("bad", line) for line in lines])
        yield Said("muted", "They are set aside, and taken again once a text allows them.")
    if effect.taken_up:
        yield Said("head", f"Possible again: {counted(len(effect.taken_up), 'decision')}")
        yield from _some([Said("good", text) for text in effect.taken_up])
    if effect.still_aside:
        yield Said("muted", f"Still set aside: {counted(effect.still_aside, 'decision')}.")
    if effect.beyond:
        what = counted(effect.beyond, "decision")
        yield Said("muted", f"The game does not come that far any more: {what} wait.")


def _game(effect: Effect) -> Iterator[Said]:
    moved = [one for one in (effect.place, *effect.ending) if one]
    if moved:
        yield Said("head", "The game")
        yield from (Said("plain", f"{one.name}: {one.was} → {one.now}") for one in moved)
    if effect.letters:
        yield Said("head", f"Letters: {counted(len(effect.letters), 'change')}")
        yield from _some([_letter(one) for one in effect.letters])
    if effect.stayed:
        yield Said("head", "Changed, and not moved")
        yield from (Said("plain", one) for one in effect.stayed)
    if effect.shown:
        yield Said("head", "On your desk")
        yield from (Said("plain", f"{one.name}: {one.was} → {one.now}") for one in effect.shown)
    elif effect.first == 0 and not moved and not effect.letters:
        yield Said("plain", "Nothing has moved in the months played so far.")


def _letter(one: LetterShift) -> Said:
    name = f"{one.key} “{one.subject}”"
    if not one.was:
        return Said("good", f"+ month {one.now}: {name} comes")
    if not one.now:
        why = f" ({one.why})" if one.why else ""
        return Said("bad", f"− month {one.was}: {name} does not come{why}")
    return Said("plain", f"~ {name}: month {one.was} → {one.now}")


def _months(effect: Effect) -> Iterator[Said]:
    courses = [one for one in effect.courses if any(_signed(by) != _NO for by in _moved(one))]
    if not courses:
        return
    yield Said("head", f"In truth, from month {effect.first} on")
    for course in courses:
        change = _signed(course.now[-1] - course.was[-1])
        now = f"{spelt(course.was[-1])} → {spelt(course.now[-1])} ({change})"
        yield Said("plain", f"{course.name}, {course.unit}: {now}")
    yield Said("head", "Month by month, now less before")
    yield from _table(courses[:_WIDE])


_WIDE = 6
"""Columns of the table of months."""
_CELL = 9
_NO = "0"
"""No change that would be seen in three digits."""


def _moved(course: Course) -> list[float]:
    """Now less before, by month, of the months that both games have."""
    return [now - was for was, now in zip(course.was, course.now, strict=False)]


def _table(courses: list[Course]) -> Iterator[Said]:
    yield Said("muted", "month" + "".join(f"{one.name[:_CELL]:>{_CELL + 1}}" for one in courses))
    for month, moved in enumerate(zip(*map(_moved, courses), strict=True)):
        texts = [_signed(value) for value in moved]
        if any(text != _NO for text in texts):
            cells = "".join(f"{text:>{_CELL + 1}}" for text in texts)
            yield Said("plain", f"{month:>5}{cells}")


def _some(lines: list[Said]) -> Iterator[Said]:
    yield from lines[:FEW]
    if len(lines) > FEW:
        yield Said("muted", f"… and {len(lines) - FEW} more")


def counted(count: int, what: str) -> str:
    """``1 decision``, ``4 letters``."""
    return f"{count} {what}{'' if count == 1 else 's'}"


def _signed(value: float) -> str:
    text = spelt(value)
    return _NO if text in {"0", "−0"} else text if text.startswith("−") else f"+{text}"
