"""What was meant where a condition is Python and still not the language."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection
from itertools import pairwise
from typing import NoReturn

from game.scenario.diagnostics import nearest
from game.scenario.language.expressions import ConditionError

_ID = re.compile(r"[a-z][a-z0-9-]{0,47}\Z")


def refuse_date(node: ast.BinOp) -> None:
    """Refuse ``2026-10-12``, which Python takes for a subtraction.

    Raises:
        ConditionError: it is one.
    """
    text = ast.unparse(node).replace(" - ", "-")
    glued = (node.end_col_offset or 0) - node.col_offset == len(text)
    if glued and (hint := _date(text)):
        raise ConditionError("HW301", f"{text} is a date", node.col_offset, hint)


def refuse_text(node: ast.Constant, text: str) -> NoReturn:
    """Refuse a text where a number belongs.

    Raises:
        ConditionError: always.
    """
    hint = _date(text) or "texts stand in happened, answered and here"
    raise ConditionError("HW301", "only numbers may stand here", node.col_offset, hint)


def _date(text: str) -> str:
    from game.scenario.language.slips import date_in  # its patterns take 2 ms to compile

    return date_in(text)


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


_COMPARED = {
    "share 0-1": "< 0.5, or >= 0.5: it is a share from 0 to 1",
    "share": "< 0.5, or >= 0.5: it is a share, 1 is all staff at the start",
    "ratio": "< 1, or >= 1: 1 is as it was at the start",
    "$M": "< 1, or >= 1: it is in millions of dollars",
    "months": "< 12, or >= 12: it is in months",
    "points": "< 50, or >= 50: it goes from 0 to 100",
}
"""What a number may be compared with, by its unit."""


def comparison_of(node: ast.expr, unit: str) -> str:
    """What is missing behind a number that stands where a truth is needed.

    Args:
        node: the number.
        unit: of the name that it is; empty for a count, or for anything but a name.
    """
    written = ast.unparse(node)[:40]
    if unit in _COMPARED:
        return f"a comparison is missing: {written} {_COMPARED[unit]}"
    if isinstance(node, ast.Name | ast.Attribute):
        return f"a comparison is missing: {written} >= 1, or == 0"
    return "a comparison is missing behind it: <, <=, >, >=, == or != and a number"


def meant_answer(written: str) -> str:
    """What was meant by ``code-41b#1=mend``, as a decision is written; empty for anything else."""
    event, equals, choice = written.partition("=")
    event = event.partition("#")[0]
    if equals and _ID.match(event) and _ID.match(choice):
        return f"write answered('{event}', '{choice}')"
    return f"write happened('{event}')" if event != written and _ID.match(event) else ""


def meant_id(asked: ast.expr, known: Collection[str]) -> str:
    """The id that was written without its quotes, or the known one that it is like."""
    written = ast.unparse(asked).replace(" ", "").strip("'\"")
    near = written if written in known else nearest(written, sorted(known))
    return near or (written if _ID.match(written) else next(iter(sorted(known)), "id"))
