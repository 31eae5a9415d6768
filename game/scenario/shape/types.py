"""Values of the wrong type: a text for a number, one value for a list, a list for a table."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from math import floor
from typing import Final

from game.scenario.diagnostics import Problem
from game.scenario.schema.fields import is_list_of_tables
from game.scenario.shape.place import Place
from game.scenario.shape.toml_words import kind_of, number_in, written

SMALL = 1e6
"""Below this the whole numbers beside a fraction are told."""


def type_problem(kind: str, place: Place) -> Problem:
    """The problem of a value that is not what is needed."""
    needed, hint = _TYPES.get(kind, ("something else", lambda _place: ""))
    message = f"{needed} is needed here, not {kind_of(place.given)}"
    return Problem("HW103", place.path, message, hint(place))


CONDITIONS: Final = frozenset({"when", "holds"})
"""Keys whose texts are conditions."""


def _text(place: Place) -> str:
    if isinstance(place.given, date):
        meant = f'"month >= {place.given.month}"' if place.key in CONDITIONS else ""
        return (
            f"there are no dates: write {meant}"
            if meant
            else f'write it in quotes: "{place.given}"'
        )
    if place.key == "when" and isinstance(place.given, bool):
        return "leave when out: then it always holds" if place.given else "write a condition"
    as_text = written(str(written(place.given)))
    alone = isinstance(place.given, int | float)
    return f"write it in quotes: {as_text}" if alone else 'write one in quotes: "…"'


def _truth(place: Place) -> str:
    meant = {"true": "true", "yes": "true", "on": "true", "1": "true",
             "false": "false", "no": "false", "off": "false", "0": "false"}  # fmt: skip
    word = str(written(place.given)).strip('"').lower()
    return f"write {meant[word]}, without quotes" if word in meant else "write true or false"


def _number(place: Place) -> str:
    number = number_in(place.given) if isinstance(place.given, str) else ""
    return f"write {number}, without quotes" if number else "write one such as 0.5, without quotes"


def _whole(place: Place) -> str:
    number = number_in(place.given) if isinstance(place.given, str) else ""
    if number.lstrip("-").replace("_", "").isdigit():
        return f"write {number}, without quotes"
    given = place.given
    if isinstance(given, date):
        return "there are no dates: write a number of months, such as 3"
    if isinstance(given, float) and abs(given) < SMALL:
        return f"write {floor(given)} or {floor(given) + 1}"
    return "write one such as 3, without quotes"


def _list(place: Place) -> str:
    given = place.given
    numeric = isinstance(given, int | float) and not isinstance(given, bool)
    if place.path[:1] == ("market",):
        much = isinstance(given, int | float) and given > 1
        percent = ", and 100 % is written 1" if much else ""
        return f"points are [[week, share], …]: [[0, 0.5], [52, 1.0]]{percent}"
    if place.path[:1] == ("targets",) and isinstance(given, int | float) and numeric:
        return f"a corridor is two numbers: [{given * 0.8:.3g}, {given * 1.2:.3g}]"
    if isinstance(given, dict):
        if place.headed(place.path) and is_list_of_tables(place.model, place.dotted):
            return f"write [[{place.dotted}]]"
        inside = "[{ … }]" if is_list_of_tables(place.model, place.dotted) else "[…]"
        return f"put it in square brackets: {place.key} = {inside}"
    one = written(given)
    return f"put it in square brackets: [{one}]" if one else "put it in square brackets: […]"


def _table(place: Place) -> str:
    if isinstance(place.given, list) and place.headed(place.path):
        return f"write [{place.dotted}]"
    inside = place.path and isinstance(place.path[-1], int)
    if not place.headed(place.path) and (inside or isinstance(place.given, list)):
        return "write { … }, with its keys inside"
    return f"write [{place.dotted}], and its keys below"


_TYPES: Final[dict[str, tuple[str, Callable[[Place], str]]]] = {
    "string_type": ("a text", _text),
    "bool_type": ("true or false", _truth),
    "float_type": ("a number", _number),
    "int_type": ("a whole number", _whole),
    "int_from_float": ("a whole number", _whole),
    "list_type": ("a list", _list),
    "dict_type": ("a table", _table),
    "dataclass_type": ("a table", _table),
    "model_attributes_type": ("a table", _table),
}
