"""The small language of conditions: one line in, a checked and compiled `Condition` out.

Python parses the line; everything outside a whitelist is refused before anything is built, and
what is built are closures over the game's own functions: nothing of a scenario is ever executed.
"""

from __future__ import annotations

import ast
import re
import warnings

from game.frozen import replace
from game.scenario.language.expressions import ConditionError
from game.scenario.language.names import Scope
from game.scenario.language.syntax import fact
from game.scenario.rules import Condition

__all__ = ["ConditionError", "Scope", "compile_condition"]

LONGEST = 400
MOST_NODES = 120
DEEPEST = 24

_LOOKALIKES = {
    "−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", "≤": "<=", "≥": ">=", "≠": "!=",
    "“": '"', "”": '"', "„": '"', "’": "'", "‘": "'",
}  # fmt: skip
_GLUED = re.compile(r"\d[A-Za-z]")
_TOKEN = re.compile(r"[\w.]+|[^\w\s]")
_PLAIN = re.compile(r"[ -~]*\Z")


def compile_condition(text: str, scope: Scope) -> Condition:
    """Check and compile a condition.

    Costs about 60 µs once and 1-3 µs for each evaluation in floats.

    Raises:
        ConditionError: and nothing else, whatever `text` is.
    """
    _check_text(text)
    tree = _parse(text)
    if len(_TOKEN.findall(text)) > DEEPEST:  # fewer can neither be too many nor too deep
        _check_size(tree)
    names = set[str]()
    here = replace(scope, current=None, read=names)
    try:
        found = fact(tree, here)
    except ConditionError as error:
        for wrong in error.all():
            wrong.offset += len(text) - len(text.lstrip())
        raise
    if not names:
        raise ConditionError("HW301", "this reads nothing and is always the same")
    asked = frozenset(name for name in names if ":" in name)
    return Condition(text, found.of, frozenset(names - asked), asked)


def _check_text(text: str) -> None:
    if not text.strip():
        raise ConditionError("HW301", "the condition is empty", 0, "leave it out")
    if len(text) > LONGEST:
        message = f"the condition has {len(text)} characters; {LONGEST} are possible"
        raise ConditionError("HW304", message, 0, "split it over two events")
    if _PLAIN.match(text):
        return
    for offset, character in enumerate(text):
        if character in "\r\n\f":
            raise ConditionError("HW301", "a condition stands on one line", offset)
        if character in _LOOKALIKES:
            message = f"the character {character} is not part of the language"
            raise ConditionError("HW301", message, offset, f"write {_LOOKALIKES[character]}")
        if not " " <= character <= "~":
            raise ConditionError("HW301", "only plain letters and signs may stand here", offset)


def _parse(text: str) -> ast.expr:
    indent = len(text) - len(text.lstrip())
    try:
        if not _GLUED.search(text):
            return ast.parse(text.strip(), mode="eval").body
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Python comments on `1is 2`; the whitelist refuses it
            return ast.parse(text.strip(), mode="eval").body
    except SyntaxError as error:
        from game.scenario.language.slips import slip_in  # its patterns take 2 ms to compile

        offset = indent + max((error.offset or 1) - 1, 0)
        raise slip_in(text, min(offset, len(text) - 1)) from None
    except (ValueError, MemoryError, RecursionError):
        raise ConditionError("HW304", "the condition is nested too deeply") from None


def _check_size(tree: ast.expr) -> None:
    count = 0
    waiting: list[tuple[ast.AST, int]] = [(tree, 1)]
    while waiting:
        node, depth = waiting.pop()
        count += isinstance(node, ast.expr)
        if depth > DEEPEST:
            raise ConditionError("HW304", "the condition is nested too deeply")
        waiting.extend((child, depth + 1) for child in ast.iter_child_nodes(node))
    if count > MOST_NODES:
        message = f"the condition has {count} parts; {MOST_NODES} are possible"
        raise ConditionError("HW304", message, 0, "split it over two events")
