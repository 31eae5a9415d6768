"""Runs side by side: the few things that arrays can do and numbers cannot."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Protocol, TypeVar, cast

from game.model.luck import Draws
from game.model.numbers import Num, Numbers, Truth

Column = TypeVar("Column", Num, Truth)
"""Numbers or truths over runs; a single one stands for all runs alike."""

Record = TypeVar("Record")


class Places(Protocol):
    """Some of the runs, by their places from 0, rising."""

    def __len__(self) -> int: ...


class Lanes(Protocol):
    """Many runs at once. Columns have shape ``(count,)``, columns of some places ``(len,)``."""

    @property
    def count(self) -> int:
        """How many runs."""

    @property
    def xp(self) -> Numbers:
        """The world of their numbers."""

    @property
    def luck(self) -> Draws:
        """Everybody's luck."""

    def uniform(self, places: Places, stream: str, week: int, index: int = 0) -> Num:
        """A draw of some runs: numbers in [0, 1)."""

    def full(self, value: Num) -> Num:
        """A column of its own: `value` spread over all runs, or copied."""

    def counts(self) -> Num:
        """A column of its own for what is counted, up to 255: an eighth of the memory of others."""

    def truths(self, value: Truth) -> Truth:
        """The same of truths."""

    def where(self, so: Truth) -> Places:
        """The places of the runs in which something is so."""

    def some(self, places: Places, so: Truth) -> Places:
        """Of some places those for which something is so; `so` is a column of them."""

    def take(self, column: Column, places: Places) -> Column:
        """A column of some places."""

    def put(self, column: Column, places: Places, values: Column) -> Column:
        """A copy of the column, changed at some places."""

    def write(self, column: Column, places: Places, values: Column) -> None:
        """Change a column of one's own (`full`, `truths`) at some places."""

    def groups(self, values: Num, places: Places) -> Iterator[tuple[int, Places]]:
        """Some places by whole number, rising; `values` is a column of them."""

    def pick(self, table: Sequence[float], column: Num) -> Num:
        """For each run the entry of the table that the column names, from 0."""


def mapped(record: Record, *others: Record, by: Callable[..., object]) -> Record:
    """A record made anew, each column from the same column of one or more records.

    Records are frozen dataclasses and tuples of columns; whole numbers that all runs share (a
    week's) stay as they are.
    """
    made: object = record
    if isinstance(record, tuple):
        made = tuple(mapped(*parts, by=by) for parts in zip(record, *others, strict=True))
    elif names := _names(cast("Hashable", type(record))):
        every = (record, *others)
        made = type(record)(
            *[mapped(*[getattr(one, name) for one in every], by=by) for name in names]
        )
    elif not isinstance(record, int):
        made = by(record, *others)
    return cast("Record", made)


@cache
def _names(kind: Hashable) -> tuple[str, ...]:
    """The fields of a record, in the order in which it is made; nothing for a column."""
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) else ()


def chosen(lanes: Lanes, so: Truth, then: Record, other: Record) -> Record:
    """Whole records, run by run: `then` where something is so, else `other`."""
    xp = lanes.xp
    return mapped(then, other, by=lambda a, b: a if a is b else xp.where(so, a, b))
