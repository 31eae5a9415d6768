"""Letters that can never come: waited for in a circle, stopped by what they wait for, drawn never.

Nothing here depends on luck: an event is only called out of reach if no draw can bring it.
"""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.advice.letters.order import Letters
from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Path, Problem


def reach(reading: Reading) -> Iterator[Problem]:
    """Events out of reach, each once; what only waits for one of them is not counted again."""
    if reading.draft.broken:
        return
    letters = Letters(reading)
    own = {event.id: path for path, event in reading.events()}
    excused = set(letters.events) - set(own)  # inherited ones are for their own file to mend
    while True:
        reached = letters.reached(excused)
        lost = [name for name in own if name not in reached]
        if not lost:
            return
        name = _first(letters, lost, reached)
        yield _problem(name, letters, own[name], reached)
        excused.add(name)


def _first(letters: Letters, lost: list[str], reached: set[str]) -> str:
    """One that could not come even if all the others did, if there is one."""
    for name in lost:
        if letters.why(name, reached | set(lost) - {name}):
            return name
    return lost[0]


def _problem(name: str, letters: Letters, path: Path, reached: set[str]) -> Problem:
    why, event = letters.why(name, reached), letters.events[name]
    idle = why.startswith("its chance")
    key = "chance" if idle else "when" if event.when else "started"
    hint = "give it a chance above 0" if idle else "let it wait for something else"
    return Problem("HW703", (*path, key), f'"{name}" can never come: {why}', hint, "key")
