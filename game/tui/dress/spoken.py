"""What is said rather than written: chats, voicemail, and calls with all who spoke in them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.dress.public import wave
from game.tui.dress.setting import Lines, between, gutter, line, sentences, set_text
from game.tui.glyphs import cell

if TYPE_CHECKING:
    from game.campaign.desk import Letter

NAME = 9
"""Cells of a speaker's name in the gutter."""
MANY = "' / '"
"""Parts what several people wrote in one group."""
YOU = "you"
CLOCK = 6
"""Cells of a call's clock, the space after it among them."""
NARROW = 40
"""Cells below which a call is told without its clock."""
_TIMED = re.compile(r"([0-9]+:[0-9]{2}|[A-Z][a-z]{2}) (.{1,40}?): (.*)")
_VOICES = {"You": "$primary", "Assistant": "$ai", "Queue": "$muted", "Report": "$muted"}
"""Colours of those who have no name."""


def chat(letter: Letter, width: int) -> Lines:
    """A chat: a speaker's name in the gutter, a line for each thing said, and your turn."""
    name, _, about = letter.sender.partition(", ")
    title = Content(f"● {name}").stylize("$people bold") + Content(f"  {about}").stylize("$muted")
    month = Content(f"chat · month {letter.month}").stylize("$muted")
    lines = [between(title, month, width), *Content(letter.subject).stylize("bold").wrap(width)]
    lines.append(line(width))
    for who, said in turns(letter.body, called(name)):
        lines += spoken(who, said, width)
    if letter.options and not letter.answer:
        lines += spoken(YOU, "…", width, "$primary")
    return lines


def called(name: str) -> str:
    """What stands before what somebody says: the first name, or what one is who has none."""
    first, _, rest = name.partition(" ")
    return rest[:1].upper() + rest[1:] if first in {"A", "An", "The"} else first


def turns(body: str, name: str) -> list[tuple[str, str]]:
    """Who said what: one person in a few goes, or a group in many."""
    if MANY in body:
        return [("▪", part) for part in body.strip("'").split(MANY)]
    said = sentences(body)
    goes = [" ".join(said[place : place + 2]) for place in range(0, len(said), 2)]
    return [(name if place == 0 else "", part) for place, part in enumerate(goes)]


def spoken(who: str, words: str, width: int, style: str = "$people") -> Lines:
    """A thing said, behind its speaker's name."""
    bar = Content(" │ ").stylize("$rule")
    first = cell(who, NAME, f"{style} bold", right=True) + bar
    rest = Content(" " * NAME) + bar
    return gutter(set_text(words, width - NAME - 3), first, rest)


def voicemail(letter: Letter, width: int) -> Lines:
    """A voice, as a machine has written it down."""
    title = Content("▶ VOICEMAIL  ").stylize("$primary bold")
    who = Content(letter.sender).stylize("$people bold")
    month = Content(f"month {letter.month}").stylize("$muted")
    bar = Content("▏").stylize("$rule") + " "
    return [
        between(title + who, month, width),
        Content(letter.subject).stylize("bold"),
        wave(letter.body, width),
        *set_text("written down by the assistant", width, "$muted italic"),
        Content(),
        *gutter(set_text(f"“{letter.body}”", width - 2, "italic"), bar, bar),
    ]


def transcript(letter: Letter, width: int) -> Lines:
    """A call: the clock and whoever speaks stand in the gutter."""
    title = Content("☎ CALL  ").stylize("$primary bold") + Content(letter.sender).stylize("bold")
    month = Content(f"transcript · month {letter.month}").stylize("$muted")
    lines = [between(title, month, width), Content(letter.subject).stylize("bold"), line(width)]
    for one in letter.body.splitlines():
        lines += timed(one, width)
    return lines


def timed(told: str, width: int) -> Lines:
    """``0:14 You: A person, please.``: its clock dimmed, and left out of a narrow page."""
    found = _TIMED.match(told)
    if not found:
        return spoken("", told, width)
    stamp, who, words = found.groups()
    style = _VOICES.get(who, "$people")
    if width < NARROW:
        return spoken(who, words, width, style)
    clock = cell(stamp, CLOCK - 1, "$muted", right=True) + " "
    return gutter(spoken(who, words, width - CLOCK, style), clock)
