"""Whatever stands where a file should: one line or findings, the right code, never a traceback."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli.commands import COMMANDS
from game.cli.main import run
from tests.cli.commands import ROOT

Captured = pytest.CaptureFixture[str]

TAKING_A_FILE: dict[str, tuple[str, ...]] = {
    "check": ("{}",),
    "migrate": ("{}",),
    "play": ("{}", "--plain", "--strategy", "hold"),
    "edit": ("{}", "--json"),
    "autoplay": ("{}", "--runs", "1"),
    "balance": ("{}", "--runs", "1"),
    "diff": ("{}", "fintech", "--runs", "0"),
    "sweep": ("{}", "--runs", "1"),
    "evidence": ("staff", "--scenario", "{}"),
    "replay": ("{}",),
}
"""How each command is given a file."""
TELLING = {"check", "edit", "migrate"}
"""Commands whose answer about a file that can be read, and is none, is a finding: code 1."""
NO_OPTION = "--no-such-option"


def answer(capsys: Captured, *arguments: str) -> tuple[int, str, str]:
    code = run(arguments)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path) -> Path:
    """Files that are none, in the folder where the command is given."""
    assert home.name
    (tmp_path / "empty.toml").write_bytes(b"")
    (tmp_path / "latin.toml").write_bytes(b'title = "\xe9"\n')
    (tmp_path / "binary.toml").write_bytes(bytes(range(256)))
    (tmp_path / "a-folder").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    return tmp_path


def one_line(text: str) -> bool:
    return text.startswith("humans-wanted") and text.count("\n") == 1 and text.endswith("\n")


@pytest.mark.parametrize("name", TAKING_A_FILE)
@pytest.mark.parametrize("file", ["missing.toml", "a-folder", "/proc/self/mem", "", " "])
def test_what_cannot_be_read_is_one_line_and_2(
    name: str, file: str, folder: Path, capsys: Captured
) -> None:
    if file.startswith("/") and not Path(file).exists():
        pytest.skip("only Linux has a file that is there and cannot be read by anybody")
    code, out, err = answer(capsys, name, *(one.format(file) for one in TAKING_A_FILE[name]))
    assert (code, out) == (2, "")
    assert one_line(err), err
    assert str(folder) not in err


@pytest.mark.parametrize("name", TAKING_A_FILE)
@pytest.mark.parametrize("file", ["empty.toml", "latin.toml", "binary.toml"])
def test_what_can_be_read_and_is_no_scenario_is_told_so(
    name: str, file: str, folder: Path, capsys: Captured
) -> None:
    code, out, err = answer(capsys, name, *(one.format(file) for one in TAKING_A_FILE[name]))
    told = out if code == 1 else err
    assert code in ({1, 2} if name in TELLING else {2})
    assert file in told
    assert (err == "") if code == 1 else one_line(err)
    assert "Traceback" not in out + err
    assert folder.is_dir()


@pytest.mark.parametrize("name", COMMANDS)
def test_an_option_that_there_is_not_is_one_line_and_2(name: str, capsys: Captured) -> None:
    code, out, err = answer(capsys, name, NO_OPTION)
    assert (code, out) == (2, "")
    assert one_line(err), err


@pytest.mark.parametrize("name", COMMANDS)
def test_help_says_what_the_command_does_before_its_options(name: str, capsys: Captured) -> None:
    code, out, _ = answer(capsys, name, "--help")
    assert code == 0
    about = out.split("\n\n")[1]
    assert about.split("\n")[0].rstrip().endswith((".", ",", ":")) or len(about) > 40
    assert "`" not in out
    assert max(map(len, out.splitlines())) <= 100


@pytest.mark.parametrize(
    "arguments",
    [("new", "Holm Ferries", "--directory", "empty.toml"), ("schema", "--out", "a-folder")],
)
def test_what_cannot_be_written_is_one_line_and_2(
    arguments: tuple[str, ...], folder: Path, capsys: Captured
) -> None:
    code, out, err = answer(capsys, *arguments)
    assert (code, out) == (2, "")
    assert one_line(err), err
    assert (folder / "empty.toml").read_bytes() == b""


def shell(line: str, home: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", "-c", line.replace("GAME", f"{sys.executable} -m game")],
        cwd=ROOT,
        env={"HUMANS_WANTED_HOME": str(home), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("GAME check - <&-", 1),
        ("GAME check tests/scenario/sample.toml >&-", 0),
        ("GAME explain | head -c 5; exit 0", 0),
        ("GAME schema | head -c 5; exit 0", 0),
        ("GAME evidence klarna-700 2>&-", 0),
        ("GAME play fintech --plain <&-", 0),
    ],
)
def test_closed_ends_break_nothing(line: str, code: int, tmp_path: Path) -> None:
    done = shell(line, tmp_path)
    assert (done.returncode, done.stderr) == (code, "")


def test_a_missing_toml_is_guessed(folder: Path, capsys: Captured) -> None:
    (folder / "mine.toml").write_text("", encoding="utf-8")
    _, _, err = answer(capsys, "check", "mine")
    guess = 'there is no scenario "mine"; did you mean the file mine.toml?'
    assert err == f"humans-wanted check: {guess}\n"


@pytest.mark.parametrize(("asked", "code"), [("102", "HW102"), ("hw102", "HW102")])
def test_a_code_may_be_given_by_its_number(asked: str, code: str, capsys: Captured) -> None:
    status, out, _ = answer(capsys, "explain", asked, "--json")
    assert (status, json.loads(out)[0]["code"]) == (0, code)
