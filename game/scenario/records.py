"""Frozen dataclasses from plain data: tables, lists and numbers become typed fields.

For data that came with the game or that the game wrote itself. A stranger's file is checked by
the schema, which says what is wrong with it and where; this only refuses. It spares those who play
what they ship with the memory of pydantic: 11 MB.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

from game.scenario.schema.limits import OneOrMore, bracketed

_Record = TypeVar("_Record")
_Reader = Callable[[Any], Any]


def built(kind: type[_Record], data: object) -> _Record:
    """`data` as a `kind`: a dataclass, or a tuple, list or mapping of them.

    Whole numbers become floats where the field is one; unions of dataclasses differ in ``op``.

    Raises:
        ValueError: the data has another shape.
    """
    try:
        return cast("_Record", _reader(cast("Any", kind))(data))
    except (KeyError, TypeError) as error:
        raise ValueError(f"not a {kind}: {error}") from None


@cache
def _reader(kind: Any) -> _Reader:  # noqa: ANN401 - annotations have no common type
    """What reads a value of this annotation."""
    if is_dataclass(kind):
        return _table(cast("type", kind))
    if kind is float:
        return _number
    if get_origin(kind) is Annotated:
        return _annotated(*get_args(kind))
    make = _GENERIC.get(get_origin(kind))
    return make(get_args(kind)) if make else _exactly(kind)


def _annotated(kind: Any, *marks: object) -> _Reader:  # noqa: ANN401 - as above
    read = _reader(kind)
    if any(isinstance(mark, OneOrMore) for mark in marks):
        return lambda value: read(bracketed(value))
    return read


def _table(kind: type) -> _Reader:
    hints = get_type_hints(kind, include_extras=True)
    readers = {name: _reader(hint) for name, hint in hints.items() if not name.startswith("_")}
    short = getattr(kind, "_SHORT", "")

    def read(data: object) -> object:
        if short and not isinstance(data, dict):
            data = {short: data}
        return kind(**{name: readers[name](value) for name, value in _tabled(data).items()})

    return read


def _either(kinds: tuple[Any, ...]) -> _Reader:
    """One of several dataclasses, told apart by their ``op``; or one type or None."""
    kinds = tuple(kind for kind in kinds if kind is not NoneType)
    if len(kinds) == 1:
        only = _reader(kinds[0])
        return lambda value: None if value is None else only(value)
    by_op = {get_args(get_type_hints(kind)["op"])[0]: _reader(kind) for kind in kinds}
    return lambda data: by_op[data["op"]](data)


def _tuple(of: tuple[Any, ...]) -> _Reader:
    if of[1:] == (...,):
        return _items(_reader(of[0]), tuple)
    readers = tuple(_reader(kind) for kind in of)
    return lambda values: tuple(
        read(value) for read, value in zip(readers, _listed(values), strict=True)
    )


def _items(read: _Reader, kind: Callable[[Any], Any]) -> _Reader:
    return lambda values: kind([read(value) for value in _listed(values)])


def _mapping(read: _Reader) -> _Reader:
    return lambda table: {name: read(value) for name, value in _tabled(table).items()}


def _listed(values: object) -> list[Any] | tuple[Any, ...]:
    if isinstance(values, list | tuple):
        return values
    raise TypeError(f"{type(values).__name__} is no list")


def _tabled(table: object) -> dict[str, Any]:
    if isinstance(table, dict):
        return table
    raise TypeError(f"{type(table).__name__} is no table")


def _number(value: object) -> float:
    if type(value) in {float, int}:
        return float(cast("float", value))
    raise TypeError(f"{type(value).__name__} is no number")


def _one_of(values: tuple[Any, ...]) -> _Reader:
    def read(value: object) -> object:
        for known in values:
            if value == known and type(value) is type(known):
                return known
        raise TypeError("not one of those possible")

    return read


def _exactly(kind: type) -> _Reader:
    def read(value: object) -> object:
        if type(value) is kind:
            return value
        raise TypeError(f"{type(value).__name__} instead of {kind.__name__}")

    return read


_GENERIC: dict[object, Callable[[tuple[Any, ...]], _Reader]] = {
    Literal: _one_of,
    Union: _either,
    UnionType: _either,
    tuple: _tuple,
    list: lambda of: _items(_reader(of[0]), list),
    dict: lambda of: _mapping(_reader(of[1])),
}
