"""Letters and dilemmas in full."""

from __future__ import annotations

from game.campaign.desk import Desk, Letter
from game.plain.page import Lines
from game.plain.render.options import numbered

_KINDS = {
    "mail": "Mail from",
    "chat": "Chat message from",
    "post": "Public post by",
    "memo": "Memo from",
    "headline": "Headline in",
    "transcript": "Transcript,",
    "report": "Report from",
}


def inbox(desk: Desk) -> Lines:
    """This month's letters; the options of open dilemmas are counted through."""
    if not desk.letters:
        return ("Inbox: empty.",)
    lines = [f"Inbox: {len(desk.letters)}{_open(desk)}."]
    first = 1
    for one in desk.letters:
        lines += ["", *letter(one, first)]
        first += len(one.options)
    return tuple(lines)


def letter(one: Letter, first: int = 1) -> Lines:
    """A letter with its options counted from `first`, or what was answered and came of it."""
    lines = [f"{_KINDS[one.kind]} {one.sender}. {one.subject.rstrip('.')}."]
    for paragraph in one.body.split("\n\n"):
        # Who says what in a transcript stands in its lines; elsewhere they are only typing.
        rows = paragraph.splitlines() if one.kind == "transcript" else [paragraph]
        lines += [f"  {' '.join(row.split())}" for row in rows]
    if one.options:
        lines += ["Your answer:", *numbered(one.options, first)]
    if one.answer:
        lines.append(f"You answered: {one.answer}")
    if one.reply:
        lines.append(one.reply)
    return (*lines, *(f"This happened: {fact}" for fact in one.cites))


def _open(desk: Desk) -> str:
    waiting = sum(1 for one in desk.letters if one.options)
    if not waiting:
        return ""
    return f", {waiting} waiting for an answer"
