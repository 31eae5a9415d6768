"""From pydantic's errors to problems, sorted by what is wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from game.scenario.diagnostics import MOST, Path, Problem
from game.scenario.shape.bounds import CODES, bound_problem, form_problem
from game.scenario.shape.keys import Table, missing_keys, unknown_keys
from game.scenario.shape.options import option_problem, placeholder_problem
from game.scenario.shape.place import Headed, Place, path_of
from game.scenario.shape.types import type_problem

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from game.scenario.schema.base import Section


def schema_problems(
    error: ValidationError,
    model: type[Section],
    raw: object,
    headed: Headed = lambda _path: False,
) -> Iterator[Problem]:
    """The problems behind a failed validation of `raw` by `model`.

    Args:
        error: what pydantic says.
        model: the whole file's.
        raw: the data of the whole file.
        headed: whether the thing at a path was written under a header.
    """
    details = error.errors(include_url=False)[: 4 * MOST]
    unknown: dict[Path, list[str]] = {}
    missing: dict[Path, list[str]] = {}
    curves = set[Path]()
    for detail in details:
        path = path_of(detail["loc"], raw)
        if detail["type"] == "unexpected_keyword_argument":
            unknown.setdefault(path[:-1], []).append(str(path[-1]))
        elif detail["type"] == "missing":
            missing.setdefault(path[:-1], []).append(str(path[-1]))
        else:
            if _point(detail, path):  # all points of a curve are one mistake
                if path[:-1] in curves:
                    continue
                curves.add(path[:-1])
            context: dict[str, Any] = detail.get("ctx", {})
            yield _problem(detail, Place(path, model, raw, context, headed))
    for table, names in unknown.items():
        yield from unknown_keys(Table(table, model, raw), names, missing.get(table, []))
    for table, names in missing.items():
        yield from missing_keys(Table(table, model, raw), names)


def _point(detail: ErrorDetails, path: Path) -> bool:
    """Whether a number stands where a point of a curve belongs."""
    return detail["type"] == "list_type" and path[:1] == ("market",) and len(path) > 2


def _problem(detail: ErrorDetails, place: Place) -> Problem:
    kind = detail["type"]
    if kind in {"literal_error", "union_tag_invalid"}:
        return option_problem(place, tag=kind == "union_tag_invalid")
    if kind == "union_tag_not_found":
        hint = 'add op = "add", or multiply, set, start, stop, say'
        return Problem("HW102", place.path, '"op" is missing here', hint, "key")
    if kind == "string_pattern_mismatch":
        return form_problem(place, str(detail["input"]), key=detail["loc"][-1] == "[key]")
    if kind == "placeholder":
        return placeholder_problem(place.path, place.context)
    return bound_problem(kind, place) if kind in {*CODES} else type_problem(kind, place)
