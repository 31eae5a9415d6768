"""Whether formulas can hold together over the ranges of their names."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal

from game.scenario.advice.logic.domains import Domains, is_whole
from game.scenario.advice.logic.formulas import Atom, Formula, Joined, Sign, Term
from game.scenario.advice.logic.ranges import ANYTHING, Range

Box = dict[str, Range]
Verdict = Literal["always", "never", "sometimes"]

PATIENCE = 3000
"""Comparisons looked at before a condition is given the benefit of the doubt: 5 ms."""
PASSES = 3

_MIRROR: dict[Sign, Sign] = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}


class _OutOfPatienceError(Exception):
    """The search has looked at enough."""


def verdict(atom: Atom, domains: Domains) -> Verdict:
    """What a comparison by itself comes to, whatever its names are."""
    return _verdict(atom, atom.left.of(domains.of), atom.right.of(domains.of))


def possible(
    formulas: Iterable[Formula], domains: Domains, known: Mapping[str, Range] | None = None
) -> bool:
    """Whether all formulas can hold at once; true where that takes too long to say.

    Args:
        formulas: what must hold.
        domains: what names can be.
        known: what some of them are known to be.
    """
    try:
        return _Search(domains).holds(list(formulas), dict(known or {}))
    except _OutOfPatienceError:
        return True


class _Search:
    """Narrows the ranges of names by what must hold, and tries each side of what may."""

    def __init__(self, domains: Domains) -> None:
        self.domains = domains
        self.patience = PATIENCE

    def holds(self, goals: list[Formula], box: Box) -> bool:
        atoms: list[Atom] = []
        open_: list[Joined] = []
        waiting = goals
        while waiting:
            goal = waiting.pop()
            if isinstance(goal, Atom):
                atoms.append(goal)
            elif goal.every or len(goal.parts) == 1:
                waiting.extend(goal.parts)
            else:
                open_.append(goal)
        if not self._narrowed(atoms, box):
            return False
        if not open_:
            return True
        first, *rest = open_
        fixed: list[Formula] = [*atoms, *rest]
        return any(self.holds([*fixed, part], dict(box)) for part in first.parts)

    def _narrowed(self, atoms: list[Atom], box: Box) -> bool:
        def look(key: str) -> Range:
            return box[key] if key in box else self.domains.of(key)

        for _ in range(PASSES):
            before = dict(box)
            for atom in atoms:
                self.patience -= 1
                if self.patience < 0:
                    raise _OutOfPatienceError
                left, right = atom.left.of(look), atom.right.of(look)
                if _verdict(atom, left, right) == "never":
                    return False
                for key, found in _narrowings(atom, left, right):
                    box[key] = found
                    if found.empty:
                        return False
            if box == before:
                break
        return True


def _verdict(atom: Atom, a: Range, b: Range) -> Verdict:
    sign = atom.sign
    if sign in {">", ">="}:
        a, b = b, a
    if sign in {"<", ">"}:
        return "never" if a.low >= b.high else "always" if a.high < b.low else "sometimes"
    if sign in {"<=", ">="}:
        return "never" if a.low > b.high else "always" if a.high <= b.low else "sometimes"
    apart = a.low > b.high or b.low > a.high
    same = a == b and a.low == a.high
    if sign == "==":
        return "never" if apart else "always" if same else "sometimes"
    return "never" if same else "always" if apart else "sometimes"


def _narrowings(atom: Atom, left: Range, right: Range) -> Iterator[tuple[str, Range]]:
    yield from _narrowing(atom.left, atom.sign, left, right)
    yield from _narrowing(atom.right, _MIRROR[atom.sign], right, left)


def _narrowing(term: Term, sign: Sign, now: Range, other: Range) -> Iterator[tuple[str, Range]]:
    """What is left of a name's range when ``name sign other`` holds."""
    if not term.key:
        return
    whole = is_whole(term.key)
    if sign == "!=":
        if other.low == other.high:
            yield term.key, _without(now, other.low, whole=whole)
        return
    bound = {
        "<": Range(-math.inf, _below(other.high)),
        "<=": Range(-math.inf, other.high),
        ">": Range(_above(other.low), math.inf),
        ">=": Range(other.low, math.inf),
        "==": other,
    }.get(sign, ANYTHING)
    found = now.within(bound)
    yield term.key, _rounded(found) if whole else found


def _without(now: Range, value: float, *, whole: bool) -> Range:
    """A range without one of its ends."""
    low = _above(value) if now.low == value else now.low
    high = _below(value) if now.high == value else now.high
    return _rounded(Range(low, high)) if whole else Range(low, high)


def _rounded(found: Range) -> Range:
    if math.isinf(found.low) or math.isinf(found.high):
        return found
    return Range(float(math.ceil(found.low)), float(math.floor(found.high)))


def _above(value: float) -> float:
    return math.nextafter(value, math.inf)


def _below(value: float) -> float:
    return math.nextafter(value, -math.inf)
