"""The commands autoplay and balance: exit codes, one document, the same bytes, clear refusals."""

from __future__ import annotations

import json
from importlib import util
from pathlib import Path

import pytest

from game.cli.main import run
from tests.json_schemas import ADAPTERS

BROKEN = Path(__file__).parents[1] / "lab" / "autoplay" / "broken.toml"
FEW = ("--strategy", "hold", "--strategy", "replace")


def printed(capsys: pytest.CaptureFixture[str], code: int, *arguments: str) -> str:
    assert run(arguments) == code
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


def test_autoplay_prints_one_document_whatever_the_workers(
    capsys: pytest.CaptureFixture[str],
) -> None:
    command = ("autoplay", str(BROKEN), "--runs", "800", *FEW, "--json", "--workers")
    one, two = (printed(capsys, 1, *command, workers) for workers in ("1", "2"))
    assert one == two
    found = ADAPTERS["autoplay"].validate_json(one)
    assert (found.games, found.players) == (800, ("hold", "replace"))
    assert {"HW901", "HW902"} <= {each.code for each in found.findings}


def test_autoplay_tells_in_lines_what_the_document_has(capsys: pytest.CaptureFixture[str]) -> None:
    lines = printed(capsys, 1, "autoplay", str(BROKEN), "--runs", "500", *FEW, "--workers", "1")
    assert "500 games by 2 players" in lines
    assert f"{BROKEN}:41:6: warning HW901" in lines
    assert '    41 | id = "never"\n       |      ^^^^^^^' in lines
    assert "what a code means: humans-wanted explain HW906" in lines


def test_autoplay_of_a_scenario_without_findings_is_content(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text = BROKEN.read_text(encoding="utf-8")
    first, last = text.index("# HW906"), text.index("# HW903")
    ending = text.index('[[endings]]\nid = "quiet"')
    file = tmp_path / "plain.toml"
    file.write_text(text[:first] + text[last:ending].split("[[", 1)[0] + text[ending:], "utf-8")
    lines = printed(capsys, 0, "autoplay", str(file), "--runs", "500", *FEW, "--workers", "1")
    assert lines.endswith("plain.toml: no findings\n")


def test_balance_fails_outside_a_corridor_and_holds_within(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "wanted.toml"
    text = BROKEN.read_text(encoding="utf-8")
    command = ("balance", str(file), "--runs", "10", "--strategy", "replace", "--workers", "1")
    for corridor, code in (("[0, 100]", 0), ("[99, 100]", 1)):
        file.write_text(f"{text}\n[targets]\nreplace.total = {corridor}\n", encoding="utf-8")
        lines = printed(capsys, code, *command)
        assert ("HW951" in lines) == bool(code)
        assert max(map(len, lines.split(str(file))[0].splitlines())) <= 80


def test_balance_fails_when_a_test_does(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "tested.toml"
    text = BROKEN.read_text(encoding="utf-8")
    case = '\n[[tests]]\nid = "t"\nmonths = 1\nholds = ["brand > 0.99"]\n'
    file.write_text(text + case, encoding="utf-8")
    lines = printed(capsys, 1, "balance", str(file), "--runs", "2", *FEW, "--workers", "1")
    assert 'warning HW953: test "t": this does not hold; brand is 0.' in lines
    assert run(["check", str(file)]) == run(["check", str(file), "--tests"]) == 1
    without, asked = capsys.readouterr().out.split("what a code means", 1)
    assert "HW953" not in without
    assert "HW953" in asked


def test_balance_writes_the_same_page_again(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    command = ("balance", str(BROKEN), "--runs", "5", *FEW)
    for form, begins in (("html", "<!doctype html>"), ("markdown", "# Balance"), ("json", "{")):
        files = tmp_path / f"1.{form}", tmp_path / f"2.{form}"
        for workers, file in zip(("1", "2"), files, strict=True):
            more = ("--format", form, "--workers", workers, "--out", str(file))
            assert printed(capsys, 0, *command, *more) == ""
        text = files[0].read_text(encoding="utf-8")
        assert text == files[1].read_text(encoding="utf-8")
        assert text.startswith(begins)
        if form == "json":
            ADAPTERS["balance"].validate_python(json.loads(text))


@pytest.mark.parametrize("command", ["autoplay", "balance"])
@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ((str(BROKEN), "--strategy", "hodl"), "unknown strategy 'hodl', did you mean hold?"),
        ((str(BROKEN), "--runs", "0"), "must be a whole number of runs from 1 to 1,000,000"),
        ((str(BROKEN), "--seed", "no/seed"), "'no/seed' is not a seed"),
        ((str(BROKEN), "--format", "sarif"), "invalid choice: 'sarif'"),
        (("nowhere.toml",), "nowhere.toml"),
        ((str(BROKEN.parent),), "this is a folder"),
        ((), "FILE"),
    ],
)
def test_what_cannot_run_is_said_in_one_line(
    capsys: pytest.CaptureFixture[str], command: str, arguments: tuple[str, ...], line: str
) -> None:
    assert run([command, *arguments]) == 2
    said = capsys.readouterr()
    assert (said.out, len(said.err.splitlines())) == ("", 1)
    assert line in said.err


def test_a_page_that_cannot_be_written_is_told_before_anything_is_played(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["balance", str(BROKEN), "--out", "/nowhere/page.html"]) == 2
    assert "cannot write /nowhere/page.html" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["autoplay", "balance"])
def test_without_numpy_it_says_what_to_install(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setattr("game.cli.runs.find_spec", lambda name: None if name == "numpy" else util)
    assert run([command, str(BROKEN)]) == 2
    assert f"{command} needs NumPy: pip install 'humans-wanted[lab]'" in capsys.readouterr().err
