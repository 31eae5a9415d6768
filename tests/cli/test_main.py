from __future__ import annotations

import io
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from game.cli.commands import COMMANDS
from game.cli.main import run
from game.cli.terminal import expect_terminal
from game.errors import GameError
from game.version import VERSION
from tests.cli import commands


def answer(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(arguments)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = answer(capsys, "--help")
    assert (code, err) == (0, "")
    for name in COMMANDS:
        assert f"  {name} " in out


@pytest.mark.parametrize("name", list(COMMANDS))
def test_every_command_has_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = answer(capsys, name, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: humans-wanted {name}")
    assert "--json" in out


def test_the_version_is_the_packages(capsys: pytest.CaptureFixture[str]) -> None:
    assert answer(capsys, "--version") == (0, f"humans-wanted {VERSION}\n", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ("plya",),
        ("--nonsense",),
        ("--json",),
        ("play", "--nonsense"),
        ("play", "--difficulty", "brutal"),
        ("play", "--diff", "easy"),
        ("play", "--plain", "--strategy", "nobody"),
        ("play", "--plain", "--strategy", "hold", "--strategy", "replace"),
        ("play", "fintch", "--plain"),
        ("play", "./none.toml", "--plain"),
        ("play", "fintech", "--plain", "--seed", "!"),
        ("games", "burn"),
        ("games", "show"),
        ("games", "show", "zzzz"),
        ("games", "delete", "zzzz"),
        ("games", "resume", "zzzz", "--plain"),
        ("games", "resume", "--plain"),
        ("games", "list", "zzzz"),
        ("replay",),
        ("replay", "nonsense"),
        ("replay", "./none.json"),
        ("replay", ""),
        ("evidence", "klarna-7"),
        ("scenarios", "--format", "yaml"),
        ("scenarios", "fintech"),
        ("play",),
        (),
    ],
)
def test_what_cannot_run_is_one_line_and_exit_code_2(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = answer(capsys, *arguments)
    assert (code, out) == (2, "")
    assert err.startswith("humans-wanted")
    assert err.count("\n") == 1
    assert err.endswith("\n")


def test_a_slip_of_the_pen_is_answered_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert "did you mean play?" in answer(capsys, "plya")[2]
    assert "did you mean export?" in answer(capsys, "games", "exprot")[2]


@pytest.mark.parametrize("arguments", [(), ("play", "fintech"), ("daily",)])
def test_without_a_terminal_the_way_out_is_named(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert "--plain" in answer(capsys, *arguments)[2]


@pytest.mark.parametrize(
    ("term", "encoding", "told"),
    [("dumb", "utf-8", "TERM"), ("xterm", "ascii", "UTF-8"), ("xterm", "latin-1", "UTF-8")],
)
def test_a_terminal_that_cannot_show_the_screens_is_told_the_way_out(
    term: str, encoding: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("TERM", term)
    for name in ("stdin", "stdout"):
        monkeypatch.setattr(sys, name, Terminal(io.BytesIO(), encoding=encoding))
    with pytest.raises(GameError, match=told) as caught:
        expect_terminal(Namespace(plain=False, format="text"))
    assert "--plain" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_an_interrupt_is_130(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("game.cli.commands.doctor.run", interrupted)
    code, out, err = answer(capsys, "doctor")
    assert (code, out) == (130, "")
    assert "kept" in err


def test_an_error_of_many_lines_is_still_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object) -> int:
        raise GameError("this\nis wrong")

    monkeypatch.setattr("game.cli.commands.doctor.run", fail)
    assert answer(capsys, "doctor") == (2, "", "humans-wanted: this is wrong\n")


def test_a_reader_who_has_had_enough_is_no_error(tmp_path: Path) -> None:
    command = f"{sys.executable} -m game evidence --json | head -c 10"
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=commands.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == '[\n {\n  "id'
    assert done.stderr == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
def test_a_full_disk_behind_the_output_is_one_line() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "game", "doctor"],
            cwd=commands.ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == "humans-wanted: cannot go on: No space left on device\n"


def test_help_loads_neither_screens_nor_rules_nor_pydantic() -> None:
    program = (
        "import sys; from game.cli.main import run; run(['--help']); "
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=commands.ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(done.stderr.split())
    heavy = {
        "textual",
        "rich",
        "pydantic",
        "numpy",
        "sqlite3",
        "tomli",
        "game.campaign",
        "game.store",
    }
    assert not loaded & heavy


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_closed_stream_is_no_crash(closed: str, tmp_path: Path) -> None:
    command = f"{sys.executable} -m game play --plain --seed MOTH-4471 {closed}"
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=commands.ROOT,
        env={"HUMANS_WANTED_HOME": str(tmp_path), "PATH": ""},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
