"""Letters and dilemmas in full."""

from __future__ import annotations

from collections.abc import Mapping

from game.campaign.desk import Desk, Letter
from game.plain.page import Lines, sentence
from game.plain.render.options import numbered, option

_KINDS = {
    "mail": "Mail from",
    "chat": "Chat message from",
    "post": "Public post by",
    "memo": "Memo from",
    "headline": "Headline in",
    "transcript": "Transcript,",
    "report": "Report from",
    "slide": "A slide by",
    "ticket": "Ticket opened by",
    "note": "A note stuck to your screen by",
    "voicemail": "Voicemail from",
}


def inbox(desk: Desk, firsts: Mapping[str, int] | None = None) -> Lines:
    """This month's letters; the options of open dilemmas are counted through.

    With `firsts` each letter's are counted from its own number there.
    """
    if not desk.letters:
        return ("Inbox: empty.",)
    lines = [f"Inbox: {len(desk.letters)}{_open(desk)}."]
    first = 1 if desk.phase in {"month", "interrupted"} else 0
    for one in desk.letters:
        lines += ["", *letter(one, firsts.get(one.id, 0) if firsts else first)]
        first += len(one.options) if first else 0
    return tuple(lines)


def letter(one: Letter, first: int = 1) -> Lines:
    """A letter with its options counted from `first`, or what was answered and came of it.

    With `first` 0 its options cannot be taken now and have no numbers.
    """
    lines = [f"{_KINDS[one.kind]} {one.sender}: {sentence(one.subject)}"]
    for paragraph in one.body.split("\n\n"):
        # Who says what in a transcript stands in its lines; elsewhere they are only typing.
        rows = paragraph.splitlines() if one.kind == "transcript" else [paragraph]
        lines += [f"  {' '.join(row.split())}" for row in rows]
    if one.reactions:
        lines.append("  " + ", ".join(_counted(count, name) for name, count in one.reactions) + ".")
    if one.options:
        lines += _answers(one, first)
    if one.answer:
        lines.append(f"You answered: {one.answer}")
    if one.reply:
        lines.append(one.reply)
    return (*lines, *(f"This happened: {fact}" for fact in one.cites))


def _answers(one: Letter, first: int) -> Lines:
    if first:
        return ("Your answer:", *numbered(one.options, first))
    return ("What you may answer in the month:", *(f"  {option(each)}" for each in one.options))


def _open(desk: Desk) -> str:
    waiting = sum(1 for one in desk.letters if one.options)
    if not waiting:
        return ""
    return f", {waiting} waiting for an answer"


def _counted(count: int, name: str) -> str:
    """``1 like``, ``41 shares``, ``no shares``."""
    if not count:
        return f"no {name}"
    return f"{count:,} {name.removesuffix('s') if count == 1 else name}"
