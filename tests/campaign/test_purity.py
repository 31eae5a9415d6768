"""The rules of play that work on many games at once use only what is exact everywhere."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import game.campaign.rules

FOLDER = Path(game.campaign.rules.__file__).parent
RULES = sorted(path for path in FOLDER.glob("*.py") if path.stem != "__init__")
BUILTINS = {"sum", "round", "min", "max", "abs", "pow", "int", "bool", "any", "all"}
MODULES = {"math", "random", "time", "numpy", "statistics", "decimal", "secrets"}
OPERATORS = (ast.Pow, ast.Mod, ast.FloorDiv, ast.MatMult)
STATEMENTS = (ast.BoolOp, ast.Not, ast.While, ast.Try, ast.AugAssign, ast.Assert)
ASKED = {"answer", "knowing", "evidence"}
"""Texts and truths of one decision; everything else may be an array over games."""


def faults(source: str) -> list[str]:
    return [
        f"line {getattr(node, 'lineno', 0)}: {type(node).__name__}"
        for node in ast.walk(ast.parse(source))
        if forbidden(node)
    ]


def forbidden(node: ast.AST) -> bool:
    match node:
        case ast.Import(names=names):
            return any(name.name.split(".")[0] in MODULES for name in names)
        case ast.ImportFrom(module=module):
            return str(module).split(".")[0] in MODULES
        case ast.Call(func=ast.Name(id=name)):
            return name in BUILTINS
        case ast.Compare(ops=ops):
            return len(ops) > 1
        case ast.If(test=test) | ast.IfExp(test=test):
            asked = {name.id for name in ast.walk(test) if isinstance(name, ast.Name)}
            return not asked <= ASKED
    return isinstance(node, OPERATORS + STATEMENTS)


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_rule_uses_only_what_is_exact_everywhere(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import math",
        "from random import random",
        "y = x ** 2",
        "y = x // 2",
        "y = x if x > 0 else 0",
        "if gap > 3: y = 1",
        "y = a and b",
        "y = sum(xs)",
        "y = max(a, b)",
        "x += 1",
        "y = 0 < x < 1",
    ],
)
def test_the_check_notices_what_it_forbids(source: str) -> None:
    assert faults(source)


def test_a_decision_may_be_asked_about() -> None:
    assert faults("y = 2 if knowing else 1") == []
