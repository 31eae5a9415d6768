"""What `new` writes, taken through every tool that the guide names: nothing is wrong with it."""

from __future__ import annotations

import json

import pytest

from game.cli.main import run
from game.scenario.loading import load

Captured = pytest.CaptureFixture[str]
GAMES = "520"
"""The fewest with which autoplay says what never came; 10 s on one processor."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("empty")
    assert run(["new", "Town Library", "--directory", str(folder)]) == 0
    return str(folder / "town-library.toml")


def told(capsys: Captured, *arguments: str) -> str:
    assert run(arguments) == 0
    return capsys.readouterr().out


def test_it_is_about_whatever_it_is_called(library: str) -> None:
    scenario = load(library)
    assert scenario.opening.company == "Town Library"
    assert "Town Library" in scenario.pitch


def test_nothing_is_wrong_with_it_and_its_own_tests_hold(library: str, capsys: Captured) -> None:
    assert json.loads(told(capsys, "check", library, "--tests", "--json")) == []


@pytest.mark.slow
def test_autoplay_finds_nothing(library: str, capsys: Captured) -> None:
    found = told(capsys, "autoplay", library, "--runs", GAMES, "--workers", "1", "--json")
    assert json.loads(found)["findings"] == []


@pytest.mark.slow
def test_its_targets_hold(library: str, capsys: Captured) -> None:
    asked = ("--runs", "30", "--workers", "1", "--strategy", "replace", "--json")
    found = json.loads(told(capsys, "balance", library, *asked))
    assert [one["holds"] for one in found["targets"]] == [True, True]
    assert (found["tests"], found["findings"]) == (1, [])


@pytest.mark.slow
def test_it_plays_to_an_ending(library: str, capsys: Captured) -> None:
    asked = ("--plain", "--strategy", "hold", "--seed", "MOTH-4471")
    assert "run code: " in told(capsys, "play", library, *asked)
