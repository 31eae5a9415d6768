"""The reversal in words and signs: the promise, the months passed and to come, the people left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from game.tui.glyphs import cell

if TYPE_CHECKING:
    from game.campaign.desk import Stretch, Turning

PASSED, NOW, TO_COME = "■", "▣", "□"


def promise(turning: Turning) -> Content:
    """What it will mean, before it is begun."""
    head = Content("WHAT YOU WOULD SAY").stylize("$muted bold")
    said = Content(f"“{turning.words}”").stylize("italic")
    means = [Content("· ").stylize("$primary") + Content(line) for line in turning.means]
    return Content("\n").join(
        [head, said, Content(), Content("WHAT IT MEANS").stylize("$muted bold"), *means, Content()]
    )


def progress(turning: Turning, month: int) -> Content:
    """What was said, which parts still run, what it costs and what has come back."""
    lines = [Content(f"“{turning.words}”").stylize("italic"), Content()]
    lines.append(
        Content(f"MONTHS {PASSED} passed {NOW} this one {TO_COME} to come").stylize("$muted")
    )
    lines += [running(stretch, turning.begun, month) for stretch in turning.stretches]
    lines += [Content(), Content("WHAT HAS COME BACK").stylize("$muted bold")]
    lines += [Content("· ").stylize("$primary") + Content(line) for line in turning.back]
    return Content("\n").join([*lines, Content(), Content(turning.bill).stylize("bold"), Content()])


def running(stretch: Stretch, begun: int, month: int) -> Content:
    """A part of it as a row of months, counted in words, with what it does below."""
    name = cell(stretch.name, 10, "bold")
    about = Content(f"\n{' ' * 11}{stretch.about}").stylize("$muted")
    if stretch.until < month:
        return name + Content(f" over since month {max(begun, stretch.until)}") + about
    passed = max(0, month - begun)
    to_come = max(0, stretch.until - month)
    bar = Content(PASSED * passed).stylize("$muted") + Content(NOW).stylize("$primary bold")
    count = f" to month {stretch.until}: {passed} passed, {to_come} to come"
    return name + " " + bar + Content(TO_COME * to_come).stylize("$primary") + count + about


def people_left(turning: Turning) -> Content:
    """Who has left, by name, and how many beside them; faint as they fade."""
    lines = [Content("WHO IS LEFT TO ASK").stylize("$muted bold"), Content(turning.alumni)]
    for one in turning.former:
        style = "$people" if one.callable else "$muted"
        sign = "○" if one.callable else "◆" if one.state.startswith("back") else "·"
        lines.append(Content(f"{sign} {one.name}").stylize(style) + f"  {one.state}")
    return Content("\n").join(lines)
