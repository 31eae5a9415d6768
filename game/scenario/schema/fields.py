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


def is_list_of_tables(model: type[Section], name: str) -> bool:
    """Whether ``events.choices`` is written in double brackets; False also for what is unknown."""
    kinds: list[Any] = [model]
    for part in filter(None, name.split(".")):
        tables = [get_args(kind)[0] if get_origin(kind) is list else kind for kind in kinds]
        kinds = [kind for table in tables for kind in _types(_inside(table, part))]
    return any(get_origin(kind) is list and _tables_in(kind) for kind in kinds)


def is_table(model: type[Section], name: str) -> bool:
    """Whether a key of `model` stands for one table, written ``[name]``."""
    return bool(types_at(model, (name,), None))


def list_headers(model: type[Section]) -> dict[str, str]:
    """For each key of a table below the top the header of that table: ``[[events.choices]]``."""
    found: dict[str, str] = {}
    for top in names(model):
        for kind in types_at(model, (top, 0) if is_list_of_tables(model, top) else (top,), None):
            for name in names(kind):
                path = f"{top}.{name}"
                if is_list_of_tables(model, path):
                    found.setdefault(name, f"[[{path}]]")
                elif types_at(model, tuple(_steps(model, path)), None):
                    found.setdefault(name, f"[{path}]")
    return found


def _steps(model: type[Section], path: str) -> Iterator[str | int]:
    top, _, name = path.partition(".")
    yield top
    if is_list_of_tables(model, top):
        yield 0
    yield name


def _tables_in(kind: object) -> bool:
    return any(_is_table(one) for one in _types(get_args(kind)[0]))


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
    return _hints(kind).get(part) if _is_table(kind) else None


_known: dict[type, dict[str, Any]] = {}
"""Annotations are texts until they are asked for, which takes 0.1 ms each time."""


def _hints(kind: type[Section]) -> dict[str, Any]:
    if kind not in _known:
        _known[kind] = get_type_hints(kind)
    return _known[kind]


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
    return get_args(_hints(kind).get("op"))
