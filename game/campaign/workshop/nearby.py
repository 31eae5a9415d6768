"""Files as their author calls them: by their names in the folder of the one being written."""

from __future__ import annotations

from pathlib import PurePath

from game.frozen import replace
from game.scenario.checking import Report


def nearby(report: Report) -> Report:
    """The report with every file in the scenario's own folder, or below it, named from there.

    A window of 80 columns has better use for its lines than the way to a folder that is known.
    """
    folder = PurePath(report.file).parent
    return replace(
        report,
        file=_name(report.file, folder),
        findings=tuple(replace(one, file=_name(one.file, folder)) for one in report.findings),
        texts={_name(file, folder): text for file, text in report.texts.items()},
    )


def _name(file: str, folder: PurePath) -> str:
    path = PurePath(file)
    return str(path.relative_to(folder)) if path.is_relative_to(folder) else file
