"""The format for editors and readers: JSON Schema with a description of every field.

The descriptions are the docstrings below the fields. pydantic could read them itself, but would
parse this package's source each time a scenario is opened: 50 ms that no player need pay.
"""

from __future__ import annotations

import ast
import inspect
import json
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, asdict, fields
from itertools import pairwise
from typing import Any

from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS, Parameter
from game.scenario.schema.base import Section
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.overrides import OverrideSection
from game.scenario.schema.teaching import TeachingSection

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """The JSON Schema of a scenario file."""
    from pydantic import TypeAdapter

    schema = TypeAdapter(ScenarioFile).json_schema()
    tables: dict[str, Any] = {"ScenarioFile": schema, **schema["$defs"]}
    for model in sections():
        for name, text in descriptions(model).items():
            entry = tables.get(model.__name__, {}).get("properties", {}).get(name)
            if entry is not None:
                entry["description"] = text
        for field in fields(model):  # type: ignore[arg-type] # all sections are dataclasses
            if field.default_factory is not MISSING:
                entry = tables.get(model.__name__, {}).get("properties", {}).get(field.name, {})
                entry["default"] = _plain(field.default_factory())
    _parameters(tables["ScenarioFile"]["properties"]["model"], COMPANY_PARAMETERS)
    _or_a_table(tables["ScenarioFile"]["properties"]["model"], OverrideSection)
    _parameters(tables["DepartmentSection"]["properties"]["numbers"], TEAM_PARAMETERS)
    return {"$schema": DRAFT, "title": "A scenario of Humans Wanted", **schema}


def _plain(value: object) -> object:
    """A default as JSON."""
    return asdict(value) if isinstance(value, TeachingSection) else value


def _parameters(entry: dict[str, Any], known: Mapping[str, Parameter]) -> None:
    """The model's parameters by name, each with its range."""
    entry.pop("maxProperties", None)
    entry["additionalProperties"] = False
    entry["properties"] = {
        name: {
            "type": "number",
            "description": f"{one.meaning}, {one.unit}. Standing: {one.standing}.",
            "minimum": one.low,
            "maximum": one.high,
        }
        for name, one in known.items()
    }


def _or_a_table(entry: dict[str, Any], kind: type[Section]) -> None:
    """A table for each that may also be a bare number."""
    table = {"$ref": f"#/$defs/{kind.__name__}"}
    entry["properties"] = {
        name: {
            "title": name,
            "description": one.pop("description"),
            "anyOf": [one, table],
        }
        for name, one in entry["properties"].items()
    }


def json_schema_text() -> str:
    """The same as a file beside a scenario."""
    return json.dumps(json_schema(), indent=1, ensure_ascii=False) + "\n"


def sections(above: type[Section] = Section) -> Iterator[type[Section]]:
    """All tables of the format, bases first."""
    for model in above.__subclasses__():
        yield model
        yield from sections(model)


def descriptions(model: type[Section]) -> dict[str, str]:
    """What each field of a table means, inherited fields included."""
    found: dict[str, str] = {}
    for kind in reversed(model.__mro__):
        if issubclass(kind, Section) and kind is not Section:
            found.update(_written(kind))
    return found


def _written(kind: type) -> Iterator[tuple[str, str]]:
    tree = ast.parse(textwrap.dedent(inspect.getsource(kind))).body[0]
    body = tree.body if isinstance(tree, ast.ClassDef) else []
    for field, text in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            value = text.value if isinstance(text, ast.Expr) else None
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                yield field.target.id, inspect.cleandoc(value.value)
