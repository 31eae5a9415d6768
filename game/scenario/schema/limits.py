"""Marks in the format's annotations, which pydantic asks what they mean when a file is checked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, get_args, get_origin, get_type_hints


class Limits:
    """Bounds of a value, under pydantic's names: ``ge``, ``le``, ``max_length``, ``pattern``."""

    def __init__(self, **limits: float | str) -> None:
        """Keep the bounds."""
        self.limits = limits

    def __get_pydantic_core_schema__(
        self, source: object, handler: Callable[[Any], dict[str, Any]]
    ) -> dict[str, Any]:
        """Bound what the annotated type is anyway."""
        return {**handler(source), **self.limits}


class ByOp:
    """A union of tables that differ in ``op``: one mistake is one finding, not one for each."""

    def __get_pydantic_core_schema__(
        self,
        source: object,
        handler: Any,  # noqa: ANN401 - naming its type would import pydantic
    ) -> dict[str, Any]:
        """Choose by the value of ``op``."""
        kinds = {get_args(get_type_hints(kind)["op"])[0]: kind for kind in get_args(source)}
        choices = {op: handler.generate_schema(kind) for op, kind in kinds.items()}
        return {"type": "tagged-union", "choices": choices, "discriminator": "op"}


class OneOrMore:
    """A list of which a single value may be written without its brackets."""

    def __get_pydantic_core_schema__(
        self, source: object, handler: Callable[[Any], dict[str, Any]]
    ) -> dict[str, Any]:
        """Put brackets around what has none."""
        bracket = {"type": "no-info", "function": bracketed}
        return {"type": "function-before", "function": bracket, "schema": handler(source)}

    def __get_pydantic_json_schema__(
        self, core: object, handler: Callable[[Any], dict[str, Any]]
    ) -> dict[str, Any]:
        """Let an editor take either."""
        several = handler(core)
        return {"anyOf": [several["items"], several]}


def bracketed(value: object) -> object:
    """A value as a list; a list as it is."""
    return value if isinstance(value, list) else [value]


def unwrapped(hint: Any) -> tuple[Any, dict[str, Any]]:  # noqa: ANN401 - annotations have no common type
    """The bare type of an annotation, and the limits around it; None beside it does not count."""
    limits: dict[str, Any] = {}
    while True:
        if get_origin(hint) is Annotated:
            hint, *marks = get_args(hint)
            for mark in marks:
                if isinstance(mark, Limits):
                    limits |= mark.limits
        elif type(None) in get_args(hint) and len(get_args(hint)) == 2:
            hint = next(one for one in get_args(hint) if one is not type(None))
        else:
            return hint, limits
