"""Keys that the format does not know where they stand, and keys that are missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from game.frozen import dataclass
from game.scenario.diagnostics import Path, Problem, nearest, shown
from game.scenario.schema.base import Section
from game.scenario.schema.fields import fields_at, is_list_of_tables, is_table, list_headers
from game.scenario.shape.habits import KEYS
from game.scenario.shape.place import at

LISTED = 12
"""Possible keys that are told when none of them is near."""

FEW = 4
"""Missing keys that are told one by one what to write."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with keys too many or too few."""

    path: Path
    model: type[Section]
    raw: object

    @property
    def known(self) -> tuple[str, ...]:
        """The keys it may have."""
        return fields_at(self.model, self.path, self.raw)

    @property
    def free(self) -> list[str]:
        """Those that it has not."""
        here = at(self.path, self.raw)
        return [name for name in self.known if not isinstance(here, dict) or name not in here]

    def given(self, name: str) -> object:
        """What stands under a key."""
        return at((*self.path, name), self.raw)


def unknown_keys(table: Table, names: Sequence[str], missing: list[str]) -> Iterator[Problem]:
    """Unknown keys; one that is nearly a missing key stands for both, and takes it off."""
    free = table.free
    headers = {} if table.path else list_headers(table.model)
    for name in names:
        meant = meant_key(table, name, missing, free)
        if meant in missing:
            missing.remove(meant)
        message = f"there is no key {shown(name)} here"
        hint = _instead(meant, headers.get(name, ""), free)
        yield Problem("HW101", (*table.path, name), message, hint, "key")


def meant_key(table: Table, name: str, missing: Sequence[str], free: Sequence[str]) -> str:
    """The key that somebody meant: a missing one, a free one, or a table that is there already."""
    value = table.given(name)
    tables = isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(one, dict) for one in value)
    )
    possible = [*free, *(table.known if tables and not table.path else ())]
    habit = KEYS.get(name.lower(), "")
    bare = name.strip().lower().replace("-", "_")
    return (
        nearest(name, missing)
        or nearest(name, possible)
        or nearest(bare, possible)
        or (habit if habit in possible else "")
    )


def _instead(meant: str, header: str, free: Sequence[str]) -> str:
    if meant:
        return f'did you mean "{meant}"?'
    if header:
        return f"write {header}"
    more = ", …" if len(free) > LISTED else ""
    return f"possible here: {', '.join(free[:LISTED])}{more}" if free else ""


def missing_keys(table: Table, names: Sequence[str]) -> Iterator[Problem]:
    """All that one table lacks: one finding, at its head."""
    if not names:
        return
    listed = [shown(name) for name in names]
    told = " and ".join(filter(None, (", ".join(listed[:-1]), listed[-1])))
    verb = "is" if len(names) == 1 else "are"
    yield Problem("HW102", table.path, f"{told} {verb} missing here", _forms(table, names), "key")


def _forms(table: Table, names: Sequence[str]) -> str:
    if len(names) > FEW:
        new = "humans-wanted new writes a scenario to start from"
        return "add them" if table.path else new
    forms = [_form(table, name) for name in names]
    return "add " + " and ".join(filter(None, (", ".join(forms[:-1]), forms[-1])))


def _form(table: Table, name: str) -> str:
    if table.path:
        return f"{name} = …"
    if is_list_of_tables(table.model, name):
        return f"[[{name}]]"
    return f"[{name}]" if is_table(table.model, name) else f"{name} = …"
