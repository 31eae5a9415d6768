"""Rules use only what gives the same bits in both number worlds and on every machine."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import game.model

FOLDER = Path(game.model.__file__).parent
EXEMPT = {
    "numbers": "defines what rules may use",
    "elementary": "its functions, from their coefficients",
    "number_arrays": "NumPy",
    "luck": "integers and hashes",
    "luck_arrays": "NumPy",
    "curves": "reads a scenario's points, never a stock",
    "ledger": "asks whether to keep contributions, never about a value",
    "fate": "asks whether luck is on, never about a value",
    "rules": "text",
    "calendar": "52 weeks",
    "neutral": "a default",
    "equilibrium": "how long the burn-in lasts",
}
RULES = sorted(path for path in FOLDER.glob("*.py") if path.stem not in EXEMPT)
BUILTINS = {"sum", "round", "min", "max", "abs", "pow", "float", "int", "bool", "any", "all"}
MODULES = {"math", "random", "time", "numpy", "statistics", "decimal"}
STATEMENTS = (ast.If, ast.IfExp, ast.BoolOp, ast.Not, ast.While, ast.Try, ast.AugAssign, ast.Assert)
OPERATORS = (ast.Pow, ast.Mod, ast.FloorDiv, ast.MatMult)


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
        case ast.Constant(value=float() | int() as number):
            return number not in {0, 1}
    return isinstance(node, STATEMENTS + OPERATORS)


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_a_rule_uses_only_what_is_exact_everywhere(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "import math",
        "from math import exp",
        "y = x ** 2",
        "y = x if x > 0 else 0",
        "y = a and b",
        "y = not a",
        "y = sum(xs)",
        "y = max(a, b)",
        "x += 1",
        "y = 0.35 * x",
        "y = 0 < x < 1",
    ],
)
def test_the_check_notices_what_it_forbids(source: str) -> None:
    assert faults(source)


def test_every_exemption_is_of_a_module_that_exists() -> None:
    assert {path.stem for path in FOLDER.glob("*.py")} >= set(EXEMPT)


def test_playing_needs_no_numpy() -> None:
    code = (
        "import sys, game.model.week, game.model.equilibrium, game.model.luck, game.model.rules;"
        "print(any(name.split('.')[0] in ('numpy', 'pydantic', 'textual') for name in sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert found.stdout.strip() == "False"
