"""What a scenario takes away from those that it extends without saying so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.scenario.diagnostics import Problem, shown
from game.scenario.merging import Merged, last_resort


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


def _id(item: object) -> str:
    found = item.get("id") if isinstance(item, dict) else None
    return found if isinstance(found, str) else ""
