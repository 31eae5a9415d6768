from __future__ import annotations

import json

import pytest

from game.campaign.session import new_session
from game.cli.main import run
from game.plain.json_face import as_json, dumped
from game.scenario.loading import load
from tests.json_schemas import ADAPTERS, FOLDER, schemas


@pytest.mark.parametrize("name", [f"{name}.json" for name in ADAPTERS])
def test_the_schema_shipped_is_the_programs(name: str) -> None:
    shipped = (FOLDER / name).read_text(encoding="utf-8")
    assert shipped == schemas()[name], "stale: python -m tests.json_schemas"


def test_every_schema_says_what_its_fields_mean() -> None:
    desk = json.loads(schemas()["desk.json"])
    assert desk["properties"]["month"]["description"] == "1-based; the month being decided."
    assert desk["$defs"]["Figure"]["properties"]["band"]["description"].startswith("``±4``")


def test_a_real_desk_is_valid() -> None:
    desk = new_session(load("fintech"), seed="MOTH-4471").desk()
    assert ADAPTERS["desk"].validate_json(dumped(as_json(desk))) == desk


@pytest.mark.slow
def test_real_messages_of_a_game_are_valid(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["play", "--json", "--strategy", "replace", "--seed", "MOTH-4471"]) == 0
    *desks, end = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    for message in desks:
        ADAPTERS["desk"].validate_json(json.dumps(message["desk"]))
    ADAPTERS["end"].validate_python(end["end"])
    assert run(["replay", end["end"]["code"], "--json"]) == 0
    replay = ADAPTERS["replay"].validate_json(capsys.readouterr().out)
    assert (replay.ending, replay.score) == (end["end"]["ending"], end["end"]["score"])
    assert replay.axes == end["end"]["axes"]


def test_findings_are_valid(capsys: pytest.CaptureFixture[str]) -> None:
    run(["scenarios", "--json"])
    for scenario in json.loads(capsys.readouterr().out):
        ADAPTERS["findings"].validate_python(scenario["findings"])
