"""The command, as its contract has it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from game.cli.main import run
from game.lab.validation import validating as validation
from game.lab.validation.bench import COMPLETE, QUICK, effort
from game.lab.validation.measure import Experiment, Measure
from game.lab.validation.printing import summary

ROOT = Path(__file__).resolve().parents[3]


def doing(monkeypatch: pytest.MonkeyPatch, number: int, *measures: Measure) -> None:
    """Let an experiment have been done, with these figures."""

    def measure(_: object) -> Sequence[Measure]:
        return measures

    fake = Experiment(number, "what is done", measure)
    monkeypatch.setitem(validation.EXPERIMENTS, number, fake)


def test_it_prints_one_document_with_the_fields_agreed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["validate", "--json", "--experiment", "13", "--experiment", "1"]) == 0
    first, second = json.loads(capsys.readouterr().out)
    assert list(first) == list(second) == ["id", "experiment", "target", "value", "verdict"]
    assert (first["id"], second["id"]) == (1, 13)
    assert second["experiment"] == "announcement without automation"
    assert second["target"].endswith("month 6: 0.03 or more")
    assert list(second["value"].values()) == [pytest.approx(0.091, abs=0.005)]
    assert second["verdict"] == "holds"


def test_it_prints_target_result_and_verdict_in_lines(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    doing(monkeypatch, 3, Measure("good", 2.0, low=1.0), Measure("bad", 0.25, low=1.0))
    assert run(["validate", "--experiment", "3"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        " 3  fails  what is done",
        "      good: 2 (must be 1 or more)",
        "    ! bad: 0.25 (must be 1 or more)",
        "0 of 1 hold; fails: 3",
    ]


def test_a_figure_that_is_none_fails_and_is_null(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    doing(monkeypatch, 3, Measure("lost", float("nan"), low=1.0))
    assert run(["validate", "--experiment", "3", "--json"]) == 1
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["value"], row["verdict"]) == ({"lost": None}, "fails")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["--experiment", "33"], "there is no experiment 33; there are 1 to 20"),
        (["--experiment", "three"], "invalid int value: 'three'"),
        (["--runs", "0"], "must be a whole number from 1 to 100000, not '0'"),
        (["--runs", "many"], "must be a whole number"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["validate", *arguments]) == 2
    said = capsys.readouterr()
    assert line in said.err
    assert (said.err.count("\n"), said.out) == (1, "")


def test_without_numpy_the_comparison_of_worlds_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(validation, "has_arrays", lambda: False)
    assert run(["validate", "--experiment", "18"]) == 2
    assert capsys.readouterr().err.endswith("pip install 'humans-wanted[lab]'\n")
    assert [one.number for one in validation.chosen([])] == [*range(1, 18), 19, 20]


def test_without_numpy_the_rest_is_done_and_the_gap_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(validation, "has_arrays", lambda: False)
    for number in validation.EXPERIMENTS:
        if number != 18:
            doing(monkeypatch, number, Measure("done", 1.0))
    assert run(["validate"]) == 0
    said = capsys.readouterr()
    assert said.out.endswith("19 of 19 hold\n")
    assert said.err.startswith("experiment 18 is left out: it needs NumPy")


def test_an_answer_of_nothing_still_counts() -> None:
    assert summary([]) == "0 of 0 hold"


def test_how_much_is_done_can_be_chosen() -> None:
    assert effort(None, complete=False) == QUICK
    assert effort(None, complete=True) == COMPLETE
    assert (COMPLETE.runs, COMPLETE.games, COMPLETE.random_games) == (1_000, 1_000, 100_000)
    few = effort(7, complete=True)
    assert (few.runs, few.games, few.seeds, few.random_games) == (7, 7, 7, 100_000)


def test_playing_loads_no_laboratory() -> None:
    code = (
        "import sys, game.cli.main, game.cli.commands.play, game.campaign.session, game.tui.app;"
        "print(any(name.startswith('game.lab') for name in sys.modules))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True, text=True
    )
    assert found.stdout.strip() == "False"
