"""What SARIF 2.1.0's own schema says of a log.

`sarif-2.1.0-rtm.5.json` is the OASIS committee's schema as SchemaStore publishes it, unchanged,
taken from the npm package @microsoft/jest-sarif 1.0.0-beta.0 (MIT licence, (c) Microsoft
Corporation). The keywords that it uses are few, and are read here; one that is not known is an
error, so that nothing is passed over.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

Schema = dict[str, Any]
Faults = Iterator[str]

_TYPES: dict[str, tuple[type, ...]] = {
    "object": (dict,), "array": (list,), "string": (str,), "boolean": (bool,),
    "integer": (int,), "number": (int, float), "null": (type(None),),
}  # fmt: skip
_NOTES = {"$schema", "title", "id", "description", "default", "definitions"}
_URI = re.compile(r"(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\[\]-]|%[0-9A-Fa-f]{2})*")


@cache
def schema() -> Schema:
    """The whole schema."""
    file = Path(__file__).with_name("sarif-2.1.0-rtm.5.json")
    return dict(json.loads(file.read_text(encoding="utf-8")))


def faults(value: object, rule: Schema | None = None, at: str = "$") -> Faults:
    """All that the schema has against a log, each with its place."""
    rule = schema() if rule is None else rule
    for keyword, wanted in rule.items():
        if keyword not in _NOTES:
            yield from _KEYWORDS[keyword](value, wanted, rule, at)


def _type(value: object, wanted: str | list[str], _: Schema, at: str) -> Faults:
    names = [wanted] if isinstance(wanted, str) else wanted
    truth = isinstance(value, bool)
    if not any(isinstance(value, _TYPES[name]) and truth == (name == "boolean") for name in names):
        yield f"{at}: not of type {wanted}"


def _reference(value: object, wanted: str, _: Schema, at: str) -> Faults:
    name = wanted.removeprefix("#/definitions/")
    yield from faults(value, schema()["definitions"][name], at)


def _properties(value: object, wanted: Schema, _: Schema, at: str) -> Faults:
    if isinstance(value, dict):
        for name in value.keys() & wanted.keys():
            yield from faults(value[name], wanted[name], f"{at}.{name}")


def _others(value: object, wanted: bool | Schema, rule: Schema, at: str) -> Faults:
    unknown = value.keys() - rule.get("properties", {}).keys() if isinstance(value, dict) else ()
    for name in unknown:
        if wanted is False:
            yield f"{at}: no property {name}"
        elif isinstance(wanted, dict) and isinstance(value, dict):
            yield from faults(value[name], wanted, f"{at}.{name}")


def _required(value: object, wanted: list[str], _: Schema, at: str) -> Faults:
    if isinstance(value, dict):
        yield from (f"{at}: {name} is missing" for name in wanted if name not in value)


def _items(value: object, wanted: Schema, _: Schema, at: str) -> Faults:
    if isinstance(value, list):
        for place, item in enumerate(value):
            yield from faults(item, wanted, f"{at}[{place}]")


def _unique(value: object, wanted: bool, _: Schema, at: str) -> Faults:
    if wanted and isinstance(value, list):
        told = [json.dumps(item, sort_keys=True) for item in value]
        if len(set(told)) < len(told):
            yield f"{at}: an item stands twice"


def _any(value: object, wanted: list[Schema], _: Schema, at: str) -> Faults:
    if all(next(faults(value, one, at), "") for one in wanted):
        yield f"{at}: fits none of {len(wanted)} forms"


def _one(value: object, wanted: list[Schema], _: Schema, at: str) -> Faults:
    fitting = [one for one in wanted if not next(faults(value, one, at), "")]
    if len(fitting) != 1:
        yield f"{at}: fits {len(fitting)} of {len(wanted)} forms"


def _format(value: object, wanted: str, _: Schema, at: str) -> Faults:
    if not isinstance(value, str):
        return
    if wanted == "date-time":
        try:
            datetime.fromisoformat(value)
        except ValueError:
            yield f"{at}: no date"
    elif not _URI.fullmatch(value) or (
        wanted == "uri" and not re.match(r"[a-z][a-z0-9+.-]*:", value)
    ):
        yield f"{at}: no {wanted}"


def _simple(wrong: Callable[[Any, Any], bool], kinds: tuple[type, ...]) -> Callable[..., Faults]:
    """A keyword about one value alone."""

    def look(value: object, wanted: object, _: Schema, at: str) -> Faults:
        if isinstance(value, kinds) and wrong(value, wanted):
            yield f"{at}: {str(value)[:40]} against {str(wanted)[:40]}"

    return look


_KEYWORDS: dict[str, Callable[..., Faults]] = {
    "type": _type,
    "$ref": _reference,
    "properties": _properties,
    "additionalProperties": _others,
    "required": _required,
    "items": _items,
    "uniqueItems": _unique,
    "anyOf": _any,
    "oneOf": _one,
    "format": _format,
    "enum": _simple(lambda value, wanted: value not in wanted, (object,)),
    "pattern": _simple(lambda value, wanted: not re.search(wanted, value), (str,)),
    "minimum": _simple(lambda value, wanted: value < wanted, (int, float)),
    "maximum": _simple(lambda value, wanted: value > wanted, (int, float)),
    "minItems": _simple(lambda value, wanted: len(value) < wanted, (list,)),
}
