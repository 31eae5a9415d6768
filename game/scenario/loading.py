"""Opening scenarios: by the id of a shipped one, from a file, or from a journal's text."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from game.errors import ScenarioError
from game.scenario.diagnostics import did_you_mean, refusal, shown
from game.scenario.files.documents import Document, read
from game.scenario.files.shelf import ScenarioCard, shipped, shipped_files
from game.scenario.inheriting.inheritance import check_document, resolve
from game.scenario.inheriting.merging import Merged
from game.scenario.language.expressions import ConditionError
from game.scenario.rules import Scenario
from game.scenario.seals import resolved_text, sealed

if TYPE_CHECKING:
    from game.scenario.checks.draft import Draft

__all__ = ["ScenarioCard", "load", "load_text", "reopen", "scenario_file", "shipped", "trusted"]

LARGEST_TEXT = 16_000_000
"""Characters of a resolved text: a scenario with its pools."""

_ID = re.compile(r"[a-z][a-z0-9-]*\Z")


def load(name_or_path: str | Path) -> Scenario:
    """Open a shipped scenario by its id, or a scenario file.

    Raises:
        InvalidScenarioError: it cannot be read or has findings, which the error carries.
        ScenarioError: there is no such scenario.
    """
    return _built(resolve(read(scenario_file(name_or_path))))


def load_text(text: str, file: str) -> Scenario:
    """Open the resolved text that a journal keeps; it has no places, so `file` names it.

    Raises:
        InvalidScenarioError: the text is not one that `load` has made.
    """
    if len(text) > LARGEST_TEXT:
        raise refusal("HW002", file, "the kept scenario is too large")
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError):
        raise refusal("HW004", file, "the kept scenario is damaged") from None
    if not isinstance(raw, dict):
        raise refusal("HW004", file, "the kept scenario is damaged")
    document = Document(file, Path(), "", raw)
    check_document(document)
    return _built(Merged(document, raw), text)


def reopen(text: str, file: str) -> Scenario:
    """Open a text that this game has opened before, in another process: it is not checked again."""
    from game.scenario.compiling.compilation import compiled

    raw = json.loads(text)
    with suppress(ConditionError):
        return compiled(trusted(Merged(Document(file, Path(), "", raw), raw)), text)
    return load_text(text, file)


def _built(merged: Merged, given: str = "") -> Scenario:
    """The rules; a `given` text that is as it would be written is kept, and no second copy."""
    from game.scenario.compiling.compilation import compiled

    written = resolved_text(merged.raw)
    text = given if given == written else written
    if sealed(text):
        # The same content, cut into other files, may read what a pool does not know.
        with suppress(ConditionError):
            return compiled(trusted(merged), text)
    return compiled(_checked(merged), text)


def trusted(merged: Merged) -> Draft:
    """The draft of a document that was checked before it was shipped, or that the game wrote."""
    from game.scenario.checks.draft import Draft
    from game.scenario.records import built
    from game.scenario.schema.document import ScenarioFile

    return Draft.of(merged, built(ScenarioFile, merged.raw))


def _checked(merged: Merged) -> Draft:
    # pydantic takes 80 ms to import and 11 MB, for the files that were not checked before.
    from game.scenario.drafts.drafting import drafted

    return drafted(merged)


def scenario_file(name_or_path: str | Path) -> Path:
    """The file of a shipped id, or the path as it is.

    Raises:
        ScenarioError: it looks like an id, and there is none like it; or it is empty.
    """
    name = str(name_or_path)
    if not name.strip():
        raise ScenarioError("a scenario is named by its id or its file, and this name is empty")
    files = shipped_files()
    if name in files:
        return files[name]
    if _ID.match(name) and not Path(name).exists():
        raise ScenarioError(f"there is no scenario {shown(name)}; {_meant(name)}")
    return Path(name)


def _meant(name: str) -> str:
    """What somebody who wrote `name` may have had in mind: a file of theirs, or a shipped id."""
    file = f"{name}.toml"
    if Path(file).is_file():
        return f"did you mean the file {file}?"
    ids = [card.id for card in shipped()]
    listed = f"shipped: {', '.join(ids)}" if ids else "none is shipped"
    return f"{did_you_mean(name, ids, '')} {listed}".strip()
