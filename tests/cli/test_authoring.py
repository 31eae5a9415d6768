"""`new`, `explain`, `schema` and `migrate`, as an author meets them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from game.cli.main import run
from game.scenario.checking import findings
from game.scenario.findings.codes import catalogue
from game.scenario.loading import load

Captured = pytest.CaptureFixture[str]


def answer(capsys: Captured, *arguments: object) -> tuple[int, str, str]:
    code = run([str(one) for one in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.fixture
def begun(tmp_path: Path, capsys: Captured) -> Path:
    assert answer(capsys, "new", "Holm Ferries", "--directory", tmp_path)[0] == 0
    return tmp_path / "holm-ferries.toml"


def test_a_new_scenario_passes_the_check_and_carries_its_title(begun: Path) -> None:
    assert findings(begun) == ()
    scenario = load(begun)
    assert (scenario.id, scenario.title) == ("holm-ferries", "Holm Ferries")
    assert scenario.wishes.trials
    assert scenario.teaching.goals


def test_its_first_line_leads_an_editor_to_the_schema_beside_it(begun: Path) -> None:
    head = begun.read_text(encoding="utf-8").splitlines()[0]
    schema = begun.parent / head.removeprefix("#:schema ")
    assert json.loads(schema.read_text(encoding="utf-8"))["properties"]["title"]["description"]


def test_nothing_is_ever_overwritten(begun: Path, capsys: Captured) -> None:
    begun.write_text("mine", encoding="utf-8")
    code, out, err = answer(capsys, "new", "holm-ferries", "--directory", begun.parent)
    assert (code, out) == (2, "")
    assert "already" in err
    assert begun.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["", "../up", "7", "!", "fintech", "a" * 61, "ab\x1bcd", "x/y"])
def test_a_name_that_cannot_be_one_is_one_line(name: str, tmp_path: Path, capsys: Captured) -> None:
    code, out, err = answer(capsys, "new", name, "--directory", tmp_path)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "title", ['The "Quoted" Works', "Åland & Öland, Ltd.", "caisse d'été", "back\\slash"]
)
def test_a_title_of_any_letters_is_written_safely_or_refused(
    title: str, tmp_path: Path, capsys: Captured
) -> None:
    code, _, _ = answer(capsys, "new", title, "--directory", tmp_path)
    files = list(tmp_path.glob("*.toml"))
    assert (code, len(files)) in {(0, 1), (2, 0)}
    for file in files:
        assert findings(file) == ()
        assert load(file).title == title


def test_explain_lists_all_codes_or_tells_of_one(capsys: Captured) -> None:
    code, out, _ = answer(capsys, "explain")
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == list(catalogue())
    code, out, _ = answer(capsys, "explain", "hw708")
    assert code == 0
    assert out.startswith("HW708, warning\n")
    for part in (catalogue()["HW708"].wrong, catalogue()["HW708"].right):
        assert part in out


def test_explain_as_json_is_one_document(capsys: Captured) -> None:
    found = json.loads(answer(capsys, "explain", "--json")[1])
    assert [one["code"] for one in found] == list(catalogue())
    assert set(found[0]) == {"code", "severity", "meaning", "wrong", "right"}


def test_a_code_that_there_is_not_is_answered_with_the_nearest(capsys: Captured) -> None:
    code, out, err = answer(capsys, "explain", "HW70")
    assert (code, out) == (2, "")
    assert "there are HW701, " in err


def test_the_schema_is_the_same_in_either_format(capsys: Captured) -> None:
    plain, as_json = answer(capsys, "schema"), answer(capsys, "schema", "--json")
    assert plain == as_json
    schema = json.loads(plain[1])
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    staff = schema["$defs"]["DepartmentSection"]["properties"]["numbers"]["properties"]["staff"]
    assert {"type", "description", "minimum", "maximum"} == set(staff)


def test_the_schema_goes_into_a_file_that_is_asked_for(tmp_path: Path, capsys: Captured) -> None:
    file = tmp_path / "s.json"
    assert answer(capsys, "schema", "--out", file)[0] == 0
    assert json.loads(file.read_text(encoding="utf-8")) == json.loads(answer(capsys, "schema")[1])


def test_a_scenario_of_todays_format_needs_no_migration(begun: Path, capsys: Captured) -> None:
    before = begun.read_bytes()
    code, out, _ = answer(capsys, "migrate", begun)
    assert (code, out) == (0, f"{begun}: format 1 is today's; there is nothing to do\n")
    assert begun.read_bytes() == before


@pytest.mark.parametrize("version", ["9", "0", "-1", '"1"', "1.0", "true", "inf", "[]"])
def test_a_format_that_there_is_not_is_refused_in_one_line(
    version: str, begun: Path, capsys: Captured
) -> None:
    text = begun.read_text(encoding="utf-8").replace("format = 1", f"format = {version}")
    begun.write_text(text, encoding="utf-8")
    code, out, err = answer(capsys, "migrate", begun)
    assert (code, out.count("\n"), err) == (1, 1, "")


def test_what_is_no_toml_cannot_be_migrated(begun: Path, capsys: Captured) -> None:
    begun.write_text("format =", encoding="utf-8")
    code, out, err = answer(capsys, "migrate", begun)
    assert (code, out, err.count("\n")) == (2, "", 1)
