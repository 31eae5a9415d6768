"""A scenario of the right shape, not yet known to hang together."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from game.scenario.conditions import Scope, compile_condition
from game.scenario.diagnostics import Path, Problem, did_you_mean, shown
from game.scenario.merging import Merged
from game.scenario.rules import Condition
from game.scenario.schema.document import PoolFile, ScenarioFile
from game.scenario.schema.effects import Effect


@dataclass(frozen=True, slots=True)
class Draft:
    """What the checks look at."""

    merged: Merged
    file: ScenarioFile | PoolFile
    departments: tuple[str, ...]
    people: tuple[str, ...]
    events: frozenset[str]
    claims: frozenset[str]
    _compiled: dict[Path, Condition] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, merged: Merged, file: ScenarioFile | PoolFile) -> Draft:
        """Gather the ids that references may name."""
        scenario = file if isinstance(file, ScenarioFile) else None
        return cls(
            merged,
            file,
            tuple(item.id for item in scenario.departments) if scenario else (),
            tuple(item.id for item in scenario.people) if scenario else (),
            frozenset(item.id for item in file.events),
            frozenset(item.id for item in file.claims),
        )

    def pooled(self, path: Path) -> bool:
        """Whether the piece at `path` was written in a pool, which knows no departments."""
        return self.merged.origin(path)[0].pool

    def condition(self, text: str, path: Path) -> Condition:
        """The condition of the event or ending at `path`, compiled once.

        Raises:
            ConditionError: it does not compile there.
        """
        if path not in self._compiled:
            ending = path[0] == "endings"
            scope = Scope(self.departments, self.events, ending, self.pooled(path))
            self._compiled[path] = compile_condition(text, scope)
        return self._compiled[path]

    def effects(self) -> Iterator[tuple[Path, Effect]]:
        """All effects, of arrivals and of choices, with their places."""
        for index, event in enumerate(self.file.events):
            at: Path = ("events", index)
            for number, effect in enumerate(event.effects):
                yield (*at, "effects", number), effect
            for place, choice in enumerate(event.choices):
                for number, effect in enumerate(choice.effects):
                    yield (*at, "choices", place, "effects", number), effect


Check = Callable[[Draft], Iterator[Problem]]


def unknown(kind: str, name: str, path: Path, known: frozenset[str] | tuple[str, ...]) -> Problem:
    """The problem of a reference to nothing."""
    few = sorted(known) if len(known) <= 6 else []
    hint = did_you_mean(name, sorted(known)) or (f"there are {', '.join(few)}" if few else "")
    return Problem("HW202", path, f"there is no {kind} {shown(name)}", hint)
