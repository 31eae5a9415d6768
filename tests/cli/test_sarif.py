"""`check --format sarif` against the standard's own schema."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.cli.findings import as_sarif
from game.scenario.diagnostics import Finding
from game.scenario.findings.codes import catalogue
from tests.cli.sarif import faults
from tests.cli.test_check import SAMPLE, Captured, answer, broken

__all__ = ["broken"]

Place = tuple[str | int, ...]


def test_as_sarif_it_is_what_the_standard_allows(broken: Path, capsys: Captured) -> None:
    code, out, _ = answer(capsys, broken, SAMPLE, "--format", "sarif")
    assert code == 1
    log = json.loads(out)
    assert list(faults(log)) == []
    (only,) = log["runs"]
    rules = only["tool"]["driver"]["rules"]
    assert [rules[one["ruleIndex"]]["id"] for one in only["results"]] == ["HW702", "HW101"]
    assert [one["ruleId"] for one in only["results"]] == ["HW702", "HW101"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert len(only["artifacts"]) == 2
    place = only["results"][1]["locations"][0]["physicalLocation"]
    uri = place["artifactLocation"]["uri"]
    assert uri.endswith("a%20file%2C%20with%20100%25%20odd%3A%20name.toml")


def test_a_log_of_nothing_is_still_a_log(capsys: Captured) -> None:
    code, out, _ = answer(capsys, SAMPLE, "--format", "sarif")
    log = json.loads(out)
    assert (code, list(faults(log)), log["runs"][0]["results"]) == (0, [], [])


def test_every_code_there_is_makes_a_valid_log() -> None:
    """All of them at once, at odd places, in a file of an odd name."""
    found = [
        Finding(one.code, one.severity, "ä b/[x]:?.toml", line, 1, one.meaning, "“so”")
        for line, one in enumerate(catalogue().values(), 1)
    ]
    assert list(faults(as_sarif(found, ["ä b/[x]:?.toml", "/home/#.toml"]))) == []


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("version",), "2.2.0"),
        (("runs",), {}),
        (("runs", 0, "extra"), 1),
        (("runs", 0, "columnKind"), "bytes"),
        (("runs", 0, "results", 0, "level"), "fatal"),
        (("runs", 0, "results", 0, "ruleIndex"), -2),
        (("runs", 0, "results", 0, "message"), {"texts": "x"}),
        (("runs", 0, "results", 0, "locations", 0, "physicalLocation", "region", "startLine"), 0),
        (("runs", 0, "artifacts", 0, "location", "uri"), "a file"),
        (("runs", 0, "tool", "driver", "name"), None),
        (("runs", 0, "tool", "driver", "rules", 0, "defaultConfiguration", "level"), "notice"),
    ],
)
def test_the_standards_schema_refuses_what_is_none_of_its(place: Place, value: object) -> None:
    finding = Finding("HW101", "error", "a.toml", 1, 1, "wrong", "")
    log = json.loads(json.dumps(as_sarif([finding], ["a.toml"])))
    inner = log
    for part in place[:-1]:
        inner = inner[part]
    inner[place[-1]] = value
    assert list(faults(log))
