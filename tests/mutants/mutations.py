"""What can be wrong in an equation: one small change of the syntax tree at a time."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePath

OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
}  # fmt: skip
COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.Gt, ast.GtE: ast.Lt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
RENAMED = {"maximum": "minimum", "minimum": "maximum", "both": "either", "either": "both"}
UNWRAPPED = {"clip", "exp", "log", "tanh", "sqrt", "floor", "absolute", "negate", "pow", "div"}
"""Calls that may be left out, so that their first argument stands in their place."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change of one expression."""

    file: str
    line: int
    kind: str
    before: str
    after: str
    source: str
    """The whole file, changed."""
    rank: str
    """Its place in the order from which a sample is taken: a hash of what it says and where, but
    not of its line or folder: work elsewhere in the file, or a move, draws no other sample."""


def mutants(file: str, source: str) -> Iterator[Mutant]:
    """Every mutant of a file, in the file's order."""
    tree = ast.parse(source)
    lines = source.encode().splitlines(keepends=True)
    met: dict[str, int] = {}
    for room, node in expressions(tree):
        for kind, changed in variants(node):
            before, after = ast.unparse(node), ast.unparse(changed)
            told = f"{PurePath(file).name}:{room}:{kind}:{before}:{after}"
            met[told] = met.get(told, 0) + 1
            yield Mutant(
                file=file,
                line=node.lineno,
                kind=kind,
                before=before,
                after=after,
                source=_replaced(lines, node, f"({after})"),
                rank=sha256(f"{told}:{met[told]}".encode()).hexdigest(),
            )


def expressions(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """Expressions that compute something, with the function they stand in."""
    for statement in tree.body:
        room = statement.name if isinstance(statement, ast.FunctionDef | ast.ClassDef) else ""
        yield from ((room, node) for node in _computing(statement))


def _computing(node: ast.AST) -> Iterator[ast.expr]:
    """Leaves out annotations, decorators, imports and texts."""
    for field, value in ast.iter_fields(node):
        if field in {"annotation", "returns", "decorator_list", "bases", "type_params"}:
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.JoinedStr | ast.Raise):
                continue
            if isinstance(child, ast.expr):
                yield child
            if isinstance(child, ast.AST):
                yield from _computing(child)


def variants(node: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """What may stand in an expression's place by mistake."""
    match node:
        case ast.BinOp(left=left, op=op, right=right) if type(op) in OPERATORS:
            yield "operator", ast.BinOp(left, OPERATORS[type(op)](), right)
            yield "left out", left
        case ast.UnaryOp(op=ast.USub(), operand=operand) if not isinstance(operand, ast.Constant):
            yield "sign", operand
        case ast.Compare(left=left, ops=[op], comparators=[right]) if type(op) in COMPARISONS:
            yield "comparison", ast.Compare(left, [COMPARISONS[type(op)]()], [right])
        case ast.Constant(value=float() | int() as number) if not isinstance(number, bool):
            yield "number", ast.Constant(number + 1)
        case ast.Call(func=ast.Attribute(value=owner, attr=name), args=[first, *rest]):
            yield from _calls(node, (owner, name), first, rest)


def _calls(
    node: ast.Call, called: tuple[ast.expr, str], first: ast.expr, rest: list[ast.expr]
) -> Iterator[tuple[str, ast.expr]]:
    owner, name = called
    if name in RENAMED:
        yield "function", ast.Call(ast.Attribute(owner, RENAMED[name]), node.args, node.keywords)
    if name in UNWRAPPED:
        yield "left out", first
    if name == "where" and len(rest) == 2:
        yield "branches", ast.Call(node.func, [first, rest[1], rest[0]], node.keywords)


def _replaced(lines: list[bytes], node: ast.expr, text: str) -> str:
    """The source with `text` in the place of a node; columns count bytes."""
    first, last = node.lineno - 1, (node.end_lineno or node.lineno) - 1
    before = b"".join(lines[:first]) + lines[first][: node.col_offset]
    after = lines[last][node.end_col_offset :] + b"".join(lines[last + 1 :])
    return (before + text.encode() + after).decode()
