"""From Python's syntax tree to typed expressions, through a whitelist."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TypeVar

from game.scenario.diagnostics import did_you_mean, shown
from game.scenario.language import asking, names
from game.scenario.language import expressions as types
from game.scenario.language.expressions import ConditionError, Expression, Fact, Number
from game.scenario.language.functions import FUNCTIONS
from game.scenario.language.meanings import (
    comparison_of,
    refuse_date,
    refuse_number_alone,
    refuse_text,
)
from game.scenario.language.names import Scope
from game.scenario.language.refusals import refuse

LARGEST = 1e9
Built = TypeVar("Built", Fact, Number)

_ARITHMETIC = {"Add": "+", "Sub": "-", "Mult": "*", "Div": "/"}


def expression(node: ast.expr, scope: Scope) -> Expression:
    """The typed expression of a syntax node.

    Raises:
        ConditionError: the node, or one below it, is not part of the language.
    """
    build = _NODES.get(type(node))
    if build is None:
        refuse(node, type(node).__name__)
    return build(node, scope)


def fact(node: ast.expr, scope: Scope) -> Fact:
    """The expression of a node where only a truth makes sense."""
    found = expression(node, scope)
    if isinstance(found, Number):
        message = "this is a number where a truth is needed"
        named = isinstance(node, ast.Name | ast.Attribute)
        unit = names.key_of(node, scope)[1].unit if named else ""
        raise ConditionError("HW303", message, node.col_offset, comparison_of(node, unit))
    return found


def number(node: ast.expr, scope: Scope) -> Number:
    """The expression of a node where only a number makes sense."""
    found = expression(node, scope)
    if isinstance(found, Fact):
        message = "this is true or false where a number is needed"
        hint = "use it by itself, with and, or, not"
        raise ConditionError("HW303", message, node.col_offset, hint)
    return found


def _each(build: Callable[[ast.expr, Scope], Built], parts: list[ast.expr],
          scope: Scope) -> list[Built]:  # fmt: skip
    """All parts built; a part that is wrong does not hide what is wrong in the next."""
    built, wrong = list[Built](), list[ConditionError]()
    for part in parts:
        try:
            built.append(build(part, scope))
        except ConditionError as error:
            wrong += error.all()
    if wrong:
        wrong[0].also = tuple(wrong[1:])
        raise wrong[0]
    return built


def _boolean(node: ast.BoolOp, scope: Scope) -> Expression:
    refuse_number_alone(node)
    facts = _each(fact, node.values, scope)
    return types.all_of(facts) if isinstance(node.op, ast.And) else types.any_of(facts)


def _unary(node: ast.UnaryOp, scope: Scope) -> Expression:
    if isinstance(node.op, ast.Not):
        return types.negated(fact(node.operand, scope))
    if isinstance(node.op, ast.USub):
        return types.negative(number(node.operand, scope))
    if not isinstance(node.op, ast.UAdd):
        refuse(node, type(node.op).__name__)
    return number(node.operand, scope)


def _arithmetic(node: ast.BinOp, scope: Scope) -> Expression:
    kind = type(node.op).__name__
    if kind not in _ARITHMETIC:
        refuse(node, kind)
    if kind == "Sub" and isinstance(node.right, ast.Constant) and _fixed(node.left):
        refuse_date(node)
    left, right = _each(number, [node.left, node.right], scope)
    return types.computed(kind, left, right)


def _fixed(node: ast.expr) -> bool:
    """Whether only numbers are subtracted there, as in ``2026-10``."""
    if isinstance(node, ast.BinOp):
        return isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant)
    return isinstance(node, ast.Constant)


def _comparison(node: ast.Compare, scope: Scope) -> Expression:
    kinds = [type(op).__name__ for op in node.ops]
    for kind in kinds:
        if kind not in types.COMPARISONS:
            refuse(node, kind)
    sides = _each(number, [node.left, *node.comparators], scope)
    pairs = zip(kinds, sides, sides[1:], strict=False)
    facts = [types.compared(kind, left, right) for kind, left, right in pairs]
    return facts[0] if len(facts) == 1 else types.all_of(facts)


def _constant(node: ast.Constant, _scope: Scope) -> Expression:
    value = node.value
    if isinstance(value, bool):
        hint = "a name like door is a truth by itself; write not door for the reverse"
        word = "true" if value else "false"
        raise ConditionError("HW301", f"{word} is not needed", node.col_offset, hint)
    if isinstance(value, str):
        refuse_text(node, value)
    if not isinstance(value, int | float):
        raise ConditionError("HW301", "only numbers may stand here", node.col_offset)
    if not value <= LARGEST:
        raise ConditionError("HW304", "this number is too large", node.col_offset, "at most 1e9")
    return types.constant(float(value))


def _name(node: ast.Name | ast.Attribute, scope: Scope) -> Expression:
    key, meaning = names.key_of(node, scope)
    return names.now(key, meaning, scope)


def _call(node: ast.Call, scope: Scope) -> Expression:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    build = _CALLS.get(name)
    if build is None:
        hint = did_you_mean(name, FUNCTIONS) or f"there are {', '.join(FUNCTIONS)}"
        message = f"there is no function {shown(name)}" if name else "this cannot be called"
        raise ConditionError("HW301", message, node.col_offset, hint)
    known = FUNCTIONS[name]
    if node.keywords or not known.fewest <= len(node.args) <= known.most:
        message = f"{name} is not written so"
        raise ConditionError("HW301", message, node.col_offset, f"write {known.example}")
    return build(node, scope)


def _smallest(node: ast.Call, scope: Scope) -> Expression:
    return types.smallest(_each(number, node.args, scope))


def _largest(node: ast.Call, scope: Scope) -> Expression:
    return types.largest(_each(number, node.args, scope))


def _absolute(node: ast.Call, scope: Scope) -> Expression:
    return types.absolute(number(node.args[0], scope))


def _any(node: ast.Call, scope: Scope) -> Expression:
    if scope.current is not None:
        raise ConditionError("HW301", "any cannot stand inside any", node.col_offset)
    # A pool checked by itself has no departments; its names are still worth checking.
    each = scope.departments or ("",)
    return types.any_of([fact(node.args[0], scope.within(department)) for department in each])


_NODES: dict[type[ast.expr], Callable[..., Expression]] = {
    ast.BoolOp: _boolean,
    ast.UnaryOp: _unary,
    ast.BinOp: _arithmetic,
    ast.Compare: _comparison,
    ast.Constant: _constant,
    ast.Name: _name,
    ast.Attribute: _name,
    ast.Call: _call,
}
_CALLS: dict[str, Callable[[ast.Call, Scope], Expression]] = {
    "min": _smallest,
    "max": _largest,
    "abs": _absolute,
    "any": _any,
    "was": asking.was,
    "happened": asking.happened,
    "answered": asking.answered,
    "here": asking.here,
}
