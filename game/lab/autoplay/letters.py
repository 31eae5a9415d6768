"""Every letter as it was played: how often it came, what was answered, what was at stake."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from game.lab.autoplay.results import ChoicePlayed, EventPlayed
from game.lab.autoplay.worth import Letters, Worths, above_mean, dominating, stake_of
from game.lab.crowd.gathering import Gathered
from game.lab.crowd.jobs import Table
from game.lab.crowd.probing import Hurdles
from game.lab.telling.pages import Pages
from game.scenario.rules import Event, Scenario


def events_played(
    scenario: Scenario, pages: Pages, games: Gathered, branched: Letters
) -> Iterator[EventPlayed]:
    """All letters, in the scenario's order."""
    taken = _taken(games.played.answers)
    for place, event in enumerate(scenario.events):
        came, moments = games.played.came[place], branched.of(place)
        counts = [taken.get((place, choice), 0) for choice in range(len(event.choices))]
        yield EventPlayed(
            id=event.id,
            inherited=pages.inherited(("events", place)),
            came=float((came > 0).mean()),
            times=float(came.mean()),
            why_not="" if came.any() else why_not(event, games.played.hurdles.get(event.id)),
            stake=stake_of(moments),
            choices=tuple(_choices(event, counts, moments)),
        )


def _taken(answers: Table) -> dict[tuple[int, int], int]:
    """How often each answer was given, by event and choice."""
    pairs, counts = np.unique(answers[:, 2:], axis=0, return_counts=True)
    return {
        (event, choice): count
        for (event, choice), count in zip(pairs.tolist(), counts.tolist(), strict=True)
    }


def _choices(event: Event, counts: list[int], moments: list[Worths]) -> Iterator[ChoicePlayed]:
    came = max(sum(counts), 1)
    for place, choice in enumerate(event.choices):
        tried, worth = above_mean(moments, place)
        rival = dominating(event, moments, place)
        total, value, customers, people, trust = worth.tolist()
        yield ChoicePlayed(
            id=choice.id,
            taken=counts[place] / came,
            tried=tried,
            total=total,
            value=value,
            customers=customers,
            people=people,
            trust=trust,
            dominated_by="" if rival is None else event.choices[rival].id,
        )


def why_not(event: Event, hurdles: Hurdles | None) -> str:
    """What has stood in the way of a letter that never came."""
    if hurdles is None or not hurdles.open:
        return _shut(event)
    months = f"{hurdles.open:,} game months in which it could have"
    if not hurdles.held:
        return f"its condition held in none of the {months}"
    held = f"its condition held in {hurdles.held:,}" if event.when else "it could have come in all"
    if not hurdles.drawn:
        return f"{held} of the {months}, and its chance of {event.chance:g} never came"
    return f"{held} of the {months}, and other letters were ahead of it in the mail each time"


def _shut(event: Event) -> str:
    """Of a letter for which not even a month was found."""
    if event.started:
        return "nothing ever started it"
    if event.arc:
        return f"the arc {event.arc} was never drawn, or was over"
    if event.person:
        return "the person who writes it was never there"
    return "it was always stopped"
