"""Settings that change nothing where they stand, and starts that come too late or too often."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Path, Problem, shown
from game.scenario.schema.effects import Effect, Start, Stop
from game.scenario.schema.events import EventSection

QUARTER = 3
"""Months of a turn that is a quarter."""


def idle(reading: Reading) -> Iterator[Problem]:
    """Of all own events."""
    for path, event in reading.events():
        if event.once and event.cooldown:
            message = f"{shown(event.id)} comes only once, so a cooldown changes nothing"
            hint = "add once = false, or leave it out"
            yield Problem("HW714", (*path, "cooldown"), message, hint, "key")
        for place, effect in _effects(event, path):
            if not _doubled(reading, event.id):
                yield from _of_itself(event, effect, place)
            if isinstance(effect, Start):
                yield from _too_late(reading, effect, place)


def _effects(event: EventSection, path: Path) -> Iterator[tuple[Path, Effect]]:
    for place, effect in enumerate(event.effects):
        yield (*path, "effects", place), effect
    for number, choice in enumerate(event.choices):
        for place, effect in enumerate(choice.effects):
            yield (*path, "choices", number, "effects", place), effect


def _doubled(reading: Reading, name: str) -> bool:
    """Whether there is no telling which event is started by that name."""
    return [event.id for event in reading.draft.file.events].count(name) > 1


def _of_itself(event: EventSection, effect: Effect, path: Path) -> Iterator[Problem]:
    if not (isinstance(effect, Start | Stop) and effect.event == event.id and event.once):
        return
    hint = "name another event, or leave it out"
    if isinstance(effect, Start):
        hint = "name another event; to come again it needs once = false, a cooldown and more texts"
    message = f"{shown(event.id)} comes only once, and so cannot {effect.op} itself"
    yield Problem("HW706", (*path, "event"), message, hint)


def _too_late(reading: Reading, effect: Start, path: Path) -> Iterator[Problem]:
    """Even begun in the first turn, it would come after the last one."""
    pace = reading.pace
    if pace is None:
        return
    wait = -(-effect.months // QUARTER) if pace.turn == "quarter" else effect.months
    if wait >= pace.length:
        message = f"in {effect.months} months this game of {pace.length} {pace.turn}s is over"
        yield Problem(
            "HW706", (*path, "months"), message, f"at most {_most(pace.length, pace.turn)}"
        )


def _most(turns: int, turn: str) -> int:
    return (turns - 1) * (QUARTER if turn == "quarter" else 1)
