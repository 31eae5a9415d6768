"""A place where something is of the wrong shape: what was written there, and what belongs there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_type_hints

from game.frozen import dataclass
from game.scenario.diagnostics import Path
from game.scenario.schema.base import Section
from game.scenario.schema.fields import types_at
from game.scenario.schema.limits import unwrapped

Headed = Callable[[Path], bool]
"""Whether the thing at a path was written under a header, such as ``[events.effects]``."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where pydantic complained."""

    path: Path
    model: type[Section]
    raw: object
    context: Mapping[str, Any]
    """What pydantic says besides: limits, lengths, what would be possible."""
    headed: Headed

    @property
    def given(self) -> object:
        """What was written."""
        return at(self.path, self.raw)

    @property
    def key(self) -> str:
        """The key it was written under."""
        return next((part for part in reversed(self.path) if isinstance(part, str)), "this")

    @property
    def dotted(self) -> str:
        """The name in a header: ``events.choices``."""
        return ".".join(part for part in self.path if isinstance(part, str))

    @property
    def limits(self) -> Mapping[str, Any]:
        """The bounds of what belongs here; none for what is inside of a list."""
        return self._wanted()[1]

    @property
    def whole(self) -> bool:
        """Whether only whole numbers belong here."""
        return self._wanted()[0] is int

    def _wanted(self) -> tuple[Any, dict[str, Any]]:
        if self.path and isinstance(self.path[-1], str):
            for kind in types_at(self.model, self.path[:-1], self.raw):
                hint = get_type_hints(kind, include_extras=True).get(self.path[-1])
                if hint is not None:
                    return unwrapped(hint)
        return None, {}


def at(path: Path, raw: object) -> object:
    """What is written at a path; None where nothing is."""
    for part in path:
        if isinstance(raw, dict):
            raw = raw.get(part)
        elif isinstance(raw, list) and isinstance(part, int) and part < len(raw):
            raw = raw[part]
        else:
            return None
    return raw


def path_of(loc: Sequence[str | int], raw: object) -> Path:
    """A location without the tags that pydantic puts in for unions and keys of mappings."""
    path: list[str | int] = []
    for part in loc:
        if isinstance(raw, dict) and raw.get("op") == part and part not in raw:
            continue
        if part == "[key]" or (isinstance(part, str) and not isinstance(raw, dict)):
            continue  # of a value that stands for the table which it alone would fill
        if isinstance(part, int) and isinstance(raw, str | int | float):
            continue  # of a value that stands for the list in which it would be alone
        path.append(part)
        raw = at((part,), raw)
    return tuple(path)
