"""Frozen, slotted dataclasses that cost little: the standard library's, by the same names.

The standard decorator compiles six methods for every class when it is imported, a millisecond for
each of two hundred, and its frozen records set every field through a call: a sixth of a month's
weeks. Here a method is compiled when it is first called, and a new record is filled while it is
still a twin of its class, of the same slots but not guarded. Type checkers see the originals.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import MISSING, Field, FrozenInstanceError, fields
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

__all__ = ["dataclass", "replace"]

_Method = Callable[..., Any]


class _Record(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]


def _frozen(
    *, frozen: bool = False, slots: bool = False, kw_only: bool = False
) -> Callable[[type], type]:
    """A decorator for classes without bases or ``__post_init__``; both flags are always true."""
    if not (frozen and slots):
        raise TypeError("a record is frozen and slotted; others are the standard library's")

    def decorate(kind: type) -> type:
        own = set(vars(kind))
        made: type = dataclasses.dataclass(
            slots=True, init=False, repr=False, eq=False, kw_only=kw_only
        )(kind)
        return _recorded(made, own)

    return decorate


def _recorded(kind: type, own: set[str]) -> type:
    names = tuple(each.name for each in fields(kind))
    twin = type(kind.__name__, (), {"__slots__": names})
    scope = {"_become": vars(object)["__class__"].__set__, "_new": object.__new__,
             "_twin": twin, "_kind": kind, "_MISSING": MISSING}  # fmt: skip
    for name, written in _WRITTEN.items():
        if name not in own:
            setattr(kind, name, _compiled_when_called(kind, name, written, scope))
    for name, method in _SHARED.items():
        if name not in own:
            setattr(kind, name, method)
    return kind


def _compiled_when_called(
    kind: type, name: str, written: Callable[[type], str], scope: dict[str, Any]
) -> _Method:
    def first(*given: object, **named: object) -> object:
        known = {**scope, **{f"_d_{each.name}": _default(each) for each in fields(kind)}}
        exec(written(kind), known)  # noqa: S102 - of field names alone, as dataclasses do
        setattr(kind, name, known[name])
        return known[name](*given, **named)

    return first


def _default(each: Field[Any]) -> object:
    return each.default if each.default_factory is MISSING else each.default_factory


def _init(kind: type) -> str:
    return "\n ".join(
        (
            f"def __init__(self, {', '.join(_parameters(kind))}):",
            "_become(self, _twin)",
            *(f"self.{each.name} = {_given(each)}" for each in fields(kind)),
            "self.__class__ = _kind",
        )
    )


def _parameters(kind: type) -> Iterator[str]:
    yield from (_parameter(each) for each in fields(kind) if not each.kw_only)
    named = [_parameter(each) for each in fields(kind) if each.kw_only]
    yield from ("*", *named) if named else ()


def _parameter(each: Field[Any]) -> str:
    if each.default_factory is not MISSING:
        return f"{each.name}=_MISSING"
    return each.name if each.default is MISSING else f"{each.name}=_d_{each.name}"


def _given(each: Field[Any]) -> str:
    if each.default_factory is MISSING:
        return each.name
    return f"_d_{each.name}() if {each.name} is _MISSING else {each.name}"


def _replaced(kind: type) -> str:
    return "\n ".join(
        (
            "def __replace__(self, /, **changes):",
            "made = _new(_twin)",
            *(f"made.{each.name} = self.{each.name}" for each in fields(kind)),
            "for name, value in changes.items(): setattr(made, name, value)",
            "made.__class__ = _kind",
            "return made",
        )
    )


def _equal(kind: type) -> str:
    own, others = _values("self", kind), _values("other", kind)
    return (
        "def __eq__(self, other):\n"
        " if self is other: return True\n"
        " if other.__class__ is not self.__class__: return NotImplemented\n"
        f" return ({own}) == ({others})"
    )


def _hashed(kind: type) -> str:
    return f"def __hash__(self): return hash(({_values('self', kind)}))"


def _values(whose: str, kind: type) -> str:
    return "".join(f"{whose}.{each.name}, " for each in fields(kind) if each.compare)


def _shown(record: _Record) -> str:
    parts = (f"{each.name}={getattr(record, each.name)!r}" for each in fields(record))
    return f"{type(record).__qualname__}({', '.join(parts)})"


def _refuse(_record: object, name: str, _value: object = None) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _packed(record: _Record) -> tuple[object, ...]:
    values = {each.name: getattr(record, each.name) for each in fields(record)}
    return _unpacked, (type(record), values)


def _unpacked(kind: type, values: dict[str, object]) -> object:
    return kind(**values)


_WRITTEN = {"__init__": _init, "__replace__": _replaced, "__eq__": _equal, "__hash__": _hashed}
_SHARED: dict[str, _Method] = {
    "__repr__": _shown, "__setattr__": _refuse, "__delattr__": _refuse, "__reduce__": _packed,
}  # fmt: skip


def _changed(record: _Record, /, **changes: object) -> object:
    """A copy with some fields changed, of any dataclass."""
    own = getattr(type(record), "__replace__", None)
    return own(record, **changes) if own else dataclasses.replace(record, **changes)


if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:
    dataclass, replace = _frozen, _changed
