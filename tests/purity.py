"""What rules may be written with: the same bits in both number worlds and on every machine."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

MODULES = {"math", "random", "time", "numpy", "statistics", "decimal", "secrets"}
BUILTINS = {"sum", "round", "min", "max", "abs", "pow", "float", "int", "bool", "any", "all"}
OPERATORS = (ast.Pow, ast.Mod, ast.FloorDiv, ast.MatMult)
STATEMENTS = (ast.While, ast.Try, ast.AugAssign, ast.Assert)


@dataclass(frozen=True, slots=True)
class Purity:
    """What one folder's rules may do beyond plain arithmetic."""

    asked: frozenset[str] | None = frozenset()
    """Names, attributes and functions that `if`, `and`, `or` and `not` may look at, beside the
    module's constants: never a stock, which may be an array over games. None: not looked into."""
    builtins: frozenset[str] = frozenset()
    """Functions that are only used on such names."""
    allowed: tuple[type[ast.AST], ...] = ()
    """Operators and statements that are not meant for stocks."""
    numbers: bool = True
    """Whether a rule may hold a number other than 0 and 1."""

    def faults(self, source: str) -> list[str]:
        """Line and kind of everything that a rule must not use."""
        tree = ast.parse(source)
        constants = {id(node) for node in made_on_import(tree)}
        return [
            f"line {getattr(node, 'lineno', 0)}: {type(node).__name__}"
            for node in ast.walk(tree)
            if id(node) not in constants and self._forbids(node)
        ]

    def _forbids(self, node: ast.AST) -> bool:
        match node:
            case ast.Call(func=ast.Name(id=name)):
                return name in BUILTINS - self.builtins
            case ast.Compare(ops=ops):
                return len(ops) > 1
            case ast.Constant(value=float() | int() as number):
                return not self.numbers and number not in {0, 1}
        if isinstance(node, (*OPERATORS, *STATEMENTS)):
            return not isinstance(node, self.allowed)
        return bool(imported(node) & MODULES) or self._weighs(questions(node))

    def _weighs(self, asked: list[ast.expr]) -> bool:
        """Whether a question looks at anything that may be a stock."""
        known = self.asked
        if known is None:
            return False
        seen = (name for question in asked for name in leaves(question))
        return any(name not in known and not name.isupper() for name in seen)


def made_on_import(tree: ast.Module) -> Iterator[ast.comprehension]:
    """Comprehensions of a module's constants: they are done before there is a company."""
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign):
            nodes = ast.walk(statement)
            yield from (node for node in nodes if isinstance(node, ast.comprehension))


def imported(node: ast.AST) -> set[str]:
    """The packages that a statement imports from."""
    match node:
        case ast.Import(names=names):
            return {name.name.split(".")[0] for name in names}
        case ast.ImportFrom(module=module):
            return {str(module).split(".")[0]}
    return set()


def questions(node: ast.AST) -> list[ast.expr]:
    """What decides a choice."""
    match node:
        case ast.If(test=test) | ast.IfExp(test=test):
            return [test]
        case ast.BoolOp(values=values):
            return values
        case ast.Match(subject=subject):
            return [subject]
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return [operand]
        case ast.comprehension(ifs=ifs):
            return ifs
    return []


def leaves(node: ast.AST) -> Iterator[str]:
    """What an expression looks at: of ``report.teams[0].service`` the word ``service``.

    Of a call of a plain function only the function: it is known for what it gives.
    """
    if isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        yield node.func.id
    else:
        for child in ast.iter_child_nodes(node):
            yield from leaves(child)
