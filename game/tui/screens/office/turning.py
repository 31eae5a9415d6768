"""The reversal in words and signs: the promise, the months passed and to come, the people left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell

if TYPE_CHECKING:
    from game.campaign.desk import Public, Stretch, Turning

PASSED, NOW, TO_COME = "■", "▣", "□"


def promise(turning: Turning, one: int | None = None, shut: str = "") -> Content:
    """What can be said, all of it or `one` way, and what it will mean; `shut`: why not now."""
    means = [Content("· ").stylize("$primary") + Content(line) for line in turning.means]
    told = turning.public if one is None else turning.public[one : one + 1]
    ways = [_way(way) for way in told]
    said = _head("WHAT YOU COULD SAY, AND WHAT IT MOVES")
    first = [Content(f"Not now: {shut}.").stylize("$warning"), Content()] if shut else []
    return Content("\n").join([*first, said, *ways, _head("WHAT IT MEANS"), *means, Content()])


def _way(one: Public) -> Content:
    """A way of saying it: the decision, the words, their price."""
    label = Content(one.label[:1].upper() + one.label[1:]).stylize("bold")
    prices = [Content("· ").stylize("$primary") + Content(line) for line in one.prices]
    return Content("\n").join([label, _quoted(one.words), *prices, Content()])


def _quoted(words: str) -> Content:
    return Content(f"“{words}”").stylize("italic")


def _head(words: str) -> Content:
    return Content(words).stylize("$muted bold")


def progress(turning: Turning, month: int, last: int) -> Content:
    """What was said, which parts still run, who came each month, what it costs a month.

    `last` is the month in which the game is over.
    """
    lines = [_quoted(turning.words), Content()]
    lines.append(
        Content(f"MONTHS {PASSED} passed {NOW} this one {TO_COME} to come").stylize("$muted")
    )
    lines += [running(stretch, turning.begun, month, last) for stretch in turning.stretches]
    lines += [Content(), _head("WHAT HAS COME BACK")]
    told = (*turning.back, turning.pool, turning.promised)
    lines += [Content("· ").stylize("$primary") + Content(line) for line in told if line]
    lines += [Content(), Content(turning.bill).stylize("bold"), Content()]
    return Content("\n").join([*lines, *by_month(turning), Content()])


COLUMNS = ("month", "back", "new", "gig", "left to ask")
"""Of the table of months; each is as wide as its head."""


def by_month(turning: Turning) -> list[Content]:
    """Who came in each month since, the last one first; nothing before the first has passed."""
    if not turning.months:
        return []
    lines = [_head("MONTH BY MONTH"), Content("  ".join(COLUMNS)).stylize("$muted")]
    for one in reversed(turning.months):
        numbers = (one.month, one.back, one.new, one.gig, one.alumni)
        pairs = zip(numbers, COLUMNS, strict=True)
        row = "  ".join(f"{number:,}".rjust(len(head)) for number, head in pairs)
        named = Content(f"  {', '.join(one.named)}" if one.named else "").stylize("$people")
        lines.append(Content(row) + named)
    return lines


def running(stretch: Stretch, begun: int, month: int, last: int) -> Content:
    """A part of it as a row of months, none after the `last`, in words, what it does below."""
    name = cell(stretch.name, 10, "bold")
    about = Content(f"\n{' ' * 11}{stretch.about}").stylize("$muted")
    if stretch.until < month:
        return (
            name
            + Content(f" over after month {stretch.until}" if stretch.until else " over")
            + about
        )
    passed = max(0, month - begun)
    to_come = max(0, min(stretch.until, last) - month)
    bar = Content(PASSED * passed).stylize("$muted") + Content(NOW).stylize("$primary bold")
    count = f" to month {stretch.until}: {passed} passed, {to_come} to come"
    if stretch.beyond:
        count = f" {stretch.beyond}: {passed} passed"
    return name + " " + bar + Content(TO_COME * to_come).stylize("$primary") + count + about


def people_left(turning: Turning) -> Content:
    """Who has left, by name, and how many beside them; faint as they fade."""
    lines = [Content("WHO IS LEFT TO ASK").stylize("$muted bold"), Content(turning.alumni)]
    for one in turning.former:
        style = "$people" if one.callable else "$muted"
        sign = "○" if one.callable else "◆" if one.state.startswith("back") else "·"
        lines.append(Content(f"{sign} {one.name}").stylize(style) + f"  {one.state}")
        if one.line:
            lines.append(Content(f"  First day: {one.line}").stylize("italic"))
    return Content("\n").join(lines)
