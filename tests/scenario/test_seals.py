"""What was checked before it was shipped opens without being checked again, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from game import places
from game.errors import ScenarioError
from game.scenario import loading, seals
from game.scenario.diagnostics import InvalidScenarioError
from game.scenario.loading import load, load_text, shipped
from game.strategies import STRATEGIES
from tests.scenario.test_loading import plain

IDS = [card.id for card in shipped()]
MODULES = "import sys; sys.exit(any(name.startswith('pydantic') for name in sys.modules))"


@pytest.fixture
def unsealed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if nothing had been checked yet."""
    monkeypatch.setattr(loading, "sealed", lambda _: False)


def test_the_seals_are_those_of_the_files() -> None:
    """After a change of a scenario: `python -m game.scenario.seals` checks and seals it."""
    assert seals.seals() == seals.fresh_seals()


@pytest.mark.parametrize("name", IDS)
def test_what_is_sealed_names_strategies_that_there_are(name: str) -> None:
    """A seal knows the file and not the strategies; `check` does not look at them again."""
    wishes = load(name).wishes
    assert {*wishes.targets, *(trial.strategy for trial in wishes.trials)} <= {*STRATEGIES}


@pytest.mark.parametrize("name", IDS)
def test_a_sealed_scenario_is_the_same_as_a_checked_one(
    name: str, request: pytest.FixtureRequest
) -> None:
    sealed = load(name)
    request.getfixturevalue("unsealed")
    checked = load(name)
    assert repr(plain(sealed)) == repr(plain(checked))
    assert [event.source for event in sealed.events] == [event.source for event in checked.events]
    assert repr(plain(load_text(sealed.text, name))) == repr(plain(checked))


def test_playing_what_was_shipped_needs_no_pydantic(home: Path) -> None:
    code = (
        "from game.scenario.loading import load, load_text\n"
        "from game.campaign.session import new_session\n"
        "from game.campaign.journal import snapshot\n"
        "session = new_session(load_text(load('fintech').text, 'a journal'), seed='MOTH-4471')\n"
        "session.replay(('predict=never', 'advance'))\n"
        "assert snapshot.load(snapshot.dump(session._fold.state))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code + MODULES], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("format = 1", "format = 2", "HW108"),
        ("arcs_drawn", "arcs_drown", "HW101"),
        ("chance = ", "chance = 9", "HW104"),
    ],
)
def test_a_changed_file_is_checked_in_full(tmp_path: Path, old: str, new: str, code: str) -> None:
    text = (places.scenarios() / "fintech.toml").read_text(encoding="utf-8")
    file = tmp_path / "fintech.toml"
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(InvalidScenarioError) as caught:
        load(file)
    assert code in {finding.code for finding in caught.value.findings}


def test_a_changed_journal_is_checked_in_full() -> None:
    raw = json.loads(load("fintech").text)
    raw["events"][0]["texts"] = []
    with pytest.raises(ScenarioError, match="texts has no entry; it needs at least 1"):
        load_text(json.dumps(raw), "a journal")


def test_a_pool_that_reads_a_department_is_found_out_whatever_its_content(tmp_path: Path) -> None:
    raw = json.loads(load("fintech").text)
    events = raw.pop("events")
    for name, data in (
        ("pool.toml", {"format": 1, "id": "pool", "pool": True, "events": events}),
        ("fintech.toml", {"extends": ["pool.toml"], **raw}),
    ):
        (tmp_path / name).write_text(_toml(data), encoding="utf-8")
    with pytest.raises(InvalidScenarioError) as caught:
        load(tmp_path / "fintech.toml")
    assert {finding.file for finding in caught.value.findings} == {str(tmp_path / "pool.toml")}


def _toml(data: dict[str, object]) -> str:
    """JSON's values are TOML's, but for tables."""
    return "".join(f"{key} = {_value(value)}\n" for key, value in data.items())


def _value(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f'"{key}" = {_value(item)}' for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    return json.dumps(value)


@pytest.mark.parametrize("written", ["", "[]", "{", '{"fintech": "0"}'])
def test_without_a_seal_everything_is_checked(
    written: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = load("fintech").text
    (tmp_path / "checked.json").write_text(written, encoding="utf-8")
    monkeypatch.setattr(places, "assets", lambda: tmp_path)
    seals.seals.cache_clear()
    try:
        assert not seals.sealed(load_text(text, "a journal").text)
    finally:
        seals.seals.cache_clear()


def test_what_json_does_not_know_is_not_sealed() -> None:
    assert not seals.sealed(seals.resolved_text({"id": "fintech", "model": {"x": float("inf")}}))
    assert not seals.sealed(seals.resolved_text({"id": "fintech", "model": {"x": {1}}}))
    assert not seals.sealed(seals.resolved_text({"id": ["fintech"]}))
