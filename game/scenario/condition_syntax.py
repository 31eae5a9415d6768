"""From Python's syntax tree to typed expressions, through a whitelist."""

from __future__ import annotations

import ast
from collections.abc import Callable

from game.scenario import condition_names as names
from game.scenario import condition_types as types
from game.scenario.condition_meanings import ANSWERED, meant_event, refuse_number_alone
from game.scenario.condition_names import FUNCTIONS, Scope
from game.scenario.condition_refusals import refuse
from game.scenario.condition_types import ConditionError, Expression, Fact, Number
from game.scenario.diagnostics import did_you_mean, shown
from game.scenario.vocabulary import Name

LARGEST = 1e9
LONGEST_MEMORY = 60
"""Months that `was` may look back."""


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
        raise ConditionError("HW303", message, node.col_offset, "compare it with something: … > 0")
    return found


def number(node: ast.expr, scope: Scope) -> Number:
    """The expression of a node where only a number makes sense."""
    found = expression(node, scope)
    if isinstance(found, Fact):
        message = "this is true or false where a number is needed"
        hint = "use it by itself, with and, or, not"
        raise ConditionError("HW303", message, node.col_offset, hint)
    return found


def _boolean(node: ast.BoolOp, scope: Scope) -> Expression:
    refuse_number_alone(node)
    facts = [fact(value, scope) for value in node.values]
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
    return types.computed(kind, number(node.left, scope), number(node.right, scope))


def _comparison(node: ast.Compare, scope: Scope) -> Expression:
    kinds = [type(op).__name__ for op in node.ops]
    for kind in kinds:
        if kind not in types.COMPARISONS:
            refuse(node, kind)
    sides = [number(side, scope) for side in (node.left, *node.comparators)]
    pairs = zip(kinds, sides, sides[1:], strict=False)
    facts = [types.compared(kind, left, right) for kind, left, right in pairs]
    return facts[0] if len(facts) == 1 else types.all_of(facts)


def _constant(node: ast.Constant, _scope: Scope) -> Expression:
    value = node.value
    if isinstance(value, bool):
        hint = "a name like door is a truth by itself; write not door for the reverse"
        word = "true" if value else "false"
        raise ConditionError("HW301", f"{word} is not needed", node.col_offset, hint)
    if not isinstance(value, int | float):
        message = "only numbers may stand here"
        hint = "a text may only stand in happened('event-id')" if isinstance(value, str) else ""
        raise ConditionError("HW301", message, node.col_offset, hint)
    if not value <= LARGEST:
        raise ConditionError("HW304", "this number is too large", node.col_offset, "at most 1e9")
    return types.constant(float(value))


def _name(node: ast.Name | ast.Attribute, scope: Scope) -> Expression:
    key, meaning = _key(node, scope)
    return names.now(key, meaning, scope)


def _key(node: ast.expr, scope: Scope) -> tuple[str, Name]:
    if isinstance(node, ast.Name):
        return scope.bare(node.id, node.col_offset)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return scope.dotted(node.value.id, node.attr, node.col_offset)
    message = "a name is needed here, with one dot at most"
    raise ConditionError("HW301", message, node.col_offset, "write brand or department.quality")


def _call(node: ast.Call, scope: Scope) -> Expression:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    build = _CALLS.get(name)
    if build is None:
        hint = did_you_mean(name, FUNCTIONS) or f"there are {', '.join(FUNCTIONS)}"
        message = f"there is no function {shown(name)}" if name else "this cannot be called"
        raise ConditionError("HW301", message, node.col_offset, hint)
    fewest, most, example = _ARGUMENTS[name]
    if node.keywords or not fewest <= len(node.args) <= most:
        message = f"{name} is not written so"
        raise ConditionError("HW301", message, node.col_offset, f"write {example}")
    return build(node, scope)


def _smallest(node: ast.Call, scope: Scope) -> Expression:
    return types.smallest([number(part, scope) for part in node.args])


def _largest(node: ast.Call, scope: Scope) -> Expression:
    return types.largest([number(part, scope) for part in node.args])


def _absolute(node: ast.Call, scope: Scope) -> Expression:
    return types.absolute(number(node.args[0], scope))


def _any(node: ast.Call, scope: Scope) -> Expression:
    if scope.current is not None:
        raise ConditionError("HW301", "any cannot stand inside any", node.col_offset)
    # A pool checked by itself has no departments; its names are still worth checking.
    each = scope.departments or ("",)
    return types.any_of([fact(node.args[0], scope.within(department)) for department in each])


def _was(node: ast.Call, scope: Scope) -> Expression:
    key, meaning = _key(node.args[0], scope)
    months = node.args[1]
    value = months.value if isinstance(months, ast.Constant) else None
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LONGEST_MEMORY:
        message = f"months are a whole number from 1 to {LONGEST_MEMORY}"
        raise ConditionError("HW301", message, months.col_offset, "write was(brand, 3)")
    return names.before(key, meaning, value, scope)


def _happened(node: ast.Call, scope: Scope) -> Expression:
    event = node.args[0]
    value = event.value if isinstance(event, ast.Constant) else None
    if not isinstance(value, str):
        message = "the id of an event is needed, in quotes"
        hint = f"write happened('{meant_event(event, scope.events)}'), in single quotes"
        raise ConditionError("HW301", message, event.col_offset, hint)
    if value not in scope.events:
        message = f"there is no event {shown(value)}"
        hint = ANSWERED if "#" in value or "=" in value else did_you_mean(value, scope.events)
        raise ConditionError("HW305", message, event.col_offset, hint)
    scope.read.add(f"happened:{value}")
    return names.happened(value)


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
    "was": _was,
    "happened": _happened,
}
_ARGUMENTS = {
    "min": (2, 8, "min(a, b)"),
    "max": (2, 8, "max(a, b)"),
    "abs": (1, 1, "abs(a)"),
    "any": (1, 1, "any(quality < 0.6)"),
    "was": (2, 2, "was(brand, 3)"),
    "happened": (1, 1, "happened('event-id')"),
}
