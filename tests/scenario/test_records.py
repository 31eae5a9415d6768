"""Plain data becomes the dataclasses that it was written from, or is refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Literal

import pytest

from game.scenario.records import built
from game.scenario.schema.limits import OneOrMore


@dataclass(frozen=True)
class Up:
    op: Literal["up"]
    by: float = 1.0


@dataclass(frozen=True)
class Down:
    op: Literal["down"]
    to: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Lift:
    name: Annotated[str, "a note that is not read"]
    moves: list[Up | Down] = field(default_factory=list)
    span: tuple[float, float] = (0.0, 1.0)
    floors: tuple[str, ...] = ()
    weights: dict[str, float] = field(default_factory=dict)
    broken: bool = False
    inspected: int | None = None
    signs: Annotated[list[str], OneOrMore()] = field(default_factory=list)


def test_tables_lists_and_numbers_become_fields() -> None:
    data = {
        "name": "A",
        "moves": [{"op": "down", "to": 3}, {"op": "up"}],
        "span": [1, 2.5],
        "floors": ["attic"],
        "weights": {"cat": 4},
        "inspected": None,
        "signs": "no dogs",
    }
    lift = built(Lift, data)
    assert lift == Lift(
        name="A",
        moves=[Down("down", 3), Up("up")],
        span=(1.0, 2.5),
        floors=("attic",),
        weights={"cat": 4.0},
        signs=["no dogs"],
    )
    assert type(lift.span[0]) is type(lift.weights["cat"]) is float


@pytest.mark.parametrize(
    "change",
    [
        {"name": 3},
        {"name": None},
        {"moves": [{"op": "sideways"}]},
        {"moves": [{"to": 3}]},
        {"moves": [{"op": "down"}]},
        {"moves": [{"op": "down", "to": 3.0}]},
        {"moves": [{"op": "up", "by": True}]},
        {"moves": "up"},
        {"moves": [3]},
        {"span": [1.0]},
        {"span": [1.0, 2.0, 3.0]},
        {"weights": [1.0]},
        {"weights": {"cat": "heavy"}},
        {"broken": 1},
        {"signs": 3},
        {"inspected": "today"},
        {"colour": "red"},
    ],
)
def test_another_shape_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the class is all that it promises
        built(Lift, {"name": "A", **change})


@pytest.mark.parametrize("data", [None, [], "lift", 3, {}])
def test_what_is_no_table_is_refused(data: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        built(Lift, data)
