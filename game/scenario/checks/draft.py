"""A scenario of the right shape, not yet known to hang together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Protocol

from game.frozen import dataclass
from game.scenario.diagnostics import Path, Problem, did_you_mean, shown
from game.scenario.files.documents import Raw
from game.scenario.inheriting.merging import Merged
from game.scenario.language.compiling import ConditionError, Scope, compile_condition
from game.scenario.rules import Condition
from game.scenario.schema.document import PoolFile, ScenarioFile
from game.scenario.schema.effects import Effect

OF_TWO = frozenset({"HW203", "HW208", "HW604", "HW708", "HW714"})
"""Findings about two settings that do not fit together."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the checks look at."""

    merged: Merged
    file: ScenarioFile | PoolFile
    departments: tuple[str, ...]
    people: tuple[str, ...]
    events: frozenset[str]
    claims: frozenset[str]
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The choices of each event that has some."""
    broken: frozenset[Path] = frozenset()
    """Places that were put aside because of mistakes; empty if the file is of the right shape."""
    _compiled: dict[tuple[str, bool, bool], Condition | ConditionError] = field(
        default_factory=dict, repr=False
    )

    @classmethod
    def of(
        cls,
        merged: Merged,
        file: ScenarioFile | PoolFile,
        broken: frozenset[Path] = frozenset(),
    ) -> Draft:
        """Gather the ids that references may name, wrong ones as they were written."""
        scenario = file if isinstance(file, ScenarioFile) else None
        return cls(
            merged,
            file,
            _ids(merged, "departments", scenario.departments if scenario else ()),
            _ids(merged, "people", scenario.people if scenario else ()),
            frozenset(_ids(merged, "events", file.events)),
            frozenset(_ids(merged, "claims", file.claims)),
            _answers(merged),
            broken,
        )

    def pooled(self, path: Path) -> bool:
        """Whether the piece at `path` was written in a pool, which knows no departments."""
        return self.merged.origin(path)[0].pool

    def own(self, path: Path) -> bool:
        """Whether the piece at `path` stands in the file that was asked for."""
        return self.merged.origin(path)[0] is self.merged.document

    def hurt(self, path: Path) -> bool:
        """Whether something at `path` or below it was put aside."""
        return any(place[: len(path)] == path[: len(place)] for place in self.broken)

    def unsure(self, problem: Problem) -> bool:
        """Whether it is about two settings of a table, one of which may have been put aside."""
        beside = problem.path[:-1]
        return problem.code in OF_TWO and any(place[:-1] == beside for place in self.broken)

    def condition(self, text: str, path: Path) -> Condition:
        """The condition of the event or ending at `path`, each text compiled once.

        Raises:
            ConditionError: it does not compile there.
        """
        # a test that runs to the curtain may ask how the game ended
        key = (text, path[0] in {"endings", "tests"}, self.pooled(path))
        if key not in self._compiled:
            _, ending, pool = key
            scope = Scope(
                self.departments, self.events, ending, pool, None, set(), self.people, self.answers
            )
            try:
                self._compiled[key] = compile_condition(text, scope)
            except ConditionError as error:
                self._compiled[key] = error
        found = self._compiled[key]
        if isinstance(found, ConditionError):
            raise found
        return found

    def effects(self) -> Iterator[tuple[Path, Effect]]:
        """All effects, of arrivals and of choices, with their places."""
        for index, event in enumerate(self.file.events):
            at: Path = ("events", index)
            for number, effect in enumerate(event.effects):
                yield (*at, "effects", number), effect
            for place, choice in enumerate(event.choices):
                for number, effect in enumerate(choice.effects):
                    yield (*at, "choices", place, "effects", number), effect


class HasId(Protocol):
    """A thing with an id."""

    @property
    def id(self) -> str:
        """Its id."""


def _ids(merged: Merged, key: str, items: Sequence[HasId]) -> tuple[str, ...]:
    """The ids of what could be read, and those written where something else was wrong."""
    return tuple(dict.fromkeys([*(item.id for item in items), *_written(merged.raw.get(key))]))


def _written(there: object) -> Iterator[str]:
    """The ids of a list of tables, as they stand in the file."""
    return (found for table in _tables(there) if isinstance(found := table.get("id"), str))


def _tables(there: object) -> list[Raw]:
    return [item for item in there if isinstance(item, dict)] if isinstance(there, list) else []


def _answers(merged: Merged) -> dict[str, tuple[str, ...]]:
    return {
        event: tuple(_written(table.get("choices")))
        for table in _tables(merged.raw.get("events"))
        if isinstance(event := table.get("id"), str) and table.get("choices")
    }


Check = Callable[[Draft], Iterator[Problem]]


def unknown(kind: str, name: str, path: Path, known: frozenset[str] | tuple[str, ...]) -> Problem:
    """The problem of a reference to nothing."""
    hint = did_you_mean(name, sorted(known)) or listed(kind, known)
    return Problem("HW202", path, f"there is no {kind} {shown(name)}", hint)


FEW = 6
"""Names that are told when none of them is near."""
_LISTS = {
    "fact": "humans-wanted evidence lists them",
    "strategy": "humans-wanted strategies lists them",
}


def listed(kind: str, known: Collection[str]) -> str:
    """What could be referred to: all names if they are few, or what lists them."""
    if kind in _LISTS and len(known) > FEW:
        return _LISTS[kind]
    if not known:
        return f"the scenario has no {kind}"
    return f"possible: {', '.join(sorted(known))}" if len(known) <= FEW else ""
