"""Texts without their quotes, with one too few, or with one inside."""

from __future__ import annotations

import re

from game.scenario.diagnostics import shown
from game.scenario.syntax.slip import Slip, Stop

_LONG = '"""'
_CURLY = {"“": '"', "”": '"', "„": '"', "«": '"', "‘": "'", "’": "'"}
_WORDS = {
    "True": "write true", "False": "write false", "yes": "write true", "no": "write false",
    "on": "write true", "off": "write false", "None": "leave the key out",
    "null": "leave the key out", "nil": "leave the key out",
}  # fmt: skip


def unclosed_text(stop: Stop) -> Slip | None:
    """A text that does not end where its line does."""
    if stop.unclosed is None:
        return None
    quote = stop.doc[stop.unclosed]
    if stop.doc.startswith(quote * 3, stop.unclosed):
        return Slip(stop.unclosed, "this text is not closed", f"close it with {quote * 3}")
    hint = f"close it with {quote} at its end; a text over several lines stands in "
    return Slip(stop.unclosed, "this text is not closed", f"{hint}{_LONG} … {_LONG}")


def quote_slip(stop: Stop) -> Slip | None:
    """A text that ends in the middle of words: a quote is missing before, or one is inside."""
    if stop.text is None or stop.text[1] != stop.at or not re.match(r"[^\W\d]|[“”]", stop.rest):
        return None
    start, end = stop.text
    written = stop.doc[start + 1 : end - 1]
    if re.search(r",\s*\Z", written):
        meant = shown(written.rstrip(" ,"))
        return Slip(start, "this text is not closed", f"close it before the comma: {meant}")
    quote = stop.doc[end - 1]
    named = re.match(r"[\w-]+", stop.rest)
    asking = re.search(r"\b(happened|here|answered)\(\s*\Z", written)
    if quote == '"' and named and asking:
        last = ", 'choice-id'" if asking[1] == "answered" else ""
        written = f"{asking[1]}('{named.group()[:48]}'{last})"
        hint = f'write {written} with single quotes inside "…"'
    elif quote == "'":
        hint = 'set the text in "…": there a \' may stand inside'
    else:
        hint = "inside a text a quote is written \\\", or the whole text stands in '…'"
    return Slip(end - 1, f"this {quote} ends the text, and the text goes on", hint)


def unquoted(stop: Stop) -> Slip | None:
    """A value that is neither a number nor a truth, and has no quotes, or curly ones."""
    rest = stop.rest
    if rest[:1] in _CURLY:
        plain = _CURLY[rest[0]]
        return Slip(stop.at, f"{rest[0]} is not a plain quote", f"write {plain}…{plain}")
    words = re.match(r"[^\W\d_][^\n#,\]}=]*", rest)
    if words is None:
        return None
    said = words.group().strip()
    if said in _WORDS:
        return Slip(stop.at, f"{said} means nothing here", _WORDS[said])
    meant = '"' + said.strip("\"'") + '"'
    return Slip(stop.at, "a text stands in quotes", f"write {meant}" if len(meant) < 60 else "")
