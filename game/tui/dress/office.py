"""What an office writes: mails, memos, reports, tickets, notes on a screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.dress.setting import (
    Lines,
    between,
    framed,
    gutter,
    head,
    inside,
    line,
    set_text,
    unwidowed,
)

if TYPE_CHECKING:
    from game.campaign.desk import Letter

NOTE = 44
"""Cells of a note on a screen."""


def mail(letter: Letter, width: int) -> Lines:
    """From, subject, and the words."""
    date = Content(f"mail · month {letter.month}").stylize("$muted")
    first, *more = head("From", letter.sender, width - date.cell_length - 1, "$people bold")
    return [
        between(first, date, width),
        *more,
        *head("Subject", letter.subject, width),
        line(width),
        *set_text(letter.body, width),
    ]


def memo(letter: Letter, width: int) -> Lines:
    """A memorandum: a double rule, an addressee, a bar down the margin."""
    bar = Content("║ ").stylize("$rule")
    title = Content("M E M O R A N D U M").stylize("bold $primary")
    return [
        line(width, "═"),
        between(title, Content(f"month {letter.month}").stylize("$muted"), width),
        *head("From", letter.sender, width),
        *head("To", "the chief executive", width, ""),
        *head("Re", letter.subject, width),
        line(width, "═"),
        *gutter(set_text(letter.body, width - 2), bar, bar),
    ]


def report(letter: Letter, width: int) -> Lines:
    """A report: a ruled head, and who answers for it."""
    margin = Content("┊ ").stylize("$rule")
    title = Content(letter.subject).stylize("bold").wrap(max(8, width - 12))
    by = Content("       by   ").stylize("$muted")
    return [
        *gutter(title, Content("▤ REPORT    ").stylize("$primary bold")),
        *gutter(unwidowed(Content(letter.sender), max(8, width - 12)), by),
        line(width, "┄"),
        *gutter(set_text(letter.body, width - 2), margin, margin),
        line(width, "┄"),
    ]


def ticket(letter: Letter, width: int) -> Lines:
    """A ticket of the service desk: fields, a line, the description."""
    room = inside(width)
    waits = "waiting for you" if letter.options else "for information"
    status = "closed" if letter.answer else waits
    fields = [
        *head("Summary", letter.subject, room),
        *head("Opened by", f" {letter.sender}", room, ""),
        *head("Opened", f"month {letter.month}", room, ""),
        *head("Status", status, room, "bold"),
        line(room),
    ]
    return framed([*fields, *set_text(letter.body, room)], width, title=" TICKET ")


def note(letter: Letter, width: int) -> Lines:
    """A slip of paper stuck to the screen."""
    wide = min(width, NOTE)
    room = inside(wide)
    by = Content(f"— {letter.sender.split(',')[0]}").stylize("$people bold")
    words = [
        Content(letter.subject).stylize("bold underline").truncate(room, ellipsis=True),
        Content(),
        *set_text(letter.body, room),
        Content(),
        between(Content(), by.truncate(room - 1, ellipsis=True), room),
    ]
    tape = Content(" " * (wide // 2 - 5)) + Content("░░░░░░░░░░").stylize("$primary")
    return [tape, *framed(words, wide, "┌─┐│└◢", title="")]
