"""What is shown on a wall: the slide of a vendor or a consultant, one workstream a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.dress.setting import Lines, framed, gutter, inside, line, sentences

if TYPE_CHECKING:
    from game.campaign.desk import Letter


def _foot(letter: Letter, streams: int, room: int) -> list[str]:
    """Who, and how many workstreams; on two lines where one is too short."""
    count = f"{streams} workstreams · slide · month {letter.month}"
    if len(letter.sender) + len(count) + 2 <= room:
        return [f"{letter.sender}{count:>{room - len(letter.sender)}}"]
    return [str(line) for text in (letter.sender, count) for line in Content(text).wrap(room)]


def slide(letter: Letter, width: int) -> Lines:
    """A slide: a title, numbered workstreams, an arrow, and who may be invoiced for it."""
    room = inside(width)
    words: Lines = [*Content(letter.subject.upper()).stylize("bold $primary").wrap(room)]
    words.append(line(room, "▔"))
    streams = sentences(letter.body)
    for number, sentence in enumerate(streams, 1):
        mark = Content(f" {number} ▸ ").stylize("$primary bold")
        words += gutter(Content(sentence).wrap(max(8, room - 5)), mark)
    words.append(Content())
    words += [Content(line).stylize("$muted") for line in _foot(letter, len(streams), room)]
    return framed(words, width, "╔═╗║╚╝")
