"""Values of which there are only some: kinds, operations, tiers; and placeholders of texts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from game.scenario.diagnostics import Problem, did_you_mean, shown
from game.scenario.schema.base import PLACEHOLDERS
from game.scenario.shape.habits import OPERATIONS
from game.scenario.shape.place import Place
from game.scenario.shape.toml_words import kind_of


def option_problem(place: Place, *, tag: bool) -> Problem:
    """The problem of a value that is none of those possible; `tag`: of an effect's ``op``."""
    expected = str(place.context.get("expected_tags") or place.context.get("expected", ""))
    options = [part.strip(" '") for part in re.split(r",| or ", expected)]
    options = [option for option in options if option]
    given = place.given.get("op") if tag and isinstance(place.given, dict) else place.given
    path = (*place.path, "op") if tag else place.path
    if isinstance(given, str) and given in options:
        return Problem("HW108", path, f"{shown(given)} is a text", f"write {given}, without quotes")
    word = shown(given) if isinstance(given, str) else kind_of(given)
    return Problem("HW108", path, f"{word} is not possible here", _instead(given, options))


def _instead(given: object, options: Sequence[str]) -> str:
    if isinstance(given, list) and len(given) == 1 and given[0] in options:
        return f'write "{given[0]}", without brackets'
    word = given.strip().lower() if isinstance(given, str) else ""
    if "multiply" in options and word in OPERATIONS:
        return OPERATIONS[word]
    if word in options:
        return f'write "{word}"'
    return (did_you_mean(word, options) if word else "") or _listed(options)


def _listed(options: Sequence[str]) -> str:
    return f"possible: {', '.join(options)}" if len(options) > 1 else f"write {options[0]}"


def placeholder_problem(path: Any, context: Any) -> Problem:  # noqa: ANN401 - pydantic's context
    """The problem of braces that nothing fills."""
    names = context["names"]
    meant = [f"{{{name}}}" for name in names]
    elsewhere = context["name"] in PLACEHOLDERS
    hint = "" if elsewhere else did_you_mean(f"{{{context['name']}}}", meant, "")
    hint = hint or (f"there are {context['known']}" if names else "write it without braces")
    message = f"nothing fills {context['found']}"
    return Problem("HW110", path, message, hint, "value", context["offset"])
