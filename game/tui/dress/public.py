"""What anybody can read: posts, and the front of the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.dress.setting import Lines, between, centred, framed, inside, line, set_text
from game.tui.glyphs import cell

if TYPE_CHECKING:
    from game.campaign.desk import Letter

TWO_COLUMNS = 68
"""Cells from which the paper sets two columns."""
LEAST = 5
"""Lines of a column: a shorter one would cut a sentence in two for nothing."""
SIGNS = {"likes": "♥", "shares": "↻"}


def post(letter: Letter, width: int) -> Lines:
    """A post: who, what, and how many did what with it."""
    room = inside(width)
    name, _, place = letter.sender.partition(", ")
    who = Content(name if name.startswith("@") else f"@ {name}").stylize("$people bold")
    where = Content(f" · {place}" if place else "").stylize("$muted")
    month = Content(f"month {letter.month}").stylize("$muted")
    counts = "   ".join(
        f"{SIGNS.get(what, '·')} {n:,} {what if n != 1 else what[:-1]}"
        for what, n in letter.reactions
    )
    words = [
        between(who + where, month, room),
        *Content(letter.subject).stylize("bold").wrap(room),
        Content(),
        *set_text(letter.body, room),
        *([Content(), Content(counts).stylize("$muted")] if counts else []),
    ]
    return framed(words, width, "╭─╮│╰╯", title=" POST ")


def paper(letter: Letter, width: int) -> Lines:
    """A newspaper: masthead between rules, headline, columns where there is room."""
    name = " ".join(letter.sender.upper())
    head = name if len(name) <= width else letter.sender.upper()
    title = Content(head).stylize("bold $primary").wrap(width)
    headline = Content(letter.subject).stylize("bold").wrap(max(8, width - 4))
    body = columns(letter.body, width) if width >= TWO_COLUMNS else set_text(letter.body, width)
    date = Content(f"month {letter.month} · late edition").stylize("$muted")
    return [
        line(width, "━"),
        *(centred(part, width) for part in title),
        centred(date, width),
        line(width, "━"),
        *(centred(part, width) for part in headline),
        line(width),
        *body,
    ]


def columns(text: str, width: int, gap: int = 3) -> Lines:
    """A text in two columns of even length, with a rule between; a short one in a single one."""
    room = (width - gap) // 2
    lines = set_text(text, room)
    if len(lines) < 2 * LEAST:
        return set_text(text, width)
    half = (len(lines) + 1) // 2
    left, right = lines[:half], lines[half:]
    right = [*right, *[Content()] * (half - len(right))]
    bar = Content(" │ ").stylize("$rule")
    pairs = zip(left, right, strict=True)
    return [one.pad_right(room - one.cell_length) + bar + two for one, two in pairs]


def wave(text: str, width: int) -> Content:
    """A voice as its words: the longer a word, the higher the bar."""
    steps = "▁▂▃▄▅▆▇"
    bars = "".join(steps[min(len(word), 7) - 1] for word in text.split())
    return cell(bars, min(width, len(bars)), "$people")
