"""The words of a run code: every key and every value that a scenario's actions can have."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from game.campaign.action import Action
from game.campaign.desk.composer import SLOTS
from game.campaign.once import once_per_scenario
from game.campaign.pressroom.wording import parted
from game.campaign.registry.catalogue import DEEDS, MONTH_KEYS
from game.campaign.registry.company import COMPANY_LEVERS
from game.campaign.registry.department import DEPARTMENT_LEVERS
from game.campaign.rulebook import rulebook
from game.errors import RunCodeError
from game.scenario.rules import Scenario

_WORDS = (
    "on", "off", "open", "closed", "accept", "counter", "refuse", "never", "start", "hold",
    "skip", "figure", "sample", "audit", "count", "admit", "back", "evade",
)  # fmt: skip

MOST_OCCURRENCES = 9999
"""What an action's key has room for; see `game.campaign.action`."""


@dataclass(frozen=True)
class Codebook:
    """Keys and words by number, and back."""

    keys: tuple[str, ...]
    words: tuple[str, ...]
    choices: dict[str, tuple[str, ...]]
    """Choice ids by event."""

    @cached_property
    def events(self) -> tuple[str, ...]:
        """Events that ask for a choice, in the scenario's order."""
        return tuple(self.choices)

    @cached_property
    def places(self) -> dict[str, int]:
        """Their places."""
        return {event: place for place, event in enumerate(self.events)}

    def encode(self, action: Action) -> list[int]:
        """An action as a few small numbers."""
        event, _, occurrence = action.key.partition("#")
        if occurrence:
            place = len(self.keys) + self.places[event]
            return [place, int(occurrence), self.choices[event].index(action.value)]
        place = self.keys.index(action.key)
        if action.key in {"advance", "undo"}:
            return [place]
        if action.value.isdigit():
            return [place, 2 * int(action.value)]
        if action.key == "press":
            return [place, *self._release(action.value)]
        if action.key == "reversal" and action.value in _public():
            return [place, 2 * _public().index(action.value)]
        return [place, 2 * self.words.index(action.value) + 1]

    def _release(self, value: str) -> list[int]:
        """A release; one in words of its own stands beyond the code book's words."""
        said, wording = parted(value)
        word = self.words.index(said)
        if not wording:
            return [2 * word + 1]
        return [2 * (len(self.words) + word) + 1, *map(int, wording.split("-"))]

    def decode(self, numbers: list[int]) -> Action:
        """Take one action off the front of `numbers`.

        Raises:
            RunCodeError: the numbers stand for nothing in this scenario.
        """
        try:
            return self._decode(numbers)
        except IndexError:
            raise RunCodeError(
                "the run code does not fit this scenario; was it copied whole?"
            ) from None

    def _decode(self, numbers: list[int]) -> Action:
        place = numbers.pop(0)
        if place >= len(self.keys):
            event = self.events[place - len(self.keys)]
            occurrence = numbers.pop(0)
            if not 1 <= occurrence <= MOST_OCCURRENCES:
                raise IndexError
            return Action(f"{event}#{occurrence}", self.choices[event][numbers.pop(0)])
        key = self.keys[place]
        if key in {"advance", "undo"}:
            return Action(key)
        number, is_word = divmod(numbers.pop(0), 2)
        if key == "press" and is_word and number >= len(self.words):
            wording = [str(numbers.pop(0)) for _ in SLOTS]
            return Action(key, f"{self.words[number - len(self.words)]}:{'-'.join(wording)}")
        if key == "reversal" and not is_word:
            return Action(key, _public()[number])
        return Action(key, self.words[number] if is_word else str(number))


@once_per_scenario
def codebook(scenario: Scenario) -> Codebook:
    """The code book of a scenario."""
    levers = tuple(
        f"{team.id}.{lever.key}" for team in scenario.departments for lever in DEPARTMENT_LEVERS
    )
    company = (*(lever.key for lever in COMPANY_LEVERS), *(deed.key for deed in DEEDS))
    return Codebook(
        keys=(*MONTH_KEYS, *levers, *company),
        words=(*_WORDS, *_values(scenario)),
        choices={
            event.id: tuple(choice.id for choice in event.choices)
            for event in scenario.events
            if event.choices
        },
    )


def _public() -> tuple[str, ...]:
    """Public words by number: a list of their own, so that older codes keep their meaning."""
    return tuple(rulebook().reversal.public)


def _values(scenario: Scenario) -> tuple[str, ...]:
    looks = tuple(kind for kind in rulebook().looks.kinds if kind != "audit")
    return (
        *rulebook().vendors,
        *looks,
        *(f"audit:{team.id}" for team in scenario.departments),
        *(f"{claim.id}:{boldness}" for claim in scenario.claims for boldness in (1, 2, 3)),
        *(person.id for person in scenario.people),
        *rulebook().forecast.kinds,
    )
