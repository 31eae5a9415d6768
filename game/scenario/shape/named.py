"""Names that stand where an id belongs: the id of what bears the name."""

from __future__ import annotations

from typing import Final

from game.scenario.shape.place import Place

_LISTS: Final = {
    "person": "people",
    "department": "departments",
    "target": "departments",
    "event": "events",
    "claim": "claims",
}
"""Which of the scenario's lists a key refers to."""
_NAMES: Final = ("name", "title", "subject", "head", "short")


def id_named(place: Place, given: str) -> str:
    """What to write for `given`, if something of that name has an id; empty if nothing has."""
    found = place.raw.get(_LISTS.get(place.key, "")) if isinstance(place.raw, dict) else None
    word, dot, rest = given.rpartition(".") if place.key == "target" else (given, "", "")
    wanted = word.strip().casefold()
    for one in found if isinstance(found, list) and wanted else ():
        if not isinstance(one, dict) or not isinstance(one.get("id"), str):
            continue
        names = [one[key] for key in _NAMES if isinstance(one.get(key), str)]
        if any(name.strip().casefold() == wanted for name in names):
            return f"{one['id']}{dot}{rest.strip()}"
    return ""
