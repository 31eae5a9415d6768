"""The format as others see it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.model.parameters import COMPANY_PARAMETERS, TEAM_PARAMETERS
from game.scenario import levers, vocabulary
from game.scenario.findings import codes
from game.scenario.schema.base import Section
from game.scenario.schema.document import ScenarioFile
from game.scenario.schema.fields import fields_at, names
from game.scenario.schema.reference import descriptions, json_schema, sections
from game.scenario.targets import target_names, target_of

GAME = Path(codes.__file__).parents[2]
SOURCES = (GAME / "scenario", GAME / "lab")
"""Who finds something: what only playing shows is found in the lab."""


@pytest.mark.parametrize("model", list(sections()), ids=lambda model: model.__name__)
def test_every_field_is_described(model: type[Section]) -> None:
    assert set(descriptions(model)) == set(names(model))


def test_the_json_schema_tells_an_editor_what_an_event_is() -> None:
    schema = json_schema()
    event = schema["$defs"]["EventSection"]
    assert event["additionalProperties"] is False
    assert event["properties"]["chance"]["description"].startswith("Probability a month")
    assert event["properties"]["chance"]["maximum"] == 1
    assert schema["properties"]["arcs_drawn"]["description"]


@pytest.mark.parametrize(
    ("path", "raw", "expected"),
    [
        (("pace",), {}, "length"),
        (("events", 0), {"events": [{}]}, "subject"),
        (("events", 0, "choices", 1), {}, "label"),
        (("events", 0, "effects", 0), {"events": [{"effects": [{"op": "say"}]}]}, "boldness"),
        (("people", 0, "notes"), {}, "laid_off"),
    ],
)
def test_the_keys_of_a_place_are_read_off_the_format(
    path: tuple[str | int, ...], raw: object, expected: str
) -> None:
    assert expected in fields_at(ScenarioFile, path, raw)


def test_an_effect_has_only_the_keys_of_its_operation() -> None:
    raw = {"events": [{"effects": [{"op": "start"}]}]}
    assert fields_at(ScenarioFile, ("events", 0, "effects", 0), raw) == ("op", "event", "months")


def test_every_code_in_use_is_in_the_catalogue_and_the_reverse() -> None:
    files = [file for folder in SOURCES for file in folder.rglob("*.py")]
    texts = [file.read_text(encoding="utf-8") for file in files]
    used = {code for text in texts for code in re.findall(r'"(HW\d{3})"', text)}
    assert used == set(codes.catalogue())


def test_everything_that_may_be_moved_has_a_sane_range() -> None:
    for name in target_names(("support",)):
        target = target_of(name)
        assert target is not None
        assert target.driver == (target.ops == ("multiply",) and name != "customers")
        for op in target.ops:
            low, high = target.span(op)
            assert low < high


def test_no_name_means_two_things_in_a_condition() -> None:
    assert not set(vocabulary.ENDING) & set(vocabulary.COMPANY)
    assert not set(vocabulary.ENDING) & set(vocabulary.DEPARTMENT)


def test_levers_are_written_with_or_without_the_company() -> None:
    assert levers.lever_keys("company.freeze", ()) == levers.lever_keys("freeze", ()) == ("freeze",)
    assert levers.lever_keys("support.freeze", ("support",)) == ()
    assert levers.lever_keys("ops.review", ("support",)) == ()


def test_parameters_of_teams_and_companies_are_told_apart() -> None:
    assert not set(COMPANY_PARAMETERS) & set(TEAM_PARAMETERS)
