"""Tabs in texts, and line breaks where there is one line: no screen has a place for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from game.scenario.advice.letters.texts import strings
from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Path, Problem

_ANY = re.compile(r"\t|\\[tnuUx]|\"\"\"|'''")
"""Without one of these no text of a file can have a tab or a line break."""
_ONE_LINE = frozenset({"subject", "title", "name", "label", "hint", "sender", "headline", "head"})
_CONDITIONS = frozenset({"when", "holds"})
"""Which complain of them by themselves."""


def breaks(reading: Reading) -> Iterator[Problem]:
    """In any text of the file; what is inherited is for its own file to mend."""
    document = reading.draft.merged.document
    if not _ANY.search(document.text):
        return
    for path, text in strings(document.raw):
        if not _CONDITIONS.intersection(path):
            yield from _of(path, text)


def _of(path: Path, text: str) -> Iterator[Problem]:
    for sign, name, instead in (("\t", "a tab", "write a space"), ("\n", "a line break", _ONE)):
        if sign in text and (sign == "\t" or path[-1] in _ONE_LINE):
            message = f"there is {name} in the text"
            yield Problem("HW719", path, message, instead, "value", text.index(sign))


_ONE = "this stands on one line: write a space"
