"""Where the pieces of a draft were written."""

from __future__ import annotations

from game.scenario.checks.draft import Draft
from game.scenario.diagnostics import Path
from game.scenario.rules import Source


def source(draft: Draft, path: Path) -> Source:
    """The file, line and column of the piece at `path`."""
    document, place = draft.merged.origin(path)
    line, column = document.positions.key(place)
    return Source(document.file, line, column)
