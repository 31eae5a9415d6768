"""`evidence`: facts with their grade, and what a scenario's own numbers rest on."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from game.cli.commands.evidence import GRADES, facts
from game.cli.main import run

Captured = pytest.CaptureFixture[str]
SAMPLE = Path(__file__).parents[1] / "scenario" / "sample.toml"


def answer(capsys: Captured, *arguments: str) -> str:
    assert run(["evidence", *arguments]) == 0
    return capsys.readouterr().out


def test_every_fact_has_its_grade_in_words_and_its_year_once(capsys: Captured) -> None:
    told = " ".join(answer(capsys).split())
    assert {str(fact["standing"]) for fact in facts()} == set(GRADES)
    for words in GRADES.values():
        assert words in told
    assert not re.search(r"((?:19|20)\d\d), \1", told)
    assert not re.search(r"standing [ABC]\b", told)


def test_a_scenarios_own_number_is_told_with_what_it_rests_on(capsys: Captured) -> None:
    told = " ".join(answer(capsys, "customers", "--scenario", str(SAMPLE)).split())
    assert "customers = 1,000,000 heads" in told
    assert "published; source: this scenario: annual report, page 4." in told


def test_what_a_scenario_leaves_alone_keeps_the_models_standing(capsys: Captured) -> None:
    page = json.loads(answer(capsys, "corner_cutting", "--scenario", str(SAMPLE), "--json"))
    assert (page["standing"], "scenario" in page["source"]) == ("published", False)


def test_without_a_scenario_the_models_own_values_are_told(capsys: Captured) -> None:
    page = json.loads(answer(capsys, "customers", "--json"))
    assert page["parameters"][0]["value"] == "6,000,000"


@pytest.mark.parametrize("name", ["ai_quality", "weight", "cash.ai"])
def test_nothing_is_set_in_marks(name: str, capsys: Captured) -> None:
    assert "`" not in answer(capsys, name)
