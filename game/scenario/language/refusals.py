"""Python that is not part of the condition language, and what to write instead."""

from __future__ import annotations

import ast
from typing import NoReturn

from game.scenario.language.expressions import ConditionError

_INSTEAD = {
    "Pow": "** is not part of the language; write x * x",
    "Mod": "% is not part of the language",
    "FloorDiv": "// is not part of the language; write /",
    "BitAnd": "write and",
    "BitOr": "write or",
    "Invert": "write not",
    "Is": "write ==, or the name alone where it is true or false",
    "IsNot": "write !=, or not before the name",
    "In": "compare with each value: month == 3 or month == 6",
    "NotIn": "compare with each value: month != 3 and month != 6",
    "Tuple": "a decimal has a point: 0.1; thousands are written 1_000_000",
    "List": "compare with each value: month == 3 or month == 6",
    "IfExp": "write a condition for each case: a and b or not a and c",
}


def refuse(node: ast.expr, kind: str) -> NoReturn:
    """Say that a piece of Python's syntax is not part of the language.

    Raises:
        ConditionError: always.
    """
    hint = _INSTEAD.get(kind, "there are and, or, not, comparisons, + - * /, names and numbers")
    raise ConditionError("HW301", "this is not part of the language", node.col_offset, hint)
