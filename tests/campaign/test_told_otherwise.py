"""What happens a second time is told in other words than the first."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest

from game.campaign.beliefs.asking import asked_in
from game.campaign.beliefs.statements import words
from game.campaign.letters.answers import as_noted
from game.campaign.month.staff import farewell
from game.campaign.state import StaffMember
from game.campaign.view.survey import survey_letter
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk, staged

HERE = StaffMember("back", 5, 2, "resigned")
"""Somebody who had resigned, and is back."""


@pytest.mark.parametrize(("how", "again"), [("resigned", True), ("laid off", False)])
def test_who_goes_again_goes_without_the_words_of_the_first_time(
    ferry: Scenario, how: Literal["laid off", "resigned"], again: bool
) -> None:
    person = ferry.people[0]
    note = person.notes[how.replace(" ", "_")]
    first, second = farewell(person, replace(HERE, left=""), how), farewell(person, HERE, how)
    assert note in first
    assert (note not in second) == again
    assert second.endswith("again.") == again


def test_the_survey_opens_otherwise_each_time(ferry: Scenario) -> None:
    fold = at_the_desk(ferry)
    months = asked_in(fold.context)
    openings = words()["openings"]
    assert len(set(openings)) == len(openings) == len(months)
    bodies = [
        letter.body
        for month in months
        for letter in survey_letter(fold.context, staged(fold, month=month).state)
    ]
    assert len({body.split("\n")[0] for body in bodies}) == len(months)


@pytest.mark.parametrize(
    ("subject", "told"),
    [("Does it count?", "Does it count? No."), ("The plants", "The plants: No.")],
)
def test_a_subject_that_asks_is_noted_without_another_mark(subject: str, told: str) -> None:
    assert as_noted(subject, "No.") == told
