"""What was meant where a condition is Python and still not the language."""

from __future__ import annotations

import ast
import re
from itertools import pairwise

from game.scenario.condition_types import ConditionError
from game.scenario.diagnostics import nearest

ANSWERED = "conditions cannot ask which answer was given; let that answer start the letter"
_ID = re.compile(r"[a-z][a-z0-9-]{0,47}\Z")


def refuse_number_alone(node: ast.BoolOp) -> None:
    """Refuse the second number of ``month == 12 or 24``, with what was meant.

    Raises:
        ConditionError: there is one.
    """
    for before, value in pairwise(node.values):
        number_alone = isinstance(value, ast.Constant) and type(value.value) in {int, float}
        if number_alone and isinstance(before, ast.Compare) and len(before.ops) == 1:
            word = "and" if isinstance(node.op, ast.And) else "or"
            meant = ast.unparse(ast.Compare(before.left, before.ops, [value]))
            message = "this is a number where a truth is needed"
            raise ConditionError("HW303", message, value.col_offset, f"write {word} {meant}")


def meant_event(event: ast.expr, known: frozenset[str]) -> str:
    """The id that was written without its quotes, or the known one that it is like."""
    written = ast.unparse(event).replace(" ", "").strip("'\"")
    near = written if written in known else nearest(written, known)
    return near or (written if _ID.match(written) else "event-id")
