from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from game.cli.main import run
from game.cli.saves import saves
from tests.store.journals import head, summary


def document(capsys: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> Any:
    assert run(arguments) == code
    captured = capsys.readouterr()
    assert captured.err == ""
    return json.loads(captured.out)


def text(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(arguments) == 0
    return capsys.readouterr().out


@pytest.fixture
def game(home: Path) -> str:
    store = saves()
    kept = store.create(head(), summary())
    store.append(kept, 0, "freeze=on", summary())
    store.append(kept, 1, "advance", summary(2))
    store.close()
    return kept


def test_json_is_the_same_as_format_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert document(capsys, "strategies", "--json") == document(
        capsys, "strategies", "--format", "json"
    )


def test_the_doctor_looks_at_everything_it_promises(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "doctor", "--json")
    assert set(found) == {"terminal", "colours", "size", "folders", "versions", "problems"}
    assert found["folders"]["home_can_be_written"] is True
    assert found["problems"] == []


def test_the_doctor_finds_a_home_that_cannot_be_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("HUMANS_WANTED_HOME", str(tmp_path / "file" / "home"))
    found = document(capsys, "doctor", "--json", code=1)
    assert found["folders"]["home_can_be_written"] is False
    assert "HUMANS_WANTED_HOME" in found["problems"][0]


def test_the_doctor_makes_no_folder(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text(capsys, "doctor")
    assert not home.exists()


def test_evidence_names_the_parameters_that_rest_on_a_fact(
    capsys: pytest.CaptureFixture[str],
) -> None:
    everything = document(capsys, "evidence", "--json")
    resting = [fact for fact in everything if fact["parameters"]]
    assert len(everything) > len(resting) > 5
    one = resting[0]
    assert document(capsys, "evidence", one["id"], "--json") == [one]
    assert one["parameters"][0]["name"] in text(capsys, "evidence", one["id"])


def test_every_fact_has_what_its_reader_needs(capsys: pytest.CaptureFixture[str]) -> None:
    for fact in document(capsys, "evidence", "--json"):
        assert fact["id"]
        assert fact["text"]
        assert fact["source"]
        assert fact["standing"] in {"A", "B", "C", "intent"}


def test_the_strategies_have_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "strategies", "--json")
    assert {"hold", "replace"} <= {one["name"] for one in found}
    assert all(one["title"] and one["line"] for one in found)
    assert all(one["line"] in text(capsys, "strategies") for one in found)


def test_the_scenarios_shipped_have_no_findings(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "scenarios", "--json")
    assert "fintech" in {one["id"] for one in found}
    for one in found:
        assert set(one) == {"id", "title", "pitch", "length", "turn", "findings"}
        assert one["findings"] == []


def test_no_games_is_an_empty_list(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert document(capsys, "games", "list", "--json") == []
    assert document(capsys, "games", "--json") == []
    assert "No games yet" in text(capsys, "games")
    assert not home.exists()


def test_a_kept_game_is_listed(game: str, capsys: pytest.CaptureFixture[str]) -> None:
    (one,) = document(capsys, "games", "list", "--json")
    assert (one["id"], one["month"], one["ending"], one["score"]) == (game, 2, None, None)
    assert game in text(capsys, "games", "list")


def test_a_game_is_shown_with_its_decisions(game: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = document(capsys, "games", "show", game.upper(), "--json")
    assert shown["decisions"] == ["freeze=on", "advance"]
    assert "Crumb & Sons" in text(capsys, "games", "show", game)


def test_a_deleted_game_is_gone(game: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert document(capsys, "games", "delete", game, "--json") == {"deleted": game}
    assert document(capsys, "games", "list", "--json") == []


def test_an_export_holds_the_whole_journal(game: str, capsys: pytest.CaptureFixture[str]) -> None:
    exported = document(capsys, "games", "export", game)
    assert exported["decisions"] == ["freeze=on", "advance"]
    assert exported["head"]["scenario_text"] == head().scenario_text


def test_damaged_saves_are_one_line(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home.mkdir()
    (home / "saves.sqlite3").write_bytes(b"no database" * 100)
    assert run(["games", "list"]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert "move it aside" in captured.err
