"""The catalogue of findings: stable codes, how grave each is, what it means, and how to mend it.

It is data, in ``assets/findings.toml``, and read only when something has been found.
"""

from __future__ import annotations

from functools import cache

import tomli

from game import places
from game.frozen import dataclass
from game.scenario.findings.severity import Severity
from game.scenario.records import built


@dataclass(frozen=True, slots=True)
class Code:
    """What one code stands for."""

    code: str
    """``HW101``; never used for anything else again."""
    severity: Severity
    """error: the scenario cannot be played; warning: it can, and is not what was meant."""
    meaning: str
    """One or two sentences."""
    wrong: str
    """Lines of a scenario with this finding."""
    right: str
    """The same lines without it."""

    @property
    def plain(self) -> str:
        """The meaning for where no type can be changed: quoted what the guide sets as code."""
        return self.meaning.replace("`", "'")


@cache
def catalogue() -> dict[str, Code]:
    """All codes in their order."""
    with (places.assets() / "findings.toml").open("rb") as stream:
        entries = tomli.load(stream)
    return {code: built(Code, {"code": code, **entry}) for code, entry in entries.items()}


def severity(code: str) -> Severity:
    """How grave a finding of this code is."""
    return catalogue()[code].severity
