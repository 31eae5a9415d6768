"""`edit`, as an author meets it: in lines, killed and come back to, broken and mended."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, cast

import pytest

from game.cli.main import run
from tests.campaign.workshop import edited, written
from tests.cli import commands
from tests.json_schemas import ADAPTERS

Captured = pytest.CaptureFixture[str]


def _asked(arguments: tuple[object, ...]) -> list[str]:
    texts = [str(one) for one in arguments]
    return texts if "--json" in texts else [*texts, "--plain"]


class Author:
    """Sits before `edit --plain`, types, and reads what comes."""

    def __init__(self, home: Path, *arguments: object) -> None:
        environment = {**os.environ, "HUMANS_WANTED_HOME": str(home), "COLUMNS": "300"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "game", "edit", *_asked(arguments)],
            cwd=commands.ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, encoding="utf-8",
        )  # fmt: skip

    def type(self, *lines: str) -> None:
        pipe = cast("IO[str]", self.process.stdin)
        pipe.write("".join(f"{line}\n" for line in lines))
        pipe.flush()

    def reads(self, words: str) -> str:
        """Everything up to a line with these words."""
        seen = []
        for line in cast("IO[str]", self.process.stdout):
            seen.append(line)
            if words in line:
                return "".join(seen)
        raise AssertionError(f"{words!r} never came:\n{''.join(seen)}")

    def leaves(self) -> int:
        self.type("quit")
        cast("IO[str]", self.process.stdout).read()
        return self.process.wait(timeout=60)

    def close(self) -> None:
        self.process.kill()
        self.process.communicate()


Sit = Callable[..., Author]


@pytest.fixture
def sit(home: Path) -> Iterator[Sit]:
    authors: list[Author] = []

    def down(*arguments: object) -> Author:
        authors.append(Author(home, *arguments))
        return authors[-1]

    yield down
    for author in authors:
        author.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path)


def test_a_save_is_told_while_the_game_is_played(file: Path, sit: Sit) -> None:
    author = sit(file, "--seed", "MOTH-4471", "--at", 3)
    author.reads("month 3 of 12")
    edited(file, ("staff = 100", "staff = 160"))
    told = author.reads("departments support: numbers.staff 100 → 160")
    assert "played again under the new text" in told
    assert "Staff:" in told
    edited(file, ("staff = 160", "stuff = 160"))
    assert "stays with the last good text" in author.reads("did you mean")
    author.type("support.ai_share=15")
    author.reads("Focus left")
    author.type("back 9", "back 2")
    author.reads("there is no month 9")
    author.reads("month 2 of 12")
    assert author.leaves() == 0


def test_a_save_before_a_typed_line_is_told_before_it_is_heard(file: Path, sit: Sit) -> None:
    author = sit(file, "--at", 2)
    author.reads("month 2 of 12")
    edited(file, ("staff = 100", "staff = 160"))
    author.type("help")
    assert "Words:" not in author.reads("In the file: 1 change")
    author.reads("Words:")
    assert author.leaves() == 0


def test_the_words_of_the_editor_are_among_those_that_help_lists(file: Path, sit: Sit) -> None:
    author = sit(file, "--at", 2)
    author.reads("month 2 of 12")
    author.type("changes", "help")
    author.reads("Nothing has been saved since.")
    author.reads("back 5: go back to the start of month 5")
    author.type("back")
    author.reads("Back to which month?")
    edited(file, ("staff = 100", "staff = 160"))
    author.reads("In the file: 1 change")
    author.type("changes")
    author.reads("In the file: 1 change")
    assert author.leaves() == 0


def test_a_killed_editor_has_lost_no_decision(file: Path, home: Path, sit: Sit) -> None:
    author = sit(file, "--seed", "MOTH-4471")
    author.type("predict=4", "code#1=fix", "support.review=30")
    author.reads("Focus left")
    author.reads("Focus left")
    author.process.send_signal(signal.SIGKILL)
    author.process.wait(timeout=60)
    again = sit(file)
    told = again.reads("Type a number")
    assert "MOTH-4471" in told
    assert "She fixes them." in told
    assert again.leaves() == 0
    assert (
        commands.run("games", "list", home=home).stdout.strip() in {"", "no games yet"}
        or not (home / "saves.sqlite3").exists()
    )


def test_a_file_that_starts_broken_waits_for_the_mend(tmp_path: Path, sit: Sit) -> None:
    file = written(tmp_path, ("staff = 100", "stuff = 100"))
    author = sit(file)
    author.reads("did you mean")
    author.type("next")
    author.reads("mend it and save")
    edited(file, ("stuff = 100", "staff = 100"))
    author.reads("This text can be played")
    author.reads("Sample & Co")
    assert author.leaves() == 0


def test_a_file_still_broken_at_the_end_is_a_no(tmp_path: Path, home: Path) -> None:
    file = written(tmp_path, ("staff = 100", "stuff = 100"))
    done = commands.run("edit", str(file), "--plain", home=home)
    assert (done.returncode, done.stderr) == (1, "")
    assert "staff" in done.stdout


def test_two_starts_on_one_seed_print_the_same(file: Path, tmp_path: Path) -> None:
    asked = ("edit", str(file), "--plain", "--seed", "MOTH-4471", "--at", "4")
    prints = {commands.run(*asked, home=tmp_path / name).stdout for name in ("one", "two")}
    assert len(prints) == 1
    assert "month 4 of 12" in prints.pop()


def test_a_program_gets_a_message_for_each_save(file: Path, sit: Sit) -> None:
    author = sit(file, "--seed", "MOTH-4471", "--json")
    assert json.loads(author.reads('"save"'))["save"]["playable"]
    assert json.loads(author.reads('"desk"'))["desk"]["phase"] == "prediction"
    edited(file, ("staff = 100", "staff = 160"))
    found = json.loads(author.reads('"save"'))["save"]
    told = ADAPTERS["save"].validate_json(json.dumps(found))
    assert told.effect is not None
    assert told.effect.first == 1
    assert [one["field"] for one in found["effect"]["file"]] == ["numbers.staff"]
    author.reads('"desk"')
    author.type('{"action": "predict=4"}')
    assert json.loads(author.reads('"desk"'))["desk"]["phase"] == "month"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("nowhere.toml", "--plain"), "no file"),
        (("tests", "--plain"), "not a file"),
        (("{file}", "--plain", "--at", "0"), "month"),
        (("{file}", "--plain", "--at", "13"), "12 turns"),
        (("{file}", "--plain", "--at", "3", "--strategy", "hod"), "did you mean hold"),
        (("{file}", "--plain", "--strategy", "hold"), "--at"),
        (("{file}", "--plain", "--seed", "!"), "seed"),
        (("{file}",), "terminal"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    arguments: tuple[str, ...], words: str, file: Path, capsys: Captured
) -> None:
    code = run(["edit", *(one.format(file=file) for one in arguments)])
    captured = capsys.readouterr()
    assert (code, captured.out, captured.err.count("\n")) == (2, "", 1)
    assert words in captured.err
