"""Where the pieces of a draft were written."""

from __future__ import annotations

from game.scenario.checks.draft import Draft
from game.scenario.diagnostics import Path
from game.scenario.rules import Source


def source(draft: Draft, path: Path) -> Source:
    """The file of the piece at `path`, and its line and column once somebody asks."""
    document, place = draft.merged.origin(path)
    return Source.found_by(document.positions.key, document.file, place)
