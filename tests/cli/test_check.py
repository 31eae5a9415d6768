"""`check`: what it prints in each format, and with which code it leaves."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from game.cli.main import run
from tests.json_schemas import ADAPTERS

SAMPLE = Path(__file__).parents[1] / "scenario" / "sample.toml"
TEXT = SAMPLE.read_text(encoding="utf-8")

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """An error and a warning."""
    file = tmp_path / "a file, with 100% odd: name.toml"
    text = TEXT.replace("reply =", "repply =").replace("support.ai_share > 0.3", "brand < 60")
    file.write_text(text, encoding="utf-8")
    return file


def answer(capsys: Captured, *arguments: object) -> tuple[int, str, str]:
    code = run(["check", *map(str, arguments)])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_a_fine_file_is_said_to_be_fine(capsys: Captured) -> None:
    assert answer(capsys, SAMPLE) == (0, f"{SAMPLE}: no findings\n", "")


def test_every_shipped_scenario_and_pool_is_fine_by_its_id(capsys: Captured) -> None:
    code, out, _ = answer(capsys, "fintech", "shared", "--json")
    assert (code, json.loads(out)) == (0, [])


def test_a_finding_shows_its_line_with_a_caret_and_what_to_write(
    broken: Path, capsys: Captured
) -> None:
    code, out, err = answer(capsys, broken)
    assert (code, err) == (1, "")
    lines = out.splitlines()
    at = lines.index(f'{broken}:74:1: error HW101: there is no key "repply" here')
    assert lines[at + 1 : at + 4] == [
        '    74 | repply = "She fixes them."',
        "       | ^^^^^^",
        '       = did you mean "reply"?',
    ]
    assert f"{broken}: 1 error, 1 warning" in lines


def test_as_json_it_is_the_list_that_the_schema_describes(broken: Path, capsys: Captured) -> None:
    code, out, _ = answer(capsys, broken, "--json")
    assert code == 1
    ADAPTERS["findings"].validate_json(out)
    found = json.loads(out)
    assert [(one["code"], one["severity"], one["line"], one["column"]) for one in found] == [
        ("HW702", "warning", 65, 9),
        ("HW101", "error", 74, 1),
    ]
    assert found[1]["file"] == str(broken)


def test_as_workflow_commands_everything_special_is_escaped(broken: Path, capsys: Captured) -> None:
    code, out, _ = answer(capsys, broken, "--format", "github")
    assert code == 1
    warning, error = out.splitlines()
    assert warning.startswith("::warning file=")
    where, _, message = error.removeprefix("::error ").partition("::")
    assert message == 'there is no key "repply" here (did you mean "reply"?)'
    file, *rest = where.split(",")
    assert file.endswith("a file%2C with 100%25 odd%3A name.toml")
    assert rest == ["line=74", "col=1", "title=HW101"]


def test_what_cannot_be_read_is_2_and_the_rest_is_checked_all_the_same(
    broken: Path, tmp_path: Path, capsys: Captured
) -> None:
    code, out, err = answer(capsys, tmp_path / "none.toml", broken, "--json")
    assert code == 2
    assert len(json.loads(out)) == 2
    assert err == f"humans-wanted check: {tmp_path / 'none.toml'}: there is no such file\n"


@pytest.mark.parametrize("name", ["none.toml", ".", "fintec"])
def test_what_is_no_file_is_one_line(name: str, tmp_path: Path, capsys: Captured) -> None:
    code, _, err = answer(capsys, tmp_path / name if name != "fintec" else name)
    assert code == 2
    assert err.count("\n") == 1


def test_a_dash_is_the_standard_input(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        buffer = io.BytesIO(TEXT.replace("reply =", "repply =").encode())

    monkeypatch.setattr("sys.stdin", Input)
    code, out, _ = answer(capsys, "-", "--json")
    assert code == 1
    assert [(one["file"], one["line"]) for one in json.loads(out)] == [("<stdin>", 74)]


def test_a_file_given_twice_is_checked_once(broken: Path, capsys: Captured) -> None:
    assert len(json.loads(answer(capsys, broken, broken, "--json")[1])) == 2


def test_an_ignored_warning_is_fine_and_an_idle_comment_is_not(
    tmp_path: Path, capsys: Captured
) -> None:
    file = tmp_path / "ignored.toml"
    again = 'texts = ["It begins.", "It begins again."]'
    idle = TEXT.replace("[model]", "[model] # hw: ignore HW708 it was once")
    file.write_text(
        TEXT.replace('texts = ["It begins."]', f"{again} # hw: ignore HW708 kept for the sequel"),
        encoding="utf-8",
    )
    assert answer(capsys, file)[0] == 0
    file.write_text(idle, encoding="utf-8")
    code, out, _ = answer(capsys, file, "--json")
    assert (code, [one["code"] for one in json.loads(out)]) == (1, ["HW802"])


def hostile(rows: int) -> dict[str, Any]:
    return {
        "long line": f'title = "{"x" * 900}" = 7',
        "wide": 'title = "日本語の題名" = 7',
        "escape codes": 'title = "\x1b[31mred\x1b[0m" = 7',
        "direction": 'title = "a\u202eb" = 7',
        "many": "\n".join(f"k{row} = {row}" for row in range(rows)),
    }


@pytest.mark.parametrize("name", hostile(1))
def test_no_line_of_a_stranger_reaches_the_terminal_as_it_is(
    name: str, tmp_path: Path, capsys: Captured
) -> None:
    file = tmp_path / "hostile.toml"
    file.write_text(hostile(400)[name], encoding="utf-8")
    code, out, err = answer(capsys, file)
    assert (code, err) == (1, "")
    assert all(line.isprintable() and len(line) < 300 for line in out.splitlines())
    assert "Traceback" not in out


def test_what_is_no_text_is_a_finding_and_what_is_not_there_cannot_be_read(
    capsys: Captured, tmp_path: Path
) -> None:
    """2 is for what could not be opened; whatever was opened has been checked."""
    file = tmp_path / "picture.toml"
    for data, found in (
        (b"\xff\xd8", "HW003"),
        (b"a\0", "HW003"),
        (b"= 1", "HW004"),
        (b"", "HW102"),
    ):
        file.write_bytes(data)
        code, out, err = answer(capsys, file, "--json")
        assert (code, [one["code"] for one in json.loads(out)], err) == (1, [found], "")
    assert answer(capsys, tmp_path / "nowhere.toml")[0] == 2


def test_an_id_that_does_not_exist_spoils_nothing_for_the_other_files(
    capsys: Captured,
) -> None:
    code, out, err = answer(capsys, "nowhere", "fintech")
    assert (code, err.count("\n")) == (2, 1)
    assert 'there is no scenario "nowhere"' in err
    assert out.endswith("fintech.toml: no findings\n")
