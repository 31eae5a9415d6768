"""Conditions that cannot be read at all: signs and words of other habits, and what is missing."""

from __future__ import annotations

import re
from collections.abc import Callable

from game.scenario.language.expressions import ConditionError

MONTHS = 12

_WORD = r"[A-Za-z_][\w.]*"
_DATE = r"\d{4}-\d{1,2}(?:-\d{1,2})?|\d{1,2}[./]\d{1,2}[./]\d{4}"
_SLIPS: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (r"&&", "write and"),
    (r"\|\|", "write or"),
    (r"=<", "write <="),
    (r"=>", "write >="),
    (r"<>", "write !="),
    (r"!(?!=)", "write not, or !="),
    (
        r"(?<![<>=!])=\s*(?:[Tt]rue|[Ff]alse)\b",
        "leave it out: a name like door is a truth by itself; write not door for the reverse",
    ),
    (r"(?<![<>=!])=(?!=)", "write =="),
    (r"\+\+|--", "write + 1 or - 1"),
    (r"\b(?:AND|OR|NOT)\b", lambda found: f"write {found.group().lower()}"),
    (r"\b(?:then|else)\b", "write and: everything stands in one condition"),
    (r"\A\s*(?:if|when)\b", "leave it out"),
    (r"\bbetween\b", lambda found: _between(found.string)),
    (r"\.\.+", "write 3 <= month <= 5"),
    (r"(?<=[\d.])\s*%", "leave it out: shares go from 0 to 1, and 10 % is 0.1"),
    (r"\b(?:is|has|of)\b", "write ==, or the name alone where it is true or false"),
    (r"[$€£]", "leave it out: money is in millions"),
    (rf"(?<![\w.-])(?:{_DATE})(?![\w.-])", lambda found: _month(found.group())),
)
_BETWEEN = re.compile(rf"({_WORD})\s+between\s+(-?[\d.]+)\s+and\s+(-?[\d.]+)")


def _between(text: str) -> str:
    """The comparison that was meant, in its own numbers."""
    meant = _BETWEEN.search(text)
    name, low, high = meant.groups() if meant else ("month", "3", "5")
    return f"write {low} <= {name} <= {high}"


def _month(date: str) -> str:
    """What to write for a date: turns are counted, none of them has one."""
    month = int(re.findall(r"\d+", date)[1])
    return f"there are no dates: write month >= {month if 1 <= month <= MONTHS else 3}"


def date_in(text: str) -> str:
    """What to write for the date that `text` is; empty if it is none."""
    return _month(text) if re.fullmatch(_DATE, text.strip()) else ""


_SLIP = re.compile("|".join(f"({pattern})" for pattern, _ in _SLIPS))
_ID = re.compile(r"'[\w#=.-]*'|\"[\w#=.-]*\"")
_TEXT = re.compile(r"\"[^\"]*\"|'[^']*'")
_UNFINISHED = re.compile(r"(\b(?:and|or|not)|[-+*/<>]=?|==|!=|,)\s*\Z")
_SIDE_BY_SIDE = re.compile(
    rf"(?:\d|\)|\b(?!(?:and|or|not)\b){_WORD})\s+(?!(?:and|or|not)\b)({_WORD})"
)
_DOUBLED = re.compile(r"\b(and|or)\s+(and|or)\b")


def slip_in(text: str, offset: int) -> ConditionError:
    """What is wrong with a condition that Python cannot read either, which stops at `offset`."""
    quote = _quote(text)
    if quote:
        return quote
    plain = _TEXT.sub(lambda found: " " * len(found.group()), text)
    for look in (_sign, _unbalanced, _missing):
        found = look(plain)
        if found:
            return found
    return ConditionError("HW301", "this cannot be read from here on", offset, "")


def _quote(text: str) -> ConditionError | None:
    """A quote without its other one: it makes a text of all that follows."""
    sign = next((one for one in "'\"" if text.count(one) % 2), "")
    if not sign:
        return None
    alone = _ID.sub(lambda found: " " * len(found.group()), text)
    at = alone.find(sign) if sign in alone else text.rfind(sign)
    word = re.search(r"[\w-]+\Z", text[:at])
    if word:
        message, hint = f"this {sign} was not opened", f"write {sign}{word.group()[:40]}{sign}"
        return ConditionError("HW301", message, word.start(), hint)
    return ConditionError("HW301", f"this {sign} is not closed", at, f"close it with {sign}")


def _sign(text: str) -> ConditionError | None:
    slip = _SLIP.search(text)
    if slip is None:
        return None
    _, hint = _SLIPS[(slip.lastindex or 1) - 1]
    told = hint if isinstance(hint, str) else hint(slip)
    written = slip.group().strip()
    start = slip.end() - len(written)
    return ConditionError("HW301", f"{written} is not part of a condition", start, told)


def _unbalanced(text: str) -> ConditionError | None:
    opened: list[int] = []
    for at, sign in enumerate(text):
        if sign == "(":
            opened.append(at)
        elif sign == ")":
            if not opened:
                return ConditionError("HW301", "this ) closes nothing", at, "there is a ) too many")
            opened.pop()
    if opened:
        return ConditionError("HW301", "this ( is not closed", opened[-1], "close it with )")
    return None


def _missing(text: str) -> ConditionError | None:
    ends = _UNFINISHED.search(text)
    if ends:
        message = f"after {ends.group(1)} something is missing"
        return ConditionError(
            "HW301", message, ends.start(1), "write what follows, or leave it out"
        )
    doubled = _DOUBLED.search(text)
    if doubled:
        start = doubled.start(2)
        return ConditionError("HW301", f"{doubled.group(2)} is one too many", start, "leave it out")
    beside = _SIDE_BY_SIDE.search(text)
    if beside:
        message = f"before {beside.group(1)[:40]} something is missing"
        return ConditionError("HW301", message, beside.start(1), "write and, or, or a comparison")
    return None
