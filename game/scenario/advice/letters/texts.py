"""Texts that are never read, read twice, or carry markup that nothing interprets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Path, Problem, shown
from game.scenario.schema.events import EventSection

_STYLES = (
    "b|i|u|s|bold|italic|underline|dim|strike|reverse|blink|red|green|blue|yellow|white|black|"
    "cyan|magenta|grey|gray|center|color|size|url|img"
)
_ELEMENTS = "a|b|i|u|p|br|em|strong|span|div|font|img|script|style|h[1-6]|li|ul|code|pre"
MARKUP = re.compile(
    rf"\[/[a-z]*\]|\[@[^\]\n]{{1,80}}\]|\[(?:{_STYLES})(?:[ =][^\]\n]{{0,80}})?\]"
    rf"|</?(?:{_ELEMENTS})(?:\s[^<>\n]{{0,200}})?/?>"
    r"|\*\*\S[^*\n]{0,200}\*\*|\]\(https?:",
    re.IGNORECASE,
)
_FEW = 4
"""Words of a text that may well stand twice: 'It is done.'"""


def texts(reading: Reading) -> Iterator[Problem]:
    """Of all own events, then of everything."""
    seen: dict[str, str] = {}
    for path, event in reading.events():
        yield from _often(reading, path, event)
        yield from _twice(path, event, seen)
    yield from _markup(reading)


def _often(reading: Reading, path: Path, event: EventSection) -> Iterator[Problem]:
    count = len(event.texts)
    if event.shuffle and count == 1:
        message = "it has one text, and nothing to shuffle"
        yield Problem("HW708", (*path, "shuffle"), message, "add a second text", "key")
    if not event.once and count == 1 and event.cooldown:
        message = "it has one text, and so comes only once"
        yield Problem("HW708", (*path, "once"), message, "add a second text", "key")
    most = 1
    if not event.once:
        most = 1 + (reading.turns - 1) // max(event.cooldown, 1)
    if event.once and event.cooldown:
        return  # said of the cooldown: it was to come again
    if count > most and not (event.shuffle or reading.draft.hurt((*path, "texts"))):
        times = "once" if most == 1 else f"{most} times at most"
        message = f"it comes {times}, so that this is never read"
        hint = "write once = false and a cooldown" if event.once else "leave it out"
        yield Problem("HW708", (*path, "texts", most), message, hint)


def _twice(path: Path, event: EventSection, seen: dict[str, str]) -> Iterator[Problem]:
    for place, text in enumerate(event.texts):
        words = text.casefold().split()
        first = seen.setdefault(" ".join(words), event.id) if len(words) >= _FEW else ""
        if first and (first != event.id or event.texts.index(text) != place):
            message = f"{shown(first)} says the same"
            yield Problem("HW709", (*path, "texts", place), message, "say it once, or otherwise")


def _markup(reading: Reading) -> Iterator[Problem]:
    """In any text of the file; what is inherited is for its own file to mend."""
    document = reading.draft.merged.document
    if not MARKUP.search(document.text):
        return
    for path, text in strings(document.raw):
        found = MARKUP.search(text)
        if found and path[-1] not in {"when", "holds"}:
            message = f"{shown(found.group())} is shown as it stands: there is no markup"
            yield Problem("HW710", path, message, "write it without", "value", found.start())


def strings(raw: object) -> Iterator[tuple[Path, str]]:
    """Every text of plain data, with its place."""
    waiting: list[tuple[Path, object]] = [((), raw)]
    while waiting:
        path, item = waiting.pop()
        if isinstance(item, str):
            yield path, item
        elif isinstance(item, dict):
            waiting.extend(((*path, key), value) for key, value in item.items())
        elif isinstance(item, list):
            waiting.extend(((*path, place), value) for place, value in enumerate(item))
