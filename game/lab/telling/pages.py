"""A scenario as written: where what was measured of it stands in its file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path as File

from game.frozen import dataclass
from game.scenario.diagnostics import Finding, Path, Problem
from game.scenario.files.documents import read
from game.scenario.findings.comments import without_ignored
from game.scenario.findings.locating import located
from game.scenario.inheriting.inheritance import resolve
from game.scenario.inheriting.merging import Merged
from game.scenario.loading import scenario_file


@dataclass(frozen=True, slots=True)
class Pages:
    """The file of a scenario and those that it extends."""

    merged: Merged

    @property
    def file(self) -> str:
        """The file that was asked for, as shown to people."""
        return self.merged.document.file

    @property
    def texts(self) -> Mapping[str, str]:
        """The text of the file, for excerpts."""
        return {self.file: self.merged.document.positions.text}

    def inherited(self, path: Path) -> bool:
        """Whether the piece at a path was written in another file than the one asked for."""
        return self.merged.origin(path)[0] is not self.merged.document

    def has(self, *path: str) -> bool:
        """Whether the file itself says something at a path of tables."""
        here: object = self.merged.document.raw
        for key in path:
            if not isinstance(here, dict) or key not in here:
                return False
            here = here[key]
        return True

    def findings(self, problems: Iterable[Problem], measured: frozenset[str]) -> list[Finding]:
        """Problems as findings, but for those that a comment ignores.

        Args:
            problems: what was measured.
            measured: all codes that were looked for: a comment about another one stays unused.
        """
        found = located(self.merged, problems)
        positions = self.merged.document.positions
        left = without_ignored(found, positions, self.file)
        return [one for one in left if one.code in measured]


def pages(name: str | File) -> Pages:
    """Open a scenario's file.

    Raises:
        GameError: it cannot be read.
    """
    return Pages(resolve(read(scenario_file(name))))
