"""The two types of the condition language, and the ways to combine them.

Two types and not one: compiled to ``&``, ``True & 7 == 1`` would hold and ``True & 6 == 0`` not.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from functools import reduce

from game.frozen import dataclass
from game.model.numbers import FLOATS, Num, Numbers, Truth
from game.scenario.rules import View

NumOf = Callable[[View, Numbers], Num]
TruthOf = Callable[[View, Numbers], Truth]


class ConditionError(Exception):
    """What is wrong with a condition, where in it, and what to write instead."""

    def __init__(self, code: str, message: str, offset: int = 0, suggestion: str = "") -> None:
        """Remember `code` of the catalogue and `offset`, in characters from 0."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.offset = offset
        self.suggestion = suggestion
        self.also: tuple[ConditionError, ...] = ()
        """What else is wrong in it, in the parts that follow."""

    def all(self) -> tuple[ConditionError, ...]:
        """This and what else is wrong, each thing once however often it is written."""
        found: dict[str, ConditionError] = {}
        for error in (self, *self.also):
            found.setdefault(error.message, error)
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Number:
    """An expression that gives a number."""

    of: NumOf
    fixed: float | None = None
    """The number, where it is always the same."""


@dataclass(frozen=True, slots=True)
class Fact:
    """An expression that is true or false."""

    of: TruthOf


Expression = Number | Fact

COMPARISONS: dict[str, Callable[[Num, Num], Truth]] = {
    "Lt": operator.lt,
    "LtE": operator.le,
    "Gt": operator.gt,
    "GtE": operator.ge,
    "Eq": operator.eq,
    "NotEq": operator.ne,
}


def constant(value: float) -> Number:
    """The same number always."""
    return Number(lambda _view, _xp: value, value)


def compared(name: str, left: Number, right: Number) -> Fact:
    """A comparison by the name of its syntax node."""
    compare, a, b, fixed = COMPARISONS[name], left.of, right.of, right.fixed
    if fixed is not None:  # most are with one: a call less
        return Fact(lambda view, xp: compare(a(view, xp), fixed))
    return Fact(lambda view, xp: compare(a(view, xp), b(view, xp)))


def computed(name: str, left: Number, right: Number) -> Number:
    """Addition, subtraction, multiplication, or division where x / 0 is 0."""
    a, b = left.of, right.of
    if name == "Add":
        return Number(lambda view, xp: a(view, xp) + b(view, xp))
    if name == "Sub":
        return Number(lambda view, xp: a(view, xp) - b(view, xp))
    if name == "Mult":
        return Number(lambda view, xp: a(view, xp) * b(view, xp))
    return Number(lambda view, xp: xp.div(a(view, xp), b(view, xp), 0.0))


def negative(number: Number) -> Number:
    """The number with its sign changed."""
    a = number.of
    return Number(lambda view, xp: -a(view, xp))


def absolute(number: Number) -> Number:
    """The number without its sign."""
    a = number.of
    return Number(lambda view, xp: xp.absolute(a(view, xp)))


def smallest(numbers: list[Number]) -> Number:
    """The least of one or more."""
    parts = [number.of for number in numbers]
    return Number(lambda view, xp: reduce(xp.minimum, [part(view, xp) for part in parts]))


def largest(numbers: list[Number]) -> Number:
    """The greatest of one or more."""
    parts = [number.of for number in numbers]
    return Number(lambda view, xp: reduce(xp.maximum, [part(view, xp) for part in parts]))


def all_of(facts: list[Fact]) -> Fact:
    """Whether all of one or more hold.

    Arrays need every part evaluated; of one game the rest is spared after the first that fails,
    half of what a month's letters cost.
    """
    parts = [fact.of for fact in facts]

    def holds(view: View, xp: Numbers) -> Truth:
        if xp is not FLOATS:
            return reduce(xp.both, [part(view, xp) for part in parts])
        for part in parts:  # noqa: SIM110 - a generator for `all` takes half as long again
            if not part(view, xp):
                return False
        return True

    return Fact(holds)


def any_of(facts: list[Fact]) -> Fact:
    """Whether one of one or more holds; likewise."""
    parts = [fact.of for fact in facts]

    def holds(view: View, xp: Numbers) -> Truth:
        if xp is not FLOATS:
            return reduce(xp.either, [part(view, xp) for part in parts])
        for part in parts:  # noqa: SIM110 - likewise
            if part(view, xp):
                return True
        return False

    return Fact(holds)


def negated(fact: Fact) -> Fact:
    """Whether it does not hold."""
    a = fact.of
    return Fact(lambda view, xp: xp.negate(a(view, xp)))
