"""Going on after mistakes: what is wrong is put aside, so that the rest can be checked as well.

A wrong key is dropped; a wrong value that must be there is replaced by a stand-in. Whatever is
then found at such a place, or about what contains it, is a consequence and not a mistake.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import MISSING, fields
from typing import Any, get_type_hints

from game.scenario.diagnostics import Path, Problem
from game.scenario.drafts.stand_ins import stand_in
from game.scenario.schema.base import Section
from game.scenario.schema.fields import fields_at, types_at
from game.scenario.shape.keys import Table, meant_key

_OP: dict[str, object] = {"op": "add", "target": "brand", "value": 0.0}


def consequence(path: Path, broken: Iterable[Path]) -> bool:
    """Whether what is found at `path` may come of what was put aside."""
    return any(place[: len(path)] == path[: len(place)] for place in broken)


def repaired(raw: object, model: type[Section], problems: Sequence[Problem]) -> Repair:
    """`raw`, of which only copies are changed, without the places that have `problems`."""
    repair = Repair(raw, model)
    for problem in problems:
        if problem.code != "HW102":
            repair.put_aside(problem)
    for problem in problems:
        if problem.code == "HW102":
            repair.fill(problem.path)
    return repair


class Repair:
    """A document's data in which mistakes are put aside, one after another."""

    def __init__(self, raw: object, model: type[Section]) -> None:
        """Begin with `raw`, to be read as a `model`."""
        self.raw: Any = raw
        self.broken: set[Path] = set()
        """The places that were put aside."""
        self.lost = False
        """Whether whole tables are gone, and with them ids that others refer to."""
        self._model = model
        self._copied: set[Path] = set()

    def put_aside(self, problem: Problem) -> None:
        """Drop or replace what has a problem."""
        place = _named(problem.path)
        above, key = place[:-1], place[-1]
        if key == "op":
            self._set(above, dict(_OP))
        elif problem.code == "HW101":
            self._rename(above, str(key))
        elif key in self._required(above):
            self._set(place, self._stand_in(place))
        else:
            self._table(above).pop(key, None)
        self.broken.add(above if key == "op" else place)

    def fill(self, above: Path) -> None:
        """Give the table at `above` stand-ins for all that it misses."""
        known, table = fields_at(self._model, above, self.raw), self._table(above)
        if "op" in known and "op" not in table:
            self._set(above, dict(_OP))
            self.broken.add(above)
            return
        for name in self._required(above):
            if name not in table:
                self._set((*above, name), self._stand_in((*above, name)))
                self.broken.add((*above, name))

    def _rename(self, above: Path, key: str) -> None:
        """An unknown key is taken for the one that was meant, if that is not there."""
        table = self._table(above)
        known = Table(above, self._model, self.raw)
        meant = meant_key(known, key, sorted(self._required(above) - table.keys()), known.free)
        value = table.pop(key, None)
        if meant and meant not in table:
            alone = not isinstance(value, list | dict)
            listed = alone and isinstance(self._stand_in((*above, meant)), list)
            table[meant] = [value] if listed else value
        elif isinstance(value, list | dict):
            self.lost = True

    def _required(self, path: Path) -> set[str]:
        return {
            field.name
            for kind in types_at(self._model, path, self.raw)
            for field in fields(kind)
            if field.default is MISSING and field.default_factory is MISSING
        }

    def _stand_in(self, path: Path) -> object:
        name = f"broken{'x'.join(str(part) for part in path)}".lower().replace("_", "")[:30]
        for kind in types_at(self._model, path[:-1], self.raw):
            hint = get_type_hints(kind, include_extras=True).get(str(path[-1]))
            if hint is not None:
                return stand_in(hint, name)
        return None

    def _set(self, path: Path, value: object) -> None:
        if path:
            self._table(path[:-1])[path[-1]] = value

    def _table(self, path: Path) -> Any:  # noqa: ANN401 - a table or a list of any
        """The table or list at `path`, copied along with all that leads there."""
        here = self.raw
        for length in range(len(path) + 1):
            at = path[:length]
            below = here if not length else here[path[length - 1]]
            if at not in self._copied:
                below = below.copy()
                self._copied.add(at)
                if length:
                    here[path[length - 1]] = below
                else:
                    self.raw = below
            here = below
        return here


def _named(path: Path) -> Path:
    """The key at `path`, or the nearest above it; items of lists have none."""
    while len(path) > 1 and not isinstance(path[-1], str):
        path = path[:-1]
    return path
