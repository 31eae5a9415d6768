"""What all sections share: strict tables, ids, and texts with room for so many words."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, Any, ClassVar

from game.scenario.schema.limits import Limits

PLACEHOLDERS = ("company", "paper", "vendor", "month")
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_DIGIT = re.compile(r"[0-9]")


class Section:
    """A table of a scenario file: nothing unknown, nothing converted."""

    __pydantic_config__: ClassVar[dict[str, Any]] = {
        "extra": "forbid",
        "strict": True,
        "allow_inf_nan": False,
    }
    _SHORT: ClassVar[str] = ""
    """The field that may stand for the whole table: ``6`` for ``{ value = 6 }``."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: object, handler: Callable[[Any], dict[str, Any]]
    ) -> dict[str, Any]:
        """A table becomes a section; its fields stay strict."""
        table = {**handler(source), "strict": False}
        return _shortened(cls._SHORT, table) if cls._SHORT else table


def _shortened(key: str, table: dict[str, Any]) -> dict[str, Any]:
    def whole(data: object) -> object:
        return data if isinstance(data, dict) else {key: data}

    return {"type": "function-before", "function": _plain(whole), "schema": table}


class Words:
    """A cap on words, and the placeholders that are filled in later."""

    def __init__(self, most: int, *placeholders: str) -> None:
        """Allow `most` words and these placeholders."""
        self.most = most
        self.placeholders = placeholders

    def __get_pydantic_core_schema__(
        self, source: object, handler: Callable[[Any], Any]
    ) -> dict[str, Any]:
        """Look at a text once it is one."""
        return {"type": "function-after", "function": _plain(self), "schema": handler(source)}

    def __call__(self, text: str) -> str:
        """Give `text` back, or say what is wrong with it."""
        count = len(text.split())
        if text and not count:
            raise _error("blank", "there is nothing but space in it")
        if count > self.most:
            message = "{count} words; there is room for {most}"
            raise _error("words", message, count=count, most=self.most)
        for found in _BRACES.finditer(text):
            if found.group()[1:-1] not in self.placeholders or len(found.group()) < 3:
                self._unfilled(found)
        return text

    def _unfilled(self, found: re.Match[str]) -> None:
        raise _error(
            "placeholder",
            "nothing fills {found}",
            found=found.group()[:40],
            offset=found.start(),
            known=" ".join(f"{{{name}}}" for name in self.placeholders),
            name=found.group().strip("{} ")[:40],
            names=list(self.placeholders),
        )


class _NoDigits:
    """A text without numbers."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: Callable[[Any], Any]
    ) -> dict[str, Any]:
        """Look at a text once it is one."""
        return {"type": "function-after", "function": _plain(self), "schema": handler(source)}

    def __call__(self, text: str) -> str:
        """Give `text` back, or complain of its digits."""
        if _DIGIT.search(text):
            raise _error("digits", "a hint has no numbers")
        return text


def _plain(look: Callable[[Any], Any]) -> dict[str, Any]:
    return {"type": "no-info", "function": look}


def _error(kind: str, message: str, **context: object) -> Exception:
    # Only who checks a file gets here, and has loaded pydantic already.
    from pydantic_core import PydanticCustomError

    return PydanticCustomError(kind, message, context)


Id = Annotated[str, Limits(pattern=r"^[a-z][a-z0-9-]*$", max_length=48)]
"""``code-41b``: small letters, digits and hyphens."""
Key = Annotated[str, Limits(pattern=r"^[a-z][a-z0-9_]*$", max_length=32)]
"""``call_centre``: small letters, digits and underscores, as conditions can read it."""
AnyId = Annotated[str, Limits(pattern=r"^[a-z][a-z0-9_-]*$", max_length=48)]

FactId = Annotated[str, Limits(min_length=1, max_length=48)]
"""``klarna-700``, ``burnout-2.6``: an id in `assets/facts.toml`."""

_Written = Limits(min_length=1, max_length=4000)
_Filled = PLACEHOLDERS
_Named = PLACEHOLDERS[:3]
"""Where there is no letter, and so no month: what is known when a scenario opens."""

Name = Annotated[str, _Written, Words(12)]
"""A name or title: 1-12 words."""
Line = Annotated[str, _Written, Words(30, *_Named)]
"""One line: 1-30 words."""
Said = Annotated[str, _Written, Words(18, *_Named)]
"""What is said at one go on the telephone: 1-18 words."""
Sender = Annotated[str, _Written, Words(30, *_Filled)]
"""Who writes a letter: 1-30 words."""
Bare = Annotated[str, _Written, Words(30)]
"""One line that nothing is filled into: 1-30 words."""
Subject = Annotated[str, _Written, Words(15, *_Filled)]
"""A subject or headline: 1-15 words."""
Title = Annotated[str, _Written, Words(15, *_Named)]
"""What an ending is called: 1-15 words."""
Paragraph = Annotated[str, _Written, Words(120, *_Named)]
"""A paragraph: 1-120 words."""
Story = Annotated[str, _Written, Words(120, *_Filled)]
"""A paragraph of what the paper says at the end: 1-120 words."""
Question = Annotated[str, _Written, Words(120)]
"""A paragraph that nothing is filled into: 1-120 words."""
Letter = Annotated[str, _Written, Words(90, *_Filled)]
"""The text of a letter: 1-60 words, or 1-90 if it asks for a choice."""
Label = Annotated[str, _Written, Words(15, *_Filled)]
"""What a choice says: 1-15 words."""
Hint = Annotated[str, Limits(max_length=60), _NoDigits(), Words(6)]
"""What a choice may mean: at most 6 words, no numbers."""
Reply = Annotated[str, Limits(max_length=1000), Words(60, *_Filled)]
"""What came of a choice: at most 60 words."""
Mood = Annotated[str, Limits(min_length=1, max_length=30), Words(8)]
"""A remark on a department's row: 1-30 characters."""
ClaimText = Annotated[str, _Written, Words(40, "n", *_Named)]
"""A sentence of a press release; ``{n}`` is the claimed figure."""
Condition = Annotated[str, Limits(min_length=1, max_length=4000)]
"""A condition of the small language, on one line of at most 400 characters."""
Share = Annotated[float, Limits(ge=0, le=1)]
"""0-1."""
