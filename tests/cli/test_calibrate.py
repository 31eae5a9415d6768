"""The command, as its contract has it; on experiment 15 alone, which takes no time."""

from __future__ import annotations

import json
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from game.cli.commands import calibrate
from game.cli.main import run
from game.lab.calibration import targets
from game.model import equilibrium
from game.model.parameters import fitted

FEW = ["calibrate", "--evaluations", "1"]


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(targets, "ON_THE_MODEL", (15,))
    monkeypatch.setattr(equilibrium, "_WEEKS", 8)


def test_it_prints_parameters_loss_and_the_distance_to_each_target(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run([*FEW, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert list(told) == ["evaluations", "loss", "parameters", "departments", "targets"]
    assert told["evaluations"] == 1
    assert told["loss"]["found"] <= told["loss"]["start"]
    cutting = next(one for one in told["parameters"] if one["name"] == "corner_cutting")
    assert cutting["standing"] == "published"
    assert cutting["estimates"][0]["low"] == 0.59
    assert [one["distance"] for one in told["targets"]] == [0.0, 0.0, 0.0]
    assert list(told["departments"]) == ["support", "marketing", "engineering"]


def test_the_same_command_prints_the_same_and_changes_nothing(
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = fitted()
    told = []
    for _ in range(2):
        assert run([*FEW, "--perturb", "0.1", "--seed", "4"]) in {0, 1}
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]
    assert "of 1 experiments" in told[0]
    fitted.cache_clear()
    assert fitted() == before


def test_it_writes_values_with_their_standing(tmp_path: Path) -> None:
    file = tmp_path / "fitted.toml"
    assert run([*FEW, "--perturb", "0.1", "--write", str(file)]) in {0, 1}
    text = file.read_text(encoding="utf-8")
    new, now = tomllib.loads(text), fitted()
    ratios = {name: new["company"][name] / value for name, value in now.company.items() if value}
    moved = {name for name, ratio in ratios.items() if abs(ratio - 1.0) > 1e-9}
    assert "churn_slope" in moved
    assert "alumni_time" not in moved
    assert all(0.89 < ratio < 1.11 for ratio in ratios.values())
    service, plan = new["team"]["service"], new["team"]["plan"]
    ratio = service["quit_rate"] / now.service["quit_rate"]
    assert plan["quit_rate"] / now.plan["quit_rate"] == pytest.approx(ratio, rel=1e-3)
    assert "  # calibrated\n" in text
    assert text.startswith("# Written by `humans-wanted calibrate`: 1 candidates tried")


def test_what_stays_is_written_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "fitted.toml"
    assert run([*FEW, "--write", str(file)]) == 0
    new = tomllib.loads(file.read_text(encoding="utf-8"))
    assert new["company"] == fitted().company
    assert new["team"]["service"] == fitted().service


def test_without_scipy_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        calibrate, "find_spec", lambda name: None if name == "scipy" else find_spec(name)
    )
    assert run(["calibrate"]) == 2
    said = capsys.readouterr()
    assert said.err.endswith("pip install 'humans-wanted[lab]'\n")
    assert (said.err.count("\n"), said.out) == (1, "")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--budget", "0"], "must be a number above 0, not '0'"),
        (["--budget", "nan"], "must be a number above 0, not 'nan'"),
        (["--evaluations", "few"], "must be a whole number from 1 on, not 'few'"),
        (["--perturb", "0.9"], "must be at most 0.5, not '0.9'"),
    ],
)
def test_what_makes_no_sense_is_one_line(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["calibrate", *arguments]) == 2
    said = capsys.readouterr()
    assert line in said.err
    assert (said.err.count("\n"), said.out) == (1, "")


def test_a_budget_too_small_to_search_says_what_is_needed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["calibrate", "--budget", "0.0001", "--json"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out)["evaluations"] == 1
    assert "no time to search: that takes at least" in printed.err
