"""Choices without effect, and effects that change nothing."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Path, Problem, shown
from game.scenario.schema.effects import Add, Effect, Multiply
from game.scenario.schema.events import ChoiceSection, EventSection


def choices(reading: Reading) -> Iterator[Problem]:
    """Of all own events."""
    for path, event in reading.events():
        yield from _idle(event.effects, (*path, "effects"))
        yield from _dilemma(event, (*path, "choices"))
        for place, choice in enumerate(event.choices):
            yield from _idle(choice.effects, (*path, "choices", place, "effects"))


def _dilemma(event: EventSection, path: Path) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for place, choice in enumerate(event.choices):
        does = _does(choice)
        twin = seen.setdefault(does, choice.id)
        if twin != choice.id and does != _NOTHING:
            message = f"{shown(choice.id)} does exactly what {shown(twin)} does"
            hint = "let one of them cost or change something"
            yield Problem("HW705", (*path, place), message, hint, "key")
        elif does == _NOTHING and not choice.default:
            message = f"{shown(choice.id)} costs nothing and changes nothing"
            hint = "only the default may do nothing; give it an effect, money or focus"
            yield Problem("HW705", (*path, place), message, hint, "key")


def _does(choice: ChoiceSection) -> str:
    """All that a choice comes to."""
    return repr((choice.effects, choice.focus, float(choice.money)))


_NOTHING = repr(([], 0, 0.0))


def _idle(effects: list[Effect], path: Path) -> Iterator[Problem]:
    for place, effect in enumerate(effects):
        adds_nothing = isinstance(effect, Add) and effect.value == 0
        if adds_nothing or (isinstance(effect, Multiply) and effect.value == 1):
            word = "adding 0" if adds_nothing else "multiplying by 1"
            at = (*path, place, "value")
            yield Problem("HW706", at, f"{word} changes nothing", "leave it out")
