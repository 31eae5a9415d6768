"""Values out of their bounds: too much, too little, too long, too many, of the wrong form."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from game.scenario.diagnostics import Problem, printable, shown
from game.scenario.shape.named import id_named
from game.scenario.shape.place import Place

CODES = {
    "words": "HW105", "string_too_long": "HW104", "string_too_short": "HW104",
    "too_long": "HW104", "too_short": "HW104", "greater_than": "HW104",
    "greater_than_equal": "HW104", "less_than": "HW104", "less_than_equal": "HW104",
    "finite_number": "HW104", "digits": "HW104", "blank": "HW104",
}  # fmt: skip
_WORDS = {
    "string_too_long": "{key} has {length} characters; at most {max_length} are possible",
    "string_too_short": "{key} must not be empty",
    "greater_than": "{key} must be greater than {gt:,.12g}",
    "greater_than_equal": "{key} must be at least {ge:,.12g}",
    "less_than": "{key} must be less than {lt:,.12g}",
    "less_than_equal": "{key} must be at most {le:,.12g}",
    "finite_number": "{key} must be an ordinary number",
    "digits": "a hint has no numbers",
    "blank": "there is nothing but space in {key}",
    "words": "{count} words; there is room for {most}",
}
FACTOR = 10
"""Up to here a number may have been written in percent."""

HALF = 0.5
"""From here on a factor may have been meant."""


def bound_problem(kind: str, place: Place) -> Problem:
    """The problem of a value out of bounds."""
    if kind in {"too_long", "too_short"}:
        return Problem("HW104", place.path, *_entries(place))
    message = _WORDS[kind].format(key=place.key, **{"length": _length(place), **place.context})
    return Problem(CODES[kind], place.path, message, _instead(kind, place))


def _length(place: Place) -> int:
    return len(place.given) if isinstance(place.given, str) else 0


def _entries(place: Place) -> tuple[str, str]:
    """How many entries there are, and how many there must be."""
    context = place.context
    least = context.get("min_length", place.limits.get("min_length", 0))
    most = context.get("max_length", place.limits.get("max_length"))
    here = len(place.given) if isinstance(place.given, list) else context.get("actual_length", 0)
    if _pair(place):
        least, most = 2, 2
    needed = f"it needs at least {least}"
    if least == most:
        needed = f"it needs exactly {least}"
    elif most is not None and here > most:
        needed = f"at most {most} are possible"
    count = "no entry" if not here else f"{here} entr{'y' if here == 1 else 'ies'}"
    return f"{place.key} has {count}; {needed}", _missing(place, here, least, most)


def _pair(place: Place) -> bool:
    """A point of a curve: the limits of a list inside of a list are not looked up."""
    return bool(place.path) and isinstance(place.path[-1], int)


def _missing(place: Place, here: int, least: int, most: int | None) -> str:
    if _pair(place) and place.key in {"hype", "peers"}:
        return "a point is [week, share]"
    if most is not None and here > most:
        return f"leave {here - most} out"
    return f"add {least - here}" if here else ""


def _instead(kind: str, place: Place) -> str:
    given, limits = place.given, place.limits
    if kind == "digits":
        return "say which way it goes, not how far"
    if kind == "string_too_long":
        return f"cut {_length(place) - place.context['max_length']} of them"
    if kind == "words":
        return f"cut {place.context['count'] - place.context['most']} of them"
    low, high = limits.get("ge"), limits.get("le")
    if "le" not in limits and "le" in place.context:
        high = place.context["le"]
    if kind == "less_than_equal" and isinstance(given, int | float):
        meant = _in_percent(given, low, float(high or 0), place)
        if meant:
            return meant
    if low is not None and high is not None:
        return f"from {low:,.12g} to {high:,.12g}"
    return ""


def _in_percent(given: float, low: float | None, high: float, place: Place) -> str:
    meant = given / 100
    if given <= 1 or place.whole or high > FACTOR:
        return ""
    if not (low or 0) <= meant <= high or given > 100 * high:
        return ""
    if high > 1 and meant < HALF:
        return ""
    if high == 1:
        return f"a share from 0 to 1: did you mean {meant:g}?"
    return f"from {low or 0:g} to {high:g}: did you mean {meant:g}?"


def form_problem(place: Place, given: str, *, key: bool) -> Problem:
    """The problem of an id, a target, a seed or a decision that is not written as one."""
    form = _form(str(place.context.get("pattern", "")), given, place)
    meant = "" if key else id_named(place, given)
    if meant and not form.startswith(f'did you mean "{meant}"?'):
        message = f"{shown(given)} is a name, and an id is needed here"
        return Problem("HW109", place.path, message, f'did you mean "{printable(meant)}"?')
    message = f"{shown(given)} is not of the right form" if given else f"{place.key} is empty"
    return Problem("HW109", place.path, message, form, "key" if key else "value")


def _form(pattern: str, given: str, place: Place) -> str:
    for mark, look in _FORMS.items():
        if mark in pattern:
            return look(given)
    sign = "-" if "-" in pattern.replace("a-z", "").replace("0-9", "") else "_"
    meant = re.sub(r"[^a-z0-9]+", sign, given.lower()).strip(sign)[: place.limits.get("max_length")]
    signs = "underscores" if sign == "_" else "hyphens"
    form = f"small letters, digits and {signs}, beginning with a letter"
    return f'did you mean "{meant}"? {form}' if re.match(pattern, meant) else form


def _decision(given: str) -> str:
    tight = re.sub(r"\s+", "", given)
    month = re.match(r"(?:month|turn)?0*([1-9]\d?):(.*)", tight, re.IGNORECASE)
    if month:
        key, sign, value = re.sub(r"[:=]+", "=", month.group(2), count=1).partition("=")
        if key and sign and value:
            return f'did you mean "{month.group(1)}:{key}={value}"?'
    if re.match(r"[a-z][a-z0-9_.#-]*=\S+\Z", tight):
        return f'say in which month: "1:{tight}"'
    return "write the month and the decision: 7:support.ai_share=45"


def _seed(given: str) -> str:
    meant = re.sub(r"[^A-Z0-9]+", "-", given.upper()).strip("-")[:32]
    hint = f'did you mean "{meant}"? ' if meant else ""
    return f"{hint}capital letters, digits and hyphens"


def _target(given: str) -> str:
    parts = re.findall(r"[a-z0-9_]+", given.lower())
    if len(parts) <= 2 and all(part[0].isalpha() for part in parts) and parts:
        return f'did you mean "{".".join(parts)}"?'
    return "write brand, support.morale or all.morale"


_FORMS: Mapping[str, Callable[[str], str]] = {":": _decision, "A-Z": _seed, "\\.": _target}
