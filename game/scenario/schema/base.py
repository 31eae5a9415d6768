"""What all sections share: strict models, ids, and texts with room for so many words."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

PLACEHOLDERS = ("company", "paper", "vendor", "month")
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")


class Section(BaseModel):
    """A table of a scenario file: nothing unknown, nothing converted."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, allow_inf_nan=False)


class Words:
    """A cap on words, and the placeholders that are filled in later."""

    def __init__(self, most: int, *placeholders: str) -> None:
        """Allow `most` words and these placeholders."""
        self.most = most
        self.placeholders = placeholders

    def __call__(self, text: str) -> str:
        """Give `text` back, or say what is wrong with it."""
        count = len(text.split())
        if count > self.most:
            raise PydanticCustomError(
                "words",
                "{count} words; there is room for {most}",
                {"count": count, "most": self.most},
            )
        for found in _BRACES.finditer(text):
            if found.group()[1:-1] not in self.placeholders or len(found.group()) < 3:
                self._unfilled(found)
        return text

    def _unfilled(self, found: re.Match[str]) -> None:
        known = " ".join(f"{{{name}}}" for name in self.placeholders)
        raise PydanticCustomError(
            "placeholder",
            "nothing fills {found}",
            {
                "found": found.group()[:40],
                "offset": found.start(),
                "known": known,
                "name": found.group().strip("{} ")[:40],
                "names": list(self.placeholders),
            },
        )


def _no_digits(text: str) -> str:
    if re.search(r"[0-9]", text):
        raise PydanticCustomError("digits", "a hint has no numbers", {})
    return text


Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=48)]
"""``code-41b``: small letters, digits and hyphens."""
Key = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=32)]
"""``call_centre``: small letters, digits and underscores, as conditions can read it."""
AnyId = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_-]*$", max_length=48)]

FactId = Annotated[str, StringConstraints(min_length=1, max_length=48)]
"""``klarna-700``, ``burnout-2.6``: an id in `assets/facts.toml`."""

_Written = StringConstraints(min_length=1, max_length=4000)
_Filled = PLACEHOLDERS

Name = Annotated[str, _Written, AfterValidator(Words(12))]
"""A name or title: 1-12 words."""
Line = Annotated[str, _Written, AfterValidator(Words(30, *_Filled))]
"""One line: 1-30 words."""
Subject = Annotated[str, _Written, AfterValidator(Words(15, *_Filled))]
"""A subject or headline: 1-15 words."""
Paragraph = Annotated[str, _Written, AfterValidator(Words(120, *_Filled))]
"""A paragraph: 1-120 words."""
Letter = Annotated[str, _Written, AfterValidator(Words(90, *_Filled))]
"""The text of a letter: 1-60 words, or 1-90 if it asks for a choice."""
Label = Annotated[str, _Written, AfterValidator(Words(15, *_Filled))]
"""What a choice says: 1-15 words."""
Hint = Annotated[str, StringConstraints(max_length=60), AfterValidator(_no_digits),
                 AfterValidator(Words(6))]  # fmt: skip
"""What a choice may mean: at most 6 words, no numbers."""
Reply = Annotated[str, StringConstraints(max_length=1000), AfterValidator(Words(60, *_Filled))]
"""What came of a choice: at most 60 words."""
Mood = Annotated[str, StringConstraints(min_length=1, max_length=30), AfterValidator(Words(8))]
"""A remark on a department's row: 1-30 characters."""
ClaimText = Annotated[str, _Written, AfterValidator(Words(40, "n", *_Filled))]
"""A sentence of a press release; ``{n}`` is the claimed figure."""
Condition = Annotated[str, StringConstraints(min_length=1, max_length=4000)]
"""A condition of the small language, on one line of at most 400 characters."""
Share = Annotated[float, Field(ge=0, le=1)]
"""0-1."""
