"""Reading up to where tomli stopped: which brackets and which quotes are open there."""

from __future__ import annotations

import re

from game.scenario.syntax.slip import Stop

_PART = re.compile(
    r'"""(?:[^"\\]++|\\.|""?(?!"))*+"{3,5}'
    r"|'''(?:[^']++|''?(?!'))*+'{3,5}"
    r"|\"\"\"|'''"
    r'|"(?:[^"\\\n]++|\\.)*+"'
    r"|'[^'\n]*+'"
    r"|#[^\n]*+"
    r"|[\"'\[\]{}]",
    re.DOTALL,
)
_CLOSES = {"]": "[", "}": "{"}


def traced(doc: str, at: int, said: str) -> Stop:
    """What is open at offset `at` of `doc`; a linear pass, once, for a file that is no TOML."""
    opened: list[tuple[str, int]] = []
    text: tuple[int, int] | None = None
    for part in _PART.finditer(doc, 0, at):
        sign = part.group()
        if sign in {"[", "{"}:
            opened.append((sign, part.start()))
        elif sign in _CLOSES:
            if opened and opened[-1][0] == _CLOSES[sign]:
                opened.pop()
        elif sign in {'"', "'", '"""', "'''"}:
            return Stop(doc, at, said, tuple(opened), text, part.start())
        elif sign[0] != "#":
            text = part.start(), part.end()
    return Stop(doc, at, said, tuple(opened), text)


def outside_texts(doc: str) -> str:
    """The same text with what stands in long quotes blanked: a header in there is none."""
    return _PART.sub(
        lambda part: re.sub(r"[^\n]", " ", part.group()) if "\n" in part.group() else part.group(),
        doc,
    )
