"""The JSON Schemas in ``docs/json``, made from the dataclasses that are printed.

Write them anew with ``python -m tests.json_schemas``; a test fails when they are stale.
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
import textwrap
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from game.campaign.desk import Desk
from game.cli.compared import Compared
from game.cli.replayed import Replayed
from game.lab.autoplay.results import Autoplayed
from game.lab.balance.results import Balanced
from game.lab.sweep.results import Sweep
from game.plain.editing.document import SaveMessage
from game.plain.messages import ActionMessage, End
from game.scenario.diagnostics import Finding

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "json"
ADAPTERS: dict[str, TypeAdapter[Any]] = {
    "desk": TypeAdapter(Desk),
    "action": TypeAdapter(ActionMessage),
    "end": TypeAdapter(End),
    "save": TypeAdapter(SaveMessage),
    "replay": TypeAdapter(Replayed),
    "findings": TypeAdapter(list[Finding]),
    "sweep": TypeAdapter(Sweep),
    "autoplay": TypeAdapter(Autoplayed),
    "balance": TypeAdapter(Balanced),
    "diff": TypeAdapter(Compared),
}
_SOURCES = (
    "game.campaign.desk.",
    "game.campaign.workshop.carrying",
    "game.campaign.workshop.effect",
    "game.cli.compared",
    "game.cli.replayed",
    "game.lab.difference.results",
    "game.scenario.comparison.changes",
    "game.lab.autoplay.results",
    "game.lab.balance.results",
    "game.lab.sweep.results",
    "game.plain.editing.document",
    "game.plain.messages",
    "game.scenario.diagnostics",
)
"""Modules, and packages of modules, whose dataclasses are printed."""


def schemas() -> dict[str, str]:
    """Each schema's text by the file's name."""
    return {f"{name}.json": _text(adapter) for name, adapter in ADAPTERS.items()}


def _text(adapter: TypeAdapter[Any]) -> str:
    schema = adapter.json_schema()
    documents = _documented()
    for part in (schema, *schema.get("$defs", {}).values()):
        for name, entry in part.get("properties", {}).items():
            if described := documents.get((part.get("title", ""), name)):
                entry["description"] = described
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _documented() -> dict[tuple[str, str], str]:
    """The docstrings under fields, by class and field: pydantic reads none of plain dataclasses."""
    found: dict[tuple[str, str], str] = {}
    for module in sorted(name for name in sys.modules if name.startswith(_SOURCES)):
        for node in ast.parse(inspect.getsource(sys.modules[module])).body:
            if isinstance(node, ast.ClassDef):
                found |= {(node.name, name): text for name, text in _fields(node)}
    return found


def _fields(node: ast.ClassDef) -> list[tuple[str, str]]:
    return [
        (field.target.id, " ".join(textwrap.dedent(under.value.value).split()))
        for field, under in zip(node.body, node.body[1:], strict=False)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(under, ast.Expr)
        and isinstance(under.value, ast.Constant)
        and isinstance(under.value.value, str)
    ]


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
