"""The command: one document, one line for what cannot be, the same bytes whatever the workers."""

from __future__ import annotations

import json
import sys
from importlib import util
from pathlib import Path

import pytest

from game.cli.main import run
from tests.json_schemas import ADAPTERS

FERRY = str(Path(__file__).parents[1] / "golden" / "ferry.toml")
FEW = ("--runs", "4", "--strategy", "hold", "--strategy", "replace")


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["sweep", FERRY, *FEW, *arguments]) == 0
    return capsys.readouterr().out


def test_any_number_of_workers_prints_the_same_bytes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    files = tmp_path / "one.csv", tmp_path / "two.csv"
    one, two = (
        printed(capsys, "--json", "--workers", str(workers), "--out", str(file))
        for workers, file in zip((1, 2), files, strict=True)
    )
    assert one == two
    assert files[0].read_bytes() == files[1].read_bytes()
    found = ADAPTERS["sweep"].validate_json(one)
    assert (found.runs, [each.strategy for each in found.strategies]) == (4, ["hold", "replace"])


def test_lines_say_the_same_as_the_document(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, "--workers", "1")
    found = json.loads(printed(capsys, "--workers", "1", "--format", "json"))
    for one in found["strategies"]:
        row = next(line for line in lines.splitlines() if line.startswith(one["strategy"]))
        assert f"{one['score']['mean']:.1f}" in row
        assert max(one["endings"], key=lambda name: one["endings"][name]) in lines
    assert "turn 24" in lines


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ((FERRY, "--strategy", "hodl"), "unknown strategy 'hodl', did you mean hold?"),
        ((FERRY, "--runs", "0"), "must be a whole number of runs from 1 to 1,000,000"),
        ((FERRY, "--runs", "1e3"), "must be a whole number of runs from 1 to 1,000,000"),
        ((FERRY, "--workers", "-1"), "must be a whole number of workers from 1 to 256"),
        ((FERRY, "--seed", "no/seed"), "'no/seed' is not a seed"),
        ((FERRY, "--difficulty", "hardest"), "invalid choice: 'hardest'"),
        ((FERRY, "--out", "/nowhere/games.csv"), "cannot write /nowhere/games.csv"),
        (("nowhere",), 'there is no scenario "nowhere"'),
        (("nowhere.toml",), "nowhere.toml"),
        ((), "SCENARIO"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], line: str
) -> None:
    assert run(["sweep", *arguments]) == 2
    said = capsys.readouterr()
    assert (said.out, len(said.err.splitlines())) == ("", 1)
    assert line in said.err


@pytest.mark.parametrize(
    ("missing", "arguments", "line"),
    [
        ("numpy", (), "sweep needs NumPy: pip install 'humans-wanted[lab]'"),
        (
            "distributed",
            ("--scheduler", "tcp://127.0.0.1:9"),
            "pip install 'humans-wanted[cluster]'",
        ),
    ],
)
def test_what_is_not_installed_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    missing: str,
    arguments: tuple[str, ...],
    line: str,
) -> None:
    there = util.find_spec

    def find(name: str) -> object:
        return None if name == missing else there(name)

    for module in ("game.cli.runs", "game.lab.sweep.executors"):
        __import__(module)
        monkeypatch.setattr(sys.modules[module], "find_spec", find)
    assert run(["sweep", FERRY, *FEW, *arguments]) == 2
    said = capsys.readouterr()
    assert len(said.err.splitlines()) == 1
    assert line in said.err
