"""What a scenario file becomes."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from game.errors import ScenarioError
from game.scenario import rules
from game.scenario.loading import load, load_text, reopen, shipped
from game.scenario.rules import Change, Condition, Scenario, Source, Start


@pytest.fixture(scope="module")
def scenario(sample_file: Path) -> Scenario:
    return load(sample_file)


def plain(value: object) -> object:
    """A scenario's piece as data to compare: without places, and conditions as their text."""
    if isinstance(value, Source):
        return None
    if isinstance(value, Condition):
        return value.text, value.names
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = (field.name for field in dataclasses.fields(value) if field.name != "file")
        return {name: plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value


def test_an_event_keeps_what_was_written_and_where(scenario: Scenario, sample_file: Path) -> None:
    event = scenario.events[0]
    assert (event.id, event.kind, event.department) == ("code", "mail", "support")
    assert event.sender == "Maja Muster, Disputes, nine years"
    assert event.source == Source(str(sample_file), 59, 1)
    assert event.when is not None
    assert event.when.names == {"support.ai_share", "door"}
    assert [choice.default for choice in event.choices] == [False, True]


def test_a_change_of_all_departments_is_one_change_for_each(scenario: Scenario) -> None:
    effects = scenario.events[0].choices[0].effects
    changes = [effect for effect in effects if isinstance(effect, Change)]
    assert [change.target for change in changes] == [
        "support.morale",
        "support.workload",
        "back_office.workload",
    ]
    assert [change.weeks for change in changes] == [0, 8, 8]
    assert changes[1].source == changes[2].source == Source(scenario.file, 78, 3)
    assert Start("later", 2, Source(scenario.file, 79, 3)) in effects


def test_whole_numbers_become_floats_where_rules_compute(scenario: Scenario) -> None:
    assert all(type(number) is float for point in scenario.hype for number in point)
    assert all(type(number) is float for number in scenario.departments[0].numbers.values())
    assert all(type(points) is float for points in scenario.claims[0].lift)


def test_arcs_are_those_that_events_belong_to(scenario: Scenario) -> None:
    assert scenario.arcs == ("codes",)
    assert scenario.arcs_drawn == 1


def test_levers_are_keys_of_the_registry(sample: str, tmp_path: Path) -> None:
    written = 'reveals = ["all.review", "company.gig", "gig", "look"]'
    file = tmp_path / "levers.toml"
    file.write_text(sample.replace('reveals = ["support.review"]', written), encoding="utf-8")
    keys = load(file).events[0].reveals
    assert keys == ("support.review", "back_office.review", "gig", "look")


def test_the_resolved_text_gives_the_same_scenario(scenario: Scenario) -> None:
    again = load_text(scenario.text, "a journal")
    assert plain(again) == plain(scenario)
    assert again.hash == scenario.hash == sha256(scenario.text.encode()).hexdigest()


def test_spacing_and_comments_do_not_change_the_hash_but_words_do(
    scenario: Scenario, sample: str, tmp_path: Path
) -> None:
    file = tmp_path / "other.toml"
    file.write_bytes(b"\xef\xbb\xbf# hello\r\n" + sample.replace("\n", "\r\n").encode())
    assert load(file).hash == scenario.hash
    file.write_text(sample.replace("It begins.", "It began."), encoding="utf-8")
    assert load(file).hash != scenario.hash


def test_nothing_of_pydantic_is_left(scenario: Scenario) -> None:
    def modules(value: object) -> set[str]:
        found = {type(value).__module__}
        if dataclasses.is_dataclass(value):
            for field in dataclasses.fields(value):
                found |= modules(getattr(value, field.name))
        if isinstance(value, tuple | list):
            found = found.union(*map(modules, value))
        if isinstance(value, dict):
            found = found.union(*map(modules, value.values()))
        return found

    packages = {module.rpartition(".")[0] for module in modules(scenario) - {"builtins"}}
    assert packages == {rules.__name__}


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": 2}', '{"a": NaN}', "[" * 5000])
def test_a_damaged_text_is_refused(text: str) -> None:
    with pytest.raises(ScenarioError, match="a journal:1:1: "):
        load_text(text, "a journal")


def test_an_unknown_id_is_answered_with_those_there_are() -> None:
    with pytest.raises(ScenarioError, match=r"^there is no scenario \"fintec\"; did you mean fin"):
        load("fintec")
    with pytest.raises(ScenarioError, match=r"shipped: .*fintech"):
        load("zzz")


def test_a_pool_cannot_be_played() -> None:
    with pytest.raises(ScenarioError, match="cannot be played by itself"):
        load("shared")


def test_the_list_of_scenarios_needs_neither_pydantic_nor_numpy() -> None:
    code = (
        "import sys; from game.scenario.loading import shipped; assert shipped(); "
        "print(sorted({'pydantic', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_shipped_scenario_loads_as_its_card_says() -> None:
    cards = shipped()
    assert cards
    for card in cards:
        scenario = load(card.id)
        assert (scenario.id, scenario.title, scenario.pitch) == (card.id, card.title, card.pitch)
        assert (scenario.pace.length, scenario.pace.turn) == (card.length, card.turn)
        assert plain(load_text(scenario.text, card.id)) == plain(scenario)


def test_the_resolved_text_is_json_with_its_keys_in_order(scenario: Scenario) -> None:
    data = json.loads(scenario.text)
    assert list(data) == sorted(data)
    assert "extends" not in data


def test_another_process_opens_the_same_scenario_without_checking_it_again(
    scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, shipped_text = scenario.text, load(shipped()[0].id).text
    checked = [load_text(text, "a journal"), load_text(shipped_text, "another")]
    monkeypatch.setattr("game.scenario.loading.check_document", pytest.fail)
    monkeypatch.setattr("game.scenario.loading._checked", pytest.fail)
    again = [reopen(text, "a journal"), reopen(shipped_text, "another")]
    assert [plain(one) for one in again] == [plain(one) for one in checked]
    assert [one.hash for one in again] == [one.hash for one in checked]
