"""Letters of an arc that come before what is to start them."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Problem, shown
from game.scenario.schema.effects import Start


def stories(reading: Reading) -> Iterator[Problem]:
    """Of all own events of an arc that an answer starts, and that wait for nothing."""
    begun = {
        effect.event: str(reading.draft.file.events[int(path[1])].id)
        for path, effect in reading.draft.effects()
        if isinstance(effect, Start) and "choices" in path
    }
    for path, event in reading.events():
        starter = begun.get(event.id, event.id)
        waits = event.started or event.when is not None or event.chance == 0.0
        if event.arc and not waits and starter != event.id:
            message = f"{shown(event.id)} may come before {shown(starter)}, which starts it"
            hint = "add started = true, or a condition of its own (when)"
            yield Problem("HW717", (*path, "arc"), message, hint, "key")
