"""What a condition may ask of the past and of people: `was`, `happened`, `answered`, `here`."""

from __future__ import annotations

import ast

from game.scenario.diagnostics import did_you_mean, shown
from game.scenario.language.expressions import ConditionError, Expression, Fact
from game.scenario.language.meanings import meant_answer, meant_id
from game.scenario.language.names import Scope, before, key_of, listed

LONGEST_MEMORY = 60
"""Months that `was` may look back."""


def was(node: ast.Call, scope: Scope) -> Expression:
    """``was(brand, 3)``."""
    key, meaning = key_of(node.args[0], scope)
    months = node.args[1]
    value = months.value if isinstance(months, ast.Constant) else None
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= LONGEST_MEMORY:
        message = f"months are a whole number from 1 to {LONGEST_MEMORY}"
        raise ConditionError("HW301", message, months.col_offset, "write was(brand, 3)")
    return before(key, meaning, value, scope)


def happened(node: ast.Call, scope: Scope) -> Expression:
    """``happened('event-id')``."""
    event = _event(node, scope, f"happened('{meant_id(node.args[0], scope.events)}')")
    scope.read.add(f"happened:{event}")
    return Fact(lambda view, _xp: view.happened(event))


def answered(node: ast.Call, scope: Scope) -> Expression:
    """``answered('event-id', 'choice-id')``."""
    event = _event(node, scope, f"answered('{meant_id(node.args[0], scope.events)}', 'choice-id')")
    choices, asked = scope.answers.get(event, ()), node.args[1]
    choice = _text(asked)
    if not choices:
        message, hint = f"{shown(event)} asks nothing", f"write happened('{event}')"
        raise ConditionError("HW305", message, node.args[0].col_offset, hint)
    if choice is None:
        hint = f"write answered('{event}', '{meant_id(asked, choices)}'), in single quotes"
        raise ConditionError("HW301", "the id of a choice is needed, in quotes",
                             asked.col_offset, hint)  # fmt: skip
    if choice not in choices:
        hint = did_you_mean(choice, choices) or listed(choices)
        message = f"{shown(event)} has no choice {shown(choice)}"
        raise ConditionError("HW305", message, asked.col_offset, hint)
    scope.read.add(f"answered:{event}={choice}")
    return Fact(lambda view, _xp: view.answered(event, choice))


def here(node: ast.Call, scope: Scope) -> Expression:
    """``here('person-id')``."""
    asked = node.args[0]
    person = _text(asked)
    if scope.pool:
        hint = "write it in the scenario that knows them"
        raise ConditionError("HW302", "a pool knows nobody by name", asked.col_offset, hint)
    if person is None:
        hint = f"write here('{meant_id(asked, scope.people)}'), in single quotes"
        message = "the id of a person is needed, in quotes"
        raise ConditionError("HW301", message, asked.col_offset, hint)
    if person not in scope.people:
        message = f"there is no person {shown(person)}"
        hint = did_you_mean(person, scope.people) or _other(person, scope)
        raise ConditionError("HW305", message, asked.col_offset, hint)
    scope.read.add(f"here:{person}")
    return Fact(lambda view, _xp: view.here(person))


def _other(person: str, scope: Scope) -> str:
    """What was meant by an id that is nobody's."""
    if person in scope.events:
        return f"write happened('{person}')"
    return listed(scope.people)


def _event(node: ast.Call, scope: Scope, written: str) -> str:
    """The event that the first argument names; `written` is how the call is written."""
    asked = node.args[0]
    event = _text(asked)
    if event is None:
        hint = f"write {written}, in single quotes"
        raise ConditionError("HW301", "the id of an event is needed, in quotes",
                             asked.col_offset, hint)  # fmt: skip
    if event not in scope.events:
        hint = meant_answer(event) or did_you_mean(event, sorted(scope.events))
        if event in scope.people:
            hint = f"write here('{event}')"
        message = f"there is no event {shown(event)}"
        raise ConditionError("HW305", message, asked.col_offset, hint)
    return event


def _text(node: ast.expr) -> str | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) else None
