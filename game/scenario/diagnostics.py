"""Findings: what is wrong with a scenario, where, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Final, Literal

from game.errors import ScenarioError
from game.frozen import dataclass
from game.scenario.findings.codes import severity
from game.scenario.findings.severity import Severity

Path = tuple[str | int, ...]
"""A place in a document: ``("events", 3, "choices", 0, "hint")``."""

MOST_COMPARED = 100
LIKE, ALIKE = 0.6, 0.67
"""How much of their letters a slip and what was meant share, at least: with another initial more,
or every word would be meant for some other."""
MOST = 200
"""Findings kept of one file; a file with more is not read to its end by anybody."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A mistake before it is known where in the text it stands."""

    code: str
    """A stable code of `game.scenario.findings.codes`."""
    path: Path
    message: str
    suggestion: str = ""
    at: Literal["key", "value"] = "value"
    """Whether the key or its value is wrong."""
    offset: int | None = None
    """Characters into the value, when it is a string and not all of it is wrong."""


UNREAD: Final = "HW001"
"""Of a file that could not be read there is no line to point at."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake in a scenario file; lines and columns from 1."""

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    message: str
    suggestion: str

    def __str__(self) -> str:
        hint = f" ({self.suggestion})" if self.suggestion else ""
        place = "" if self.code == UNREAD else f":{self.line}:{self.column}"
        return f"{self.file}{place}: {self.message}{hint}"


class InvalidScenarioError(ScenarioError):
    """A scenario with findings; the message is the first of them."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Keep `findings`, of which there is at least one."""
        super().__init__(str(findings[0]))
        self.findings: tuple[Finding, ...] = tuple(findings)
        """All that is wrong, in the order of the file."""


def refusal(code: str, file: str, message: str, suggestion: str = "") -> InvalidScenarioError:
    """An error about a file as a whole, or one that cannot be read at all."""
    return InvalidScenarioError((found(code, file, (1, 1), message, suggestion),))


def found(
    code: str, file: str, place: tuple[int, int], message: str, suggestion: str = ""
) -> Finding:
    """A finding at a line and column, as grave as its code."""
    return Finding(code, severity(code), file, *place, message, suggestion)


def did_you_mean(word: str, known: Iterable[str], quote: str = '"') -> str:
    """``did you mean "label"?``, or nothing if no known name is near."""
    near = nearest(word, known)
    return f"did you mean {quote}{near}{quote}?" if near else ""


def nearest(word: str, known: Iterable[str]) -> str:
    """The known name most like `word`, or nothing."""
    # Words come from strangers: comparing is quadratic in their length.
    word = word[:80]
    near = get_close_matches(word, _likely(word, list(known)), n=1, cutoff=LIKE)
    if not near or near[0][:1] == word[:1]:
        return near[0] if near else ""
    return next(iter(get_close_matches(word, near, cutoff=ALIKE)), "")


def _likely(word: str, known: list[str]) -> list[str]:
    """Of very many names those that share three letters with `word`: comparing takes 20 µs each."""
    if len(known) <= MOST_COMPARED:
        return known
    pieces = {word[at : at + 3] for at in range(max(len(word) - 2, 1))}
    alike = [name for name in known if any(piece in name for piece in pieces)]
    return sorted(alike, key=lambda name: (abs(len(name) - len(word)), name))[:MOST_COMPARED]


def shown(text: str, most: int = 40) -> str:
    """`text` quoted for a message: short, printable, on one line."""
    cut = text if len(text) <= most else f"{text[: most - 1]}…"
    return f'"{printable(cut)}"'


def printable(text: str) -> str:
    """On one line, and without hidden meaning to a terminal."""
    return "".join(c if c.isprintable() else "·" for c in text)
