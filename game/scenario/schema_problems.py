"""pydantic's errors as problems: one for each mistake, in words, with what to write instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from game.scenario.diagnostics import MOST, Path, Problem, did_you_mean, nearest, shown
from game.scenario.schema.fields import fields_at

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from game.scenario.schema.base import Section

_CODES = {
    "words": "HW105",
    "string_too_long": "HW104",
    "string_too_short": "HW104",
    "too_long": "HW104",
    "too_short": "HW104",
    "greater_than": "HW104",
    "greater_than_equal": "HW104",
    "less_than": "HW104",
    "less_than_equal": "HW104",
    "finite_number": "HW104",
    "digits": "HW104",
    "blank": "HW104",
    "literal_error": "HW108",
    "union_tag_invalid": "HW108",
    "union_tag_not_found": "HW102",
    "string_pattern_mismatch": "HW109",
    "placeholder": "HW110",
}
_TYPES = {
    "string_type": ("a text is needed", 'write it in quotes: "…"'),
    "bool_type": ("true or false is needed", "without quotes"),
    "float_type": ("a number is needed", "without quotes, like 0.5"),
    "int_type": ("a whole number is needed", "without quotes, like 3"),
    "list_type": ("a list is needed", "write it in square brackets: […]"),
    "dict_type": ("a table is needed", ""),
    "dataclass_type": ("a table is needed", ""),
    "model_attributes_type": ("a table is needed", ""),
}
_WORDS = {
    "string_too_long": "{key} may have at most {max_length} characters",
    "string_too_short": "{key} must not be empty",
    "too_long": "{key} may have at most {max_length}, here {actual_length}",
    "too_short": "{key} must have at least {min_length}, here {actual_length}",
    "greater_than": "{key} must be greater than {gt:g}",
    "greater_than_equal": "{key} must be at least {ge:g}",
    "less_than": "{key} must be less than {lt:g}",
    "less_than_equal": "{key} must be at most {le:g}",
    "finite_number": "{key} must be an ordinary number",
    "digits": "a hint has no numbers",
    "blank": "{key} must not be empty",
    "words": "{count} words; there is room for {most}",
    "placeholder": "nothing fills {found}",
}


def schema_problems(error: ValidationError, model: type[Section], raw: object) -> Iterator[Problem]:
    """The problems behind a failed validation of `raw` by `model`."""
    details = error.errors(include_url=False, include_input=False)[: 4 * MOST]
    unknown: dict[Path, list[str]] = {}
    missing: dict[Path, list[str]] = {}
    for detail in details:
        path = _path(detail["loc"], raw)
        if detail["type"] == "unexpected_keyword_argument":
            unknown.setdefault(path[:-1], []).append(str(path[-1]))
        elif detail["type"] == "missing":
            missing.setdefault(path[:-1], []).append(str(path[-1]))
        else:
            yield _problem(detail, path, raw)
    for table, names in unknown.items():
        yield from _unknown(table, names, missing.get(table, []), fields_at(model, table, raw), raw)
    for table, names in missing.items():
        for name in names:
            yield Problem("HW102", table, f"{shown(name)} is missing here", _form(name), "key")


def _unknown(
    table: Path, names: Sequence[str], missing: list[str], known: Sequence[str], raw: object
) -> Iterator[Problem]:
    """Unknown keys; one that is nearly a missing key stands for both."""
    here = _at(table, raw)
    free = [name for name in known if not isinstance(here, dict) or name not in here]
    for name in names:
        near = nearest(name, missing)
        if near:
            missing.remove(near)
        hint = did_you_mean(name, [near] if near else free)
        listed = f"possible here: {', '.join(free[:12])}" if free else ""
        message = f"there is no key {shown(name)} here"
        yield Problem("HW101", (*table, name), message, hint or listed, "key")


def _problem(detail: ErrorDetails, path: Path, raw: object) -> Problem:
    kind = detail["type"]
    context: Mapping[str, Any] = detail.get("ctx", {})
    if kind in _TYPES or kind not in _CODES:
        message, hint = _TYPES.get(kind, (detail["msg"].lower(), ""))
        return Problem("HW103", path, message, _header(kind, path, raw) or hint)
    message = _WORDS.get(kind, detail["msg"]).format(key=_key(path), **context)
    hint = _percent(kind, context, _at(path, raw))
    if kind in {"literal_error", "union_tag_invalid"}:
        return _choice(path, context, raw)
    if kind == "union_tag_not_found":
        return Problem("HW102", path, '"op" is missing here', 'write op = "add", …', "key")
    if kind == "string_pattern_mismatch":
        message = f"{shown(str(_at(path, raw)))} is not of the right form"
        hint = _pattern(str(context.get("pattern", "")))
    if kind == "placeholder":
        names = context["names"]
        hint = did_you_mean(f"{{{context['name']}}}", [f"{{{name}}}" for name in names], "")
        hint = hint or (f"there are {context['known']}" if names else "write it without braces")
        return Problem("HW110", path, message, hint, "value", context["offset"])
    return Problem(_CODES[kind], path, message, hint)


def _header(kind: str, path: Path, raw: object) -> str:
    """A table that should be a list of tables, or the reverse: the header is what is wrong."""
    if kind == "list_type" and isinstance(_at(path, raw), dict):
        return f"write [[{_key(path)}]]"
    if kind in {"dict_type", "dataclass_type"} and isinstance(_at(path, raw), list):
        return f"write [{_key(path)}]"
    return ""


def _percent(kind: str, context: Mapping[str, Any], given: object) -> str:
    """A share that was written in percent."""
    if kind != "less_than_equal" or context.get("le") != 1 or not isinstance(given, int | float):
        return ""
    return f"a share from 0 to 1: did you mean {given / 100:g}?" if given <= 100 else ""


def _choice(path: Path, context: Mapping[str, Any], raw: object) -> Problem:
    expected = context.get("expected_tags") or context.get("expected", "")
    options = [part.strip(" '") for part in expected.replace(" or ", ",").split(",")]
    options = [option for option in options if option]
    path = (*path, "op") if "tag" in context else path
    given = _at(path, raw)
    if isinstance(given, str) and given in options:
        return Problem("HW108", path, f"{shown(given)} is a text", f"write {given}, without quotes")
    hint = did_you_mean(given, options) if isinstance(given, str) else ""
    word = shown(given) if isinstance(given, str) else str(given)[:20]
    return Problem("HW108", path, f"{word} is not possible here", hint or _listed(options))


def _listed(options: Sequence[str]) -> str:
    return f"possible: {', '.join(options)}" if len(options) > 1 else f"write {options[0]}"


def _key(path: Path) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "this")


def _pattern(pattern: str) -> str:
    if ":" in pattern:
        return "write the month and the decision: 7:support.ai_share=45"
    if "A-Z" in pattern:
        return "capital letters, digits and hyphens: MOTH-4471"
    if "." in pattern:
        return "write brand, support.morale or all.morale"
    signs = "underscores" if "_" in pattern else "hyphens"
    return f"small letters, digits and {signs}, beginning with a letter"


def _form(name: str) -> str:
    return f"add {name} = …"


def _path(loc: Sequence[str | int], raw: object) -> Path:
    """A location without the tags that pydantic puts in for unions and keys of mappings."""
    path: list[str | int] = []
    for part in loc:
        if isinstance(raw, dict) and raw.get("op") == part and part not in raw:
            continue
        if part == "[key]" or _shortened(part, raw):
            continue
        path.append(part)
        raw = _at((part,), raw)
    return tuple(path)


def _shortened(part: str | int, raw: object) -> bool:
    """Whether a key was left out: a value stands for the table that it alone would fill."""
    return isinstance(part, str) and not isinstance(raw, dict)


def _at(path: Path, raw: object) -> object:
    for part in path:
        if isinstance(raw, dict):
            raw = raw.get(part)
        elif isinstance(raw, list) and isinstance(part, int) and part < len(raw):
            raw = raw[part]
        else:
            return None
    return raw
