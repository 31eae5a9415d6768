"""Small values that satisfy an annotation of the format, for what a file gets wrong."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import Any, Literal, get_args, get_origin, get_type_hints

from game.scenario.schema.base import Section
from game.scenario.schema.limits import unwrapped


def stand_in(hint: Any, name: str) -> Any:  # noqa: ANN401 - annotations have no common type
    """The least that fits; ids are `name`."""
    hint, limits = unwrapped(hint)
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    if get_origin(hint) is list:
        return [stand_in(get_args(hint)[0], name) for _ in range(int(limits.get("min_length", 0)))]
    if isinstance(hint, type) and issubclass(hint, Section):
        return _table(hint, name)
    if hint is str:
        return name if "pattern" in limits else "…"
    least = limits.get("ge", limits.get("gt", -1) + 1)
    return hint(least) if hint in {int, float} else None


def _table(kind: type[Section], name: str) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=True)
    return {
        field.name: stand_in(hints[field.name], name)
        for field in fields(kind)  # type: ignore[arg-type] # all sections are dataclasses
        if field.default is MISSING and field.default_factory is MISSING
    }
