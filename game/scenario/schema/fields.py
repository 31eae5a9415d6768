"""Which keys a place in a scenario file may have, read off its tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from game.scenario.diagnostics import Path
from game.scenario.schema.base import Section


def fields_at(model: type[Section], path: Path, raw: object) -> tuple[str, ...]:
    """The keys possible in the table at `path` of `raw`, in the format's order."""
    return tuple(dict.fromkeys(name for kind in types_at(model, path, raw) for name in names(kind)))


def types_at(model: type[Section], path: Path, raw: object) -> list[Any]:
    """The tables that may stand at `path` of `raw`; of several, those with its ``op``."""
    kinds: list[Any] = [model]
    for part in path:
        raw = _below(raw, part)
        kinds = [kind for table in kinds for kind in _types(_inside(table, part))]
    models = [kind for kind in kinds if _is_table(kind)]
    op = raw.get("op") if isinstance(raw, dict) else None
    return [kind for kind in models if op in _ops(kind)] or models


def names(kind: type[Section]) -> tuple[str, ...]:
    """The keys of a table, in the format's order."""
    return tuple(field.name for field in fields(kind))  # type: ignore[arg-type] # all are dataclasses


def _is_table(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, Section)


def _below(raw: object, part: str | int) -> object:
    if isinstance(raw, dict):
        return raw.get(part)
    if isinstance(raw, list) and isinstance(part, int) and part < len(raw):
        return raw[part]
    return None


def _inside(kind: Any, part: str | int) -> Any:  # noqa: ANN401 - annotations have no common type
    if isinstance(part, int):
        arguments = get_args(kind)
        return arguments[0] if get_origin(kind) is list else None
    if get_origin(kind) is dict:
        return get_args(kind)[1]
    return get_type_hints(kind).get(part) if _is_table(kind) else None


def _types(annotation: Any) -> Iterator[Any]:  # noqa: ANN401
    """The types an annotation allows, without what wraps them."""
    if get_origin(annotation) is Annotated:
        yield from _types(get_args(annotation)[0])
    elif get_origin(annotation) in {list, None} or get_origin(annotation) is dict:
        yield annotation
    else:
        for part in get_args(annotation):
            yield from _types(part)


def _ops(kind: type[Section]) -> tuple[Any, ...]:
    return get_args(get_type_hints(kind).get("op"))
