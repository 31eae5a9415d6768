"""From tomli's refusal to what is wrong in an author's words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from game.scenario.syntax.brackets import braces, missing_comma, unclosed_bracket, wrong_bracket
from game.scenario.syntax.headers import given_twice
from game.scenario.syntax.numbers import number_slip
from game.scenario.syntax.quotes import quote_slip, unclosed_text, unquoted
from game.scenario.syntax.signs import other, sign_slip
from game.scenario.syntax.slip import Slip, Stop
from game.scenario.syntax.tracing import traced

if TYPE_CHECKING:
    import tomli

_TWICE = ("cannot declare", "cannot overwrite", "cannot mutate", "cannot redefine", "duplicate")
_VALUE = ("invalid value", "expected newline", "unclosed", "expected '='", "invalid date",
          "illegal character '\\n'", "unterminated")  # fmt: skip

Look = Callable[[Stop], Slip | None]
_LOOKS: tuple[Look, ...] = (
    unclosed_text, quote_slip, unclosed_bracket, number_slip, wrong_bracket,
)  # fmt: skip


def explained(error: tomli.TOMLDecodeError) -> Slip:
    """What is wrong where tomli stopped, and where it began to be wrong."""
    said = re.sub(r"\s*\(at .*\)\Z", "", error.msg).lower()
    stop = traced(error.doc, min(error.pos, len(error.doc)), said)
    if said.startswith(_TWICE):
        return given_twice(stop)
    if said.startswith(_VALUE):
        for look in _looks(said):
            slip = look(stop)
            if slip:
                return slip
    return sign_slip(stop) or other(stop)


def _looks(said: str) -> tuple[Look, ...]:
    if said.startswith("invalid value"):
        return (*_LOOKS, braces, sign_slip, unquoted)
    if said.startswith("unclosed"):
        return (*_LOOKS, sign_slip, missing_comma)
    return _LOOKS
