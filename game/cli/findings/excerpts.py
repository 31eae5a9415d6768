"""Findings as text: where, what, the line with a caret under it, and what to write instead."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from game.scenario.diagnostics import Finding

WIDEST = 96
"""Characters of a line that are shown; of a longer one, those around the place."""
LEAD = 40
"""Characters shown before the place in a line that is too long."""

_WORD = re.compile(r'"[^"\n]*"|\'[^\'\n]*\'|\[\[?[\w.-]+\]?\]|[\w.-]+|.')


def as_text(findings: Sequence[Finding], texts: Mapping[str, str], widest: int = WIDEST) -> str:
    """All findings, each with its excerpt of up to `widest` where the file's text is known."""
    lines = {name: text.split("\n") for name, text in texts.items()}
    blocks = ("\n".join(_block(one, lines.get(one.file, []), widest)) for one in findings)
    return "\n\n".join(blocks)


def _block(finding: Finding, lines: Sequence[str], widest: int) -> Iterator[str]:
    place = f"{finding.file}:{finding.line}:{finding.column}"
    yield f"{place}: {finding.severity} {finding.code}: {finding.message}"
    line = lines[finding.line - 1] if finding.line <= len(lines) else ""
    if line.strip():
        number = f"{finding.line:>6}"
        shown, before, mark = _cut(line, finding.column - 1, widest)
        yield f"{number} | {shown}"
        yield f"{' ' * len(number)} | {' ' * before}{'^' * mark}"
    if finding.suggestion:
        yield f"       = {finding.suggestion}"


def _cut(line: str, at: int, widest: int) -> tuple[str, int, int]:
    """The line as shown, how many columns stand before the place, and how wide the place is."""
    word = _WORD.match(line, at)
    end = word.end() if word else at + 1
    first = max(at - min(LEAD, widest // 2), 0) if len(line) > widest else 0
    last = first + widest
    shown = _plain(line[first:last])
    before, mark = _plain(line[first:at]), _plain(line[at : min(end, last)])
    head, tail = "…" if first else "", "…" if last < len(line) else ""
    return f"{head}{shown}{tail}", len(head) + _width(before), max(_width(mark), 1)


def _plain(text: str) -> str:
    """Whatever a stranger wrote, on one line and without hidden meaning to a terminal."""
    return "".join(" " if c == "\t" else c if c.isprintable() else "·" for c in text)


def _width(text: str) -> int:
    """Columns in a terminal."""
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )
