"""Comments of a TOML text that tomli has accepted, and what they ask the checker to ignore."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from game.scenario.diagnostics import Finding, did_you_mean, found, shown
from game.scenario.files.positions import Positions
from game.scenario.files.safety import UNSEEN
from game.scenario.findings.codes import catalogue

_TOKEN = re.compile(
    r'"""(?:[^"\\]++|\\.|""?(?!"))*+"{3,5}'
    r"|'''(?:[^']++|''?(?!'))*+'{3,5}"
    r'|"(?:[^"\\\n]++|\\.)*+"'
    r"|'[^'\n]*+'"
    r"|#[^\n]*+",
    re.DOTALL,
)
_ASKS = re.compile(r"#\s*hw:\s*ignore\b[:\s]*((?:HW\w+[,\s]*)*)(.*)", re.IGNORECASE)
PLAYED = "HW9"
"""How the codes begin that only playing finds: reading cannot tell whether they are there."""


@dataclass(slots=True)
class Ignore:
    """A comment that asks to ignore findings on its line, or on the next if it stands alone."""

    line: int
    column: int
    covers: int
    """The line whose findings it means."""
    codes: tuple[str, ...]
    reason: str
    used: set[str] = field(default_factory=set)


def comments(positions: Positions) -> Iterator[tuple[int, str]]:
    """All comments with their offsets."""
    for token in _TOKEN.finditer(positions.text):
        if token.group().startswith("#"):
            yield token.start(), token.group()


def unseen_in_comments(positions: Positions, file: str) -> Iterator[Finding]:
    """Comments that read otherwise than they look."""
    if UNSEEN.search(positions.text):
        for start, comment in comments(positions):
            hidden = UNSEEN.search(comment)
            if hidden:
                name = f"U+{ord(hidden.group()):04X}"
                message = f"the comment contains an invisible character, {name}"
                place = positions.point(start + hidden.start())
                yield found("HW107", file, place, message, "delete it")


def without_ignored(findings: Sequence[Finding], positions: Positions, file: str) -> list[Finding]:
    """The findings that no comment of `file` ignores, and what is wrong with the comments."""
    ignores = list(_ignores(positions)) if "hw:" in positions.text.lower() else []
    left = [one for one in findings if not (one.file == file and _ignored(one, ignores))]
    return left + [wrong for ignore in ignores for wrong in _wrong(ignore, file, left)]


def _ignored(finding: Finding, ignores: list[Ignore]) -> bool:
    if finding.severity == "error":
        return False
    for ignore in ignores:
        if ignore.reason and ignore.covers == finding.line and finding.code in ignore.codes:
            ignore.used.add(finding.code)
            return True
    return False


def _ignores(positions: Positions) -> Iterator[Ignore]:
    lines = positions.text.split("\n")
    following = _following(lines)
    for start, comment in comments(positions):
        asks = _ASKS.match(comment)
        if asks:
            line, column = positions.point(start)
            codes = tuple(re.findall(r"HW\w+", asks.group(1).upper()))
            covers = line if lines[line - 1][: column - 1].strip() else following[line - 1]
            yield Ignore(line, column, covers, codes, asks.group(2).strip(" -:—–"))


def _codes(ignore: Ignore, file: str, left: Sequence[Finding]) -> str:
    """Those it names, or those found where it stands, or an example."""
    return " ".join(ignore.codes or _there(ignore, file, left)) or "HW708"


def _there(ignore: Ignore, file: str, left: Sequence[Finding]) -> list[str]:
    here = [one for one in left if one.file == file and one.line == ignore.covers]
    return list(dict.fromkeys(one.code for one in here if one.severity != "error"))


def _standing(ignore: Ignore, file: str, left: Sequence[Finding]) -> str:
    """The one warning that stands where a comment names a code that there is not."""
    there = _there(ignore, file, left)
    return f"{there[0]} stands here" if len(there) == 1 else ""


def _following(lines: Sequence[str]) -> list[int]:
    """For each line the next one that says something, from 1."""
    found, after = [0] * len(lines), len(lines)
    for place in range(len(lines) - 1, -1, -1):
        found[place] = after
        if lines[place].strip() and not lines[place].lstrip().startswith("#"):
            after = place + 1
    return found


def _wrong(ignore: Ignore, file: str, left: Sequence[Finding]) -> Iterator[Finding]:
    place = (ignore.line, ignore.column)
    if not ignore.codes or not ignore.reason:
        message = "this ignores nothing: it needs a code and a reason"
        hint = f"write # hw: ignore {_codes(ignore, file, left)} and why"
        yield found("HW801", file, place, message, hint)
        return
    for code in ignore.codes:
        known = catalogue().get(code)
        if known is None:
            hint = _standing(ignore, file, left) or did_you_mean(code, catalogue())
            yield found("HW803", file, place, f"there is no code {shown(code)}", hint)
        elif known.severity == "error":
            message = f"{code} is an error, and errors cannot be ignored"
            yield found("HW803", file, place, message, "mend it instead")
        elif code not in ignore.used and not code.startswith(PLAYED):
            message = f"there is no {code} here to ignore"
            rest = len(ignore.codes) > 1
            hint = f"leave {code} out of it" if rest else "delete the comment"
            yield found("HW802", file, place, message, hint)
