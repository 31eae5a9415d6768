"""Named people whom the player never meets."""

from __future__ import annotations

from collections.abc import Iterator

from game.scenario.advice.reading import Reading
from game.scenario.diagnostics import Problem, shown
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.events import EventSection


def people(reading: Reading) -> Iterator[Problem]:
    """Those who write nothing and are named nowhere."""
    draft = reading.draft
    if not isinstance(draft.file, ScenarioFile) or draft.hurt(("events",)):
        return
    told = "\n".join(text for event in draft.file.events for text in _texts(event))
    told += "\n".join(draft.file.company.briefing)
    writes = {event.person for event in draft.file.events}
    for index, person in enumerate(draft.file.people):
        met = person.id in writes or any(name in told for name in person.name.split())
        if draft.own(("people", index)) and not met:
            message = f"nobody will ever hear of {shown(person.name)}"
            hint = f'let a letter be from them: person = "{person.id}"'
            yield Problem("HW707", ("people", index), message, hint, "key")


def _texts(event: EventSection) -> Iterator[str]:
    yield from (event.subject, event.sender or "", *event.texts)
    for choice in event.choices:
        yield from (choice.label, choice.reply)
