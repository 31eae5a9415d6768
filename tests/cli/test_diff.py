"""`diff`: 0 the same, 1 they differ, 2 cannot compare."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.cli.main import run
from tests.campaign.workshop import SAMPLE, save

Captured = pytest.CaptureFixture[str]
SHORT = ("length = 12", "length = 3\nepilogue = 0")
SOME = ("--runs", "20", "--strategy", "hold", "--workers", "1")


def answer(capsys: Captured, *arguments: object) -> tuple[int, str, str]:
    code = run([str(one) for one in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.fixture
def old(tmp_path: Path) -> Path:
    file = tmp_path / "old.toml"
    save(file, SAMPLE.read_text(encoding="utf-8"), SHORT)
    return file


@pytest.fixture
def new(tmp_path: Path) -> Path:
    file = tmp_path / "new.toml"
    text = SAMPLE.read_text(encoding="utf-8")
    save(
        file,
        text,
        SHORT,
        ("staff = 100", "staff = 160"),
        ('subject = "Later"', 'subject = "*Now*"'),
    )
    return file


def test_the_same_scenario_is_0(capsys: Captured) -> None:
    assert answer(capsys, "diff", SAMPLE, SAMPLE) == (
        0, f"{SAMPLE} → {SAMPLE}: the same scenario\n", "",
    )  # fmt: skip


def test_a_shipped_id_can_be_compared(capsys: Captured) -> None:
    assert answer(capsys, "diff", "fintech", "fintech", "--json")[0] == 0


def test_a_difference_is_1_and_told_in_the_file_and_in_games(
    capsys: Captured, old: Path, new: Path
) -> None:
    code, out, err = answer(capsys, "diff", old, new, *SOME)
    assert (code, err) == (1, "")
    assert "2 changes in the file" in out
    assert "departments support: numbers.staff 100 → 160" in out
    assert "20 runs of each strategy on the same luck" in out
    assert "\nhold " in out


def test_the_files_alone_take_no_games(capsys: Captured, old: Path, new: Path) -> None:
    code, out, _ = answer(capsys, "diff", old, new, "--runs", 0)
    assert code == 1
    assert out.splitlines()[1:] == [
        '  events later: subject "Later" → "*Now*"',
        "  departments support: numbers.staff 100 → 160",
    ]


def test_as_json_it_is_one_document(capsys: Captured, old: Path, new: Path) -> None:
    code, out, _ = answer(capsys, "diff", old, new, "--json", *SOME)
    found = json.loads(out)
    assert code == 1
    assert set(found) == {"same", "old", "new", "file", "games"}
    assert [one["field"] for one in found["file"]] == ["subject", "numbers.staff"]
    assert [one["strategy"] for one in found["games"]["strategies"]] == ["hold"]


def test_as_markdown_it_has_a_table_and_no_markup_of_strangers(
    capsys: Captured, old: Path, new: Path
) -> None:
    out = answer(capsys, "diff", old, new, "--format", "markdown", *SOME)[1]
    assert "| strategy | score |" in out
    assert "\\*Now\\*" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("{new}", "none.toml"), "no such file"),
        (("{new}", "fintec"), "did you mean fintech"),
        (("{new}", "{new}", "--runs", "1"), "one run"),
        (("{new}", "{new}", "--runs", "-1"), "whole number"),
        (("{new}", "{new}", "--strategy", "hod"), "did you mean hold"),
        (("{new}", "{new}", "--seed", "!"), "seed"),
        (("{new}", "shared"), "pool"),
        (("{new}",), "required"),
    ],
)
def test_what_cannot_be_compared_is_one_line(
    arguments: tuple[str, ...], words: str, new: Path, capsys: Captured
) -> None:
    code, out, err = answer(capsys, "diff", *(one.format(new=new) for one in arguments))
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert words in err


def test_a_broken_version_is_2_with_its_first_finding(capsys: Captured, new: Path) -> None:
    save(new, new.read_text(encoding="utf-8"), ("staff = 160", "stuff = 160"))
    code, out, err = answer(capsys, "diff", SAMPLE, new)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "stuff" in err
