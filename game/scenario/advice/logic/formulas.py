"""Conditions as formulas: comparisons joined by and and or, with every not pushed inwards."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Literal

from game.frozen import dataclass
from game.scenario.advice.logic import ranges
from game.scenario.advice.logic.ranges import Range

Look = Callable[[str], Range]
"""What a key can be."""
Sign = Literal["<", "<=", ">", ">=", "==", "!="]

_SIGNS: dict[type[ast.cmpop], Sign] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
}  # fmt: skip
REVERSE: dict[Sign, Sign] = {
    "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==",
}  # fmt: skip
_ARITHMETIC = {
    ast.Add: ranges.added,
    ast.Sub: ranges.subtracted,
    ast.Mult: ranges.multiplied,
    ast.Div: ranges.divided,
}


@dataclass(frozen=True, slots=True)
class Term:
    """A number: its range where names have theirs, and its key if it is a name alone."""

    of: Callable[[Look], Range]
    key: str = ""


@dataclass(frozen=True, slots=True)
class Atom:
    """One comparison, or a truth as ``name >= 1``."""

    sign: Sign
    left: Term
    right: Term
    offset: int
    """In the condition's text, from 0."""
    truth: bool = False


@dataclass(frozen=True, slots=True)
class Joined:
    """Formulas of which all must hold, or any."""

    every: bool
    parts: tuple[Formula, ...]


Formula = Atom | Joined


def formula(text: str, departments: tuple[str, ...], *, holds: bool = True) -> Formula:
    """What it takes for a condition, which compiles, to hold, or not to hold."""
    indent = len(text) - len(text.lstrip())
    tree = ast.parse(text.strip(), mode="eval").body
    return _Reader(departments or ("",), indent).formula(tree, "", holds=holds)


@dataclass(frozen=True, slots=True)
class _Reader:
    departments: tuple[str, ...]
    indent: int

    def formula(self, node: ast.expr, inside: str, *, holds: bool) -> Formula:
        if isinstance(node, ast.BoolOp):
            parts = tuple(self.formula(part, inside, holds=holds) for part in node.values)
            return Joined(isinstance(node.op, ast.And) == holds, parts)
        if isinstance(node, ast.UnaryOp):
            return self.formula(node.operand, inside, holds=not holds)
        if isinstance(node, ast.Compare):
            return self._comparison(node, inside, holds=holds)
        if isinstance(node, ast.Call) and _called(node) == "any":
            each = (self.formula(node.args[0], f"{d}.", holds=holds) for d in self.departments)
            return Joined(not holds, tuple(each))
        return self._truth(node, inside, holds=holds)

    def _comparison(self, node: ast.Compare, inside: str, *, holds: bool) -> Formula:
        sides = [node.left, *node.comparators]
        atoms = []
        for op, left, right in zip(node.ops, sides, sides[1:], strict=False):
            sign = _SIGNS[type(op)]
            terms = self.term(left, inside), self.term(right, inside)
            at = self.indent + left.col_offset
            atoms.append(Atom(sign if holds else REVERSE[sign], *terms, at))
        return atoms[0] if len(atoms) == 1 else Joined(holds, tuple(atoms))

    def _truth(self, node: ast.expr, inside: str, *, holds: bool) -> Formula:
        at = self.indent + node.col_offset
        half = Term(lambda _: Range(0.5, 0.5))
        return Atom(">" if holds else "<", self.term(node, inside), half, at, truth=True)

    def term(self, node: ast.expr, inside: str) -> Term:
        if isinstance(node, ast.Constant):
            value = float(node.value)  # type: ignore[arg-type] # a number: the condition compiles
            return Term(lambda _: Range(value, value))
        if isinstance(node, ast.UnaryOp):
            below = self.term(node.operand, inside).of
            if isinstance(node.op, ast.UAdd):
                return Term(below)
            return Term(lambda look: ranges.negated(below(look)))
        if isinstance(node, ast.BinOp):
            compute = _ARITHMETIC[type(node.op)]
            a, b = self.term(node.left, inside).of, self.term(node.right, inside).of
            return Term(lambda look: compute(a(look), b(look)))
        if isinstance(node, ast.Call):
            return self._call(node, inside)
        return _named(_key(node, inside))

    def _call(self, node: ast.Call, inside: str) -> Term:
        name = _called(node)
        if name == "was":
            months = node.args[1]
            return _named(f"{_key(node.args[0], inside)}@{ast.unparse(months)}")
        if name in {"happened", "answered", "here"}:
            texts = [str(part.value) for part in node.args if isinstance(part, ast.Constant)]
            return _named(f"{name}:{'='.join(texts)}")
        parts = [self.term(part, inside).of for part in node.args]
        if name == "abs":
            return Term(lambda look: ranges.absolute(parts[0](look)))
        join = ranges.smallest if name == "min" else ranges.largest

        def joined(look: Look) -> Range:
            found = parts[0](look)
            for part in parts[1:]:
                found = join(found, part(look))
            return found

        return Term(joined)


def _named(key: str) -> Term:
    return Term(lambda look: look(key), key)


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _key(node: ast.expr, inside: str) -> str:
    from game.scenario.vocabulary import DEPARTMENT

    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    name = node.id if isinstance(node, ast.Name) else ""
    return f"{inside}{name}" if inside and name in DEPARTMENT else name
