"""What the shipped letters say is so whenever they come: held by what their words lean on."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from game.scenario.loading import load
from game.scenario.rules import Event, Scenario

TELLS_WHAT_WAS = {("socks-award", "priya")}
"""Letters that only say what somebody once made: so whether they are here or not."""
HEADS = re.compile(r"\b(1,650|1,050)\b|\b(180|420) (people|heads|engineers)\b")
"""Heads as on the first morning: they are fewer soon, and the letter may come late."""
TWO_SPELLINGS = re.compile(
    r"\b(at|from|to|by|past) (?!2\.14)([01]?\d|2[0-3])\.[0-5]\d\b|[‘’“”]|—| - "
)
"""A time with a point (2.14 is a room), a curly quote, a dash that no other text has."""


@pytest.fixture(scope="module")
def fintech() -> Scenario:
    return load("fintech")


def told(event: Event) -> Iterator[str]:
    """Everything of an event that is read."""
    yield event.subject
    yield from event.texts
    for choice in event.choices:
        yield from (choice.label, choice.hint, choice.reply)


def test_who_may_have_left_does_nothing_in_the_letters_of_others(fintech: Scenario) -> None:
    for event in fintech.events:
        text = " ".join(told(event))
        for person in fintech.people:
            first = person.name.split()[0]
            if re.search(rf"\b{first}\b", text) and (event.id, person.id) not in TELLS_WHAT_WAS:
                asks = event.when is not None and f"here('{person.id}')" in event.when.text
                assert event.person == person.id or asks, f"{event.id} speaks of {person.name}"


def test_what_comes_again_asks_nothing(fintech: Scenario) -> None:
    """Its answers would be read twice: a dilemma that returns is another event."""
    assert [one.id for one in fintech.events if not one.once and one.choices] == []


def test_no_letter_counts_the_heads_of_the_first_morning(fintech: Scenario) -> None:
    counted = {one.id for one in fintech.events for text in told(one) if HEADS.search(text)}
    assert counted == set()


def test_times_quotes_and_dashes_are_spelt_in_one_way(fintech: Scenario) -> None:
    odd = {
        (event.id, found.group())
        for event in fintech.events
        for text in told(event)
        for found in TWO_SPELLINGS.finditer(text)
    }
    assert odd == set()
