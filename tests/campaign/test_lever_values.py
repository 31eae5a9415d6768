"""What `check` holds possible in a decision of a test is what the registry takes."""

from __future__ import annotations

from game.campaign.registry import offers
from game.campaign.registry.catalogue import entries
from game.campaign.registry.lever import Setting
from game.scenario.advice.wishes.lever_values import Values, values_of
from game.scenario.checks.draft import Draft
from game.scenario.files.documents import read
from game.scenario.inheriting.inheritance import resolve
from game.scenario.loading import trusted
from game.scenario.rules import Scenario
from game.scenario.schema.document import ScenarioFile
from tests.campaign.conftest import FERRY
from tests.campaign.playing import at_the_desk


def draft() -> tuple[Draft, ScenarioFile]:
    drafted = trusted(resolve(read(FERRY)))
    assert isinstance(drafted.file, ScenarioFile)
    return drafted, drafted.file


def test_every_move_that_the_desk_offers_is_taken(ferry: Scenario) -> None:
    drafted, file = draft()
    fold = at_the_desk(ferry)
    known = 0
    for offer in offers(fold.context, fold.state):
        taken = values_of(offer.key, drafted, file)
        for option in offer.options if taken else ():
            assert taken is not None
            value = option.action.partition("=")[2]
            assert taken.takes(value), option.action
            known += 1
    assert known > 40


def test_ranges_end_where_the_registry_ends_them(ferry: Scenario) -> None:
    drafted, file = draft()
    fold = at_the_desk(ferry)
    for key, lever, place in entries(fold.context):
        span = lever.range(fold.context, fold.state, place) if isinstance(lever, Setting) else None
        taken = values_of(key, drafted, file)
        if span is None or taken is None:
            continue
        assert taken.takes(str(span.low))
        assert taken.takes(str(span.high))
        assert not taken.takes(str(2 * span.high))
        assert taken.step == span.step
        if not taken.about:
            assert (taken.low, taken.high) == (span.low, span.high)


def test_words_are_taken_for_what_they_mean() -> None:
    assert Values(("on", "off")).meant("true") == "on"
    assert Values(("open", "closed")).meant("no") == "closed"
    assert Values(high=95, step=5).meant("0.45") == "45"
    assert Values(high=95, step=5).meant("45%") == "45"
    assert Values(high=95, step=5).meant("0.47") == ""
    assert str(Values(("never",), 1, 12)) == "it takes 1 to 12 or never"
