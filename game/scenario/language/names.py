"""What the names in a condition mean, given where the condition stands."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import field

from game.frozen import dataclass, replace
from game.scenario.diagnostics import did_you_mean, shown
from game.scenario.language.expressions import ConditionError, Expression, Fact, Number
from game.scenario.language.functions import FUNCTIONS
from game.scenario.vocabulary import COMPANY, DEPARTMENT, ENDING, Name


@dataclass(frozen=True, slots=True)
class Scope:
    """What a condition may name."""

    departments: tuple[str, ...] = ()
    events: frozenset[str] = frozenset()
    ending: bool = False
    """Endings read more names."""
    pool: bool = False
    """A pool does not know which departments there are."""
    current: str | None = None
    """Inside `any`: the department meant by a bare name."""
    read: set[str] = field(default_factory=set)
    """Collects all names that were read."""
    people: tuple[str, ...] = ()
    answers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The choices of each event that has some."""

    def within(self, department: str) -> Scope:
        """The scope inside `any`, for one department."""
        return replace(self, current=department)

    def bare(self, name: str, offset: int) -> tuple[str, Name]:
        """The full key and meaning of a name without a dot.

        Raises:
            ConditionError: there is no such name here.
        """
        if self.current is not None and name in DEPARTMENT:
            return f"{self.current}.{name}", DEPARTMENT[name]
        known = COMPANY | ENDING if self.ending else COMPANY
        if name not in known:
            raise ConditionError(
                "HW302", f"there is no name {shown(name)} here", offset, self._instead(name)
            )
        return name, known[name]

    def dotted(self, department: str, name: str, offset: int) -> tuple[str, Name]:
        """The full key and meaning of ``department.name``.

        Raises:
            ConditionError: there is no such department or name, or this is a pool.
        """
        if self.pool:
            message = f"a pool does not know the department {shown(department)}"
            raise ConditionError("HW302", message, offset, f"write any({name} …)")
        if department in self.people:
            hint = f"write here('{department}'), or not here('{department}')"
            message = f"{shown(department)} is a person"
            raise ConditionError("HW302", message, offset, hint)
        if department not in self.departments:
            hint = did_you_mean(department, self.departments)
            message = f"there is no department {shown(department)}"
            raise ConditionError("HW302", message, offset, hint or listed(self.departments))
        if name not in DEPARTMENT:
            message = f"a department has no {shown(name)}"
            at = offset + len(department) + 1
            hint = f"write {name}: it is the company's" if name in COMPANY else ""
            raise ConditionError("HW302", message, at, hint or did_you_mean(name, DEPARTMENT))
        return f"{department}.{name}", DEPARTMENT[name]

    def _instead(self, name: str) -> str:
        if name.lower() in {"true", "false"}:
            return "a name like door is a truth by itself; write not door for the reverse"
        if name in self.departments:
            return f"write {name}.quality or another of its names"
        if name in self.people:
            return f"write here('{name}')"
        if name in DEPARTMENT:
            return f"write any({name} …) or department.{name}"
        if name in ENDING:
            return "only the conditions of endings may read it"
        near = COMPANY | DEPARTMENT if self.current is not None else COMPANY
        return did_you_mean(name, (*near, *(ENDING if self.ending else ()), *FUNCTIONS))


def now(key: str, name: Name, scope: Scope) -> Expression:
    """The name's present value."""
    scope.read.add(key)
    if name.kind == "truth":
        return Fact(lambda view, _xp: view.value(key) > 0.5)
    return Number(lambda view, _xp: view.value(key))


def before(key: str, name: Name, months: int, scope: Scope) -> Expression:
    """The name's value some months ago."""
    scope.read.add(key)
    if name.kind == "truth":
        return Fact(lambda view, _xp: view.was(key, months) > 0.5)
    return Number(lambda view, _xp: view.was(key, months))


def key_of(node: ast.expr, scope: Scope) -> tuple[str, Name]:
    """The full key and meaning of ``brand`` or ``support.quality``.

    Raises:
        ConditionError: it is no name, or there is none such.
    """
    if isinstance(node, ast.Name):
        return scope.bare(node.id, node.col_offset)
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return scope.dotted(node.value.id, node.attr, node.col_offset)
    message = "a name is needed here, with one dot at most"
    raise ConditionError("HW301", message, node.col_offset, "write brand or department.quality")


def listed(names: tuple[str, ...]) -> str:
    """The names that there are, if there are some."""
    return f"there are {', '.join(names[:8])}" if names else ""
