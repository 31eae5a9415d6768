"""Lanes of one array run: a policy or a company each, on luck of their own. Needs NumPy."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from game.frozen import dataclass
from game.lab.companies.plan import Plan, Policy
from game.model.luck import Draws
from game.model.numbers import Num

Array = NDArray[np.float64]
"""A figure of every lane: shape ``(lanes,)``."""

T = TypeVar("T")


def full(value: Num, lanes: int) -> Array:
    """The figure for every lane, also if it is the same for all."""
    return np.array(np.broadcast_to(value, lanes), dtype=np.float64)


def beside(policies: Sequence[Policy], lanes: int = 1) -> Policy:
    """Policies as one, `lanes` lanes each: an array in each field of the plan."""

    def plan(week: int) -> Plan:
        plans = [policy(week) for policy in policies]
        columns: dict[str, Any] = {}
        for field in fields(Plan):
            values = np.array([getattr(plan, field.name) for plan in plans], dtype=float)
            column = np.repeat(values, lanes, axis=0)
            columns[field.name] = tuple(column.T) if column.ndim > 1 else column
        return Plan(**columns)

    return plan


def spread(value: T, widen: Callable[[Any], Any]) -> T:
    """A state with every array in it widened; what is the same in every lane stays one number."""
    return cast("T", _spread(value, widen))


def _spread(value: Any, widen: Callable[[Any], Any]) -> Any:  # noqa: ANN401 any field of a state
    if isinstance(value, np.ndarray) and value.ndim:
        return widen(value)
    if isinstance(value, tuple):
        return tuple(_spread(item, widen) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {one.name: _spread(getattr(value, one.name), widen) for one in fields(value)}
        return type(value)(**parts)
    return value


@dataclass(frozen=True, slots=True)
class Again:
    """The same luck for each of several companies: all runs of the first, then of the next."""

    luck: Draws
    companies: int

    def uniform(self, stream: str, week: int, index: int = 0) -> Num:
        """Numbers in [0, 1)."""
        return cast("Num", np.tile(self.luck.uniform(stream, week, index), self.companies))

    def several(self, streams: Iterable[str], week: int, index: int = 0) -> list[Num]:
        """`uniform` of each of these streams."""
        return [self.uniform(stream, week, index) for stream in streams]

    def normal(self, stream: str, week: int, index: int = 0) -> Num:
        """Standard normals."""
        return cast("Num", np.tile(self.luck.normal(stream, week, index), self.companies))
