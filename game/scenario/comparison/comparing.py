"""Finding the differences: defaults filled in, lists of things by their ids."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from functools import lru_cache
from itertools import zip_longest
from typing import Any

from game.scenario.comparison.changes import FileChange
from game.scenario.comparison.words import changed_words
from game.scenario.records import built
from game.scenario.schema.document import ScenarioFile

_HEADER = ("extends", "remove", "format", "pool")
"""What says how a file is written, not what it comes to."""

_Table = Mapping[str, Any]
_TITLES = ("subject", "title", "name", "label", "text")


def differences(old: str, new: str) -> tuple[FileChange, ...]:
    """What differs between two resolved texts, in the order of the format.

    Args:
        old: as `game.scenario.rules.Scenario.text` has it.
        new: likewise.
    """
    if old == new:
        return ()
    before, after = _filled(old), _filled(new)
    return tuple(
        change
        for section in before
        if section not in _HEADER
        for change in _section(section, before[section], after[section])
    )


@lru_cache(maxsize=2)
def _filled(text: str) -> _Table:
    """A resolved text with everything that it leaves out; 0.1 s for the fintech's.

    Whoever saves again and again compares each text twice: with the last one, and the next.
    """
    found = asdict(built(ScenarioFile, json.loads(text)))
    # a format of plain data: tuples of points and lists of them are the same
    plain: _Table = json.loads(json.dumps(found))
    return plain


def _section(section: str, old: object, new: object) -> Iterator[FileChange]:
    if section == "targets" or _things(old, new):
        yield from _by_id(section, _ids(old), _ids(new))
        return
    for field, was, now in _fields(old, new, ""):
        yield _changed(section, "", field, was, now)


def _by_id(section: str, old: _Table, new: _Table) -> Iterator[FileChange]:
    for name in old:
        if name not in new:
            yield FileChange("removed", section, name, "", _title(old[name]), None, "")
    for name, thing in new.items():
        if name not in old:
            yield FileChange("added", section, name, "", None, _title(thing), "")
            continue
        for field, was, now in _fields(old[name], thing, ""):
            yield _changed(section, name, field, was, now)
    yield from _moved(
        section, [one for one in old if one in new], [one for one in new if one in old]
    )


def _moved(section: str, old: list[str], new: list[str]) -> Iterator[FileChange]:
    """Those that stand behind another one now; the fewest that explain the new order."""
    from difflib import SequenceMatcher

    if old == new or section == "targets":
        return
    for tag, _, _, start, end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag in {"insert", "replace"}:
            for name in new[start:end]:
                yield FileChange("moved", section, name, "", old.index(name), new.index(name), "")


def _fields(old: object, new: object, path: str) -> Iterator[tuple[str, object, object]]:
    """Fields whose values differ, by their path within a thing."""
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        parts = {
            key: (old.get(key), new.get(key)) for key in [*old, *(k for k in new if k not in old)]
        }
    elif _things(old, new):
        before, after = _ids(old), _ids(new)
        names = [*before, *(name for name in after if name not in before)]
        parts = {name: (before.get(name), after.get(name)) for name in names}
        if all(old_part == new_part for old_part, new_part in parts.values()):
            yield path, list(before), list(after)
    elif (_texts(old, new) and len(_listed(old)) == len(_listed(new))) or _tables(old, new):
        pairs = zip_longest(_listed(old), _listed(new))
        parts = {str(place): pair for place, pair in enumerate(pairs, start=1)}
    else:
        yield path, old, new
        return
    for name, (was, now) in parts.items():
        yield from _fields(was, now, f"{path}.{name}" if path else name)


def _changed(section: str, name: str, field: str, was: object, now: object) -> FileChange:
    words = changed_words(was, now) if isinstance(was, str) and isinstance(now, str) else ""
    return FileChange("changed", section, name, field, was, now, words)


def _things(*lists: object) -> bool:
    """Whether these are lists of tables with ids, one of them at least with some."""
    return any(_listed(one) for one in lists) and all(
        isinstance(one, list) and all(isinstance(item, dict) and "id" in item for item in one)
        for one in lists
    )


def _texts(*lists: object) -> bool:
    return all(isinstance(one, list) and all(isinstance(i, str) for i in one) for one in lists)


def _tables(*lists: object) -> bool:
    """Whether these are lists of tables, which are told field by field by their places."""
    return all(isinstance(one, list) and all(isinstance(i, dict) for i in one) for one in lists)


def _listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _ids(section: object) -> dict[str, Any]:
    if isinstance(section, dict):
        return section
    return {item["id"]: item for item in _listed(section)}


def _title(thing: object) -> str:
    """What people call a thing."""
    if not isinstance(thing, dict):
        return ""
    return next((str(thing[key]) for key in _TITLES if thing.get(key)), "")
