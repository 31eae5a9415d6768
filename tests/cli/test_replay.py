from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from game.cli.main import run
from tests.cli.conftest import Finished

Journal = dict[str, Any]


def report(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> Journal:
    assert run(["replay", *arguments, "--json"]) == code
    captured = capsys.readouterr()
    assert captured.err == ""
    document: Journal = json.loads(captured.out)
    return document


def written(journal: Journal, folder: Path) -> str:
    path = folder / "game.json"
    path.write_text(json.dumps(journal), encoding="utf-8")
    return str(path)


def test_a_run_code_gives_the_game_again(
    finished: Finished, capsys: pytest.CaptureFixture[str]
) -> None:
    again = report(capsys, finished.code, "--verify")
    assert f"Ending: {again['title']}." in finished.printed
    assert f"Score: {again['score']} of 100" in finished.printed
    assert again["hashes"] == finished.journal["hashes"]
    assert again["code"] == finished.code


def test_an_exported_game_verifies(
    finished: Finished, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = report(capsys, written(finished.journal, tmp_path), "--verify")
    assert again["diverging_turn"] is None
    assert again["compared"] == len(again["hashes"]) == 36


def test_a_turn_that_comes_out_differently_is_named(
    finished: Finished, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = finished.journal
    journal["hashes"][6] = "0" * 64
    path = written(journal, tmp_path)
    assert report(capsys, path, "--verify", code=1)["diverging_turn"] == 7
    assert report(capsys, path)["diverging_turn"] == 7


def test_a_decision_that_was_slipped_in_is_found(
    finished: Finished, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = finished.journal
    journal["decisions"].insert(1, "freeze=on")
    again = report(capsys, written(journal, tmp_path), "--verify", code=1)
    assert again["diverging_turn"] == 1


@pytest.mark.parametrize("decision", ["freeze=perhaps", "rm -rf"])
def test_a_decision_that_cannot_be_taken_ends_the_replay_and_says_why(
    decision: str, finished: Finished, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = finished.journal
    journal["decisions"][journal["decisions"].index("advance")] = decision
    again = report(capsys, written(journal, tmp_path), "--verify", code=1)
    assert again["diverging_turn"] == 1
    assert again["refused"]
    assert again["ending"] is None


def test_lines_name_the_verdict(
    finished: Finished, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["replay", written(finished.journal, tmp_path)]) == 0
    text = capsys.readouterr().out
    assert "Verified: 36 turns come out as they were recorded." in text
    assert text.endswith(f"run code: {finished.code}\n")


def unscened(journal: Journal) -> None:
    journal["head"]["scenario_text"] = "{}"


def rewritten(journal: Journal) -> None:
    text = journal["head"]["scenario_text"]
    journal["head"]["scenario_text"] = text.replace("vendor", "vender", 1)


def long_seed(journal: Journal) -> None:
    journal["head"]["seed"] = "A" * 500


def negative_run(journal: Journal) -> None:
    journal["head"]["run"] = -1


def strange_engine(journal: Journal) -> None:
    journal["head"]["engine"] = "\u00e9" * 300


def newer(journal: Journal) -> None:
    journal["humans_wanted"] = 2


def headless(journal: Journal) -> None:
    del journal["head"]


@pytest.mark.parametrize(
    "forge",
    [
        unscened,
        rewritten,
        long_seed,
        negative_run,
        strange_engine,
        newer,
        headless,
    ],
)
def test_a_forged_file_is_one_line(
    forge: Callable[[Journal], None],
    finished: Finished,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    journal = finished.journal
    forge(journal)
    assert run(["replay", written(journal, tmp_path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00", "[" * 100_000])
def test_a_file_of_something_else_is_one_line(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "game.json"
    path.write_text(text)
    assert run(["replay", str(path)]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_damaged_code_is_one_line(finished: Finished, capsys: pytest.CaptureFixture[str]) -> None:
    for code in (finished.code[:-3], finished.code.swapcase(), f"{finished.code}A", "HW1-"):
        assert run(["replay", code]) == 2
        assert capsys.readouterr().err.count("\n") == 1
