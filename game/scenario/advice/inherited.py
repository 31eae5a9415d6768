"""What a scenario takes away from those that it extends without saying so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.scenario.diagnostics import Problem, shown
from game.scenario.inheriting.merging import Merged, last_resort


def replaced_ending(merged: Merged, parents: Sequence[Merged]) -> Iterator[Problem]:
    """An own ending without `when`, which takes the place of the inherited last one."""
    entries = merged.entries("endings")
    if not entries or not last_resort(entries[-1]) or entries[-1][1][0] is not merged.document:
        return
    own = _id(entries[-1][0])
    removed = merged.document.raw.get("remove")
    said = set(removed) if isinstance(removed, list) else set()
    for parent in parents:
        for entry in parent.entries("endings"):
            other = _id(entry[0])
            if last_resort(entry) and other not in {own, *said}:
                message = (
                    f"without when, {shown(own)} takes the place of the inherited {shown(other)}"
                )
                hint = f'add when = "…"; if that is meant, say remove = ["{other}"]'
                yield Problem("HW715", ("endings", len(entries) - 1), message, hint, "key")


_CALLED = {
    "departments": ("department", ("name",)),
    "people": ("person", ("name",)),
    "events": ("letter", ("subject", "sender", "person")),
    "claims": ("claim", ("short",)),
    "endings": ("ending", ("title",)),
}
"""What things of a list are, and by what a changed one is still known as the same."""


def replaced_things(merged: Merged, parents: Sequence[Merged]) -> Iterator[Problem]:
    """Own things that take an inherited one's place by their id, and are about something else."""
    removed = merged.document.raw.get("remove")
    said = set(removed) if isinstance(removed, list) else set()
    for section, (kind, known_by) in _CALLED.items():
        theirs = {_id(item): item for parent in reversed(parents)
                  for item, _ in parent.entries(section)}  # fmt: skip
        for index, (item, (document, _)) in enumerate(merged.entries(section)):
            name = _id(item)
            inherited = theirs.get(name) if document is merged.document else None
            if inherited and name not in said and not _alike(item, inherited, known_by):
                message = f"{shown(name)} takes the place of the inherited {kind} of that id"
                hint = f'choose another id; if that is meant, say remove = ["{name}"]'
                yield Problem("HW718", (section, index, "id"), message, hint)


def _alike(item: object, other: object, keys: Sequence[str]) -> bool:
    """Whether two things have one of these in common; two last endings have their place."""
    if not isinstance(item, dict) or not isinstance(other, dict):
        return True
    if "headline" in item and "when" not in item and "when" not in other:
        return True
    return any(item.get(key) is not None and item.get(key) == other.get(key) for key in keys)


def _id(item: object) -> str:
    found = item.get("id") if isinstance(item, dict) else None
    return found if isinstance(found, str) else ""
