"""Numbers that tempt nobody and numbers that forgive nothing are found; those shipped do both."""

from __future__ import annotations

from pathlib import Path

import pytest

from game import places
from game.lab.fairness.judging import fairness
from game.scenario import checking, seals
from game.scenario.beginning import beginning
from game.scenario.checking import report
from game.scenario.checks.draft import Draft
from game.scenario.loading import shipped

SAMPLE = Path(__file__).parents[2] / "scenario" / "sample.toml"
CUSTOMERS = "value = 1_000_000,"


def played(text: str, folder: Path) -> list[str]:
    file = folder / "played.toml"
    file.write_text(text, encoding="utf-8")
    return [f"{one.code} {one.line}:{one.column}" for one in report(file, trial=fairness).findings]


@pytest.fixture
def sample() -> str:
    return SAMPLE.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [card.id for card in shipped()])
def test_what_is_shipped_tempts_and_forgives(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checking, "known_numbers", lambda _: False)
    assert report(places.scenarios() / f"{name}.toml", trial=fairness).findings == ()


def test_what_new_writes_tempts_and_forgives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checking, "known_numbers", lambda _: False)
    assert played(beginning("Holm Ferries"), tmp_path) == []


def test_the_numbers_known_are_those_that_are_shipped() -> None:
    """After a change of any number: `python -m game.scenario.seals`."""
    assert seals.fresh_trials() == seals._tried()


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (CUSTOMERS, "value = 9_000_000,", "HW921 33:1"),
        ("staff = 100", "staff = 100\nai_price = 900", "HW921 34:1"),
        ("[model]", "[model]\nknowledge_built = 0", "HW922 34:1"),
        ("[model]", "[model]\ncash_start = -1e9", "HW923 23:14"),
        ("staff = 100", "staff = 90_000", "HW923 2:6"),
    ],
)
def test_a_scenario_without_temptation_or_way_back_is_found_at_what_there_is_to_cut(
    sample: str, tmp_path: Path, old: str, new: str, found: str
) -> None:
    assert old in sample
    assert played(sample.replace(old, new, 1), tmp_path) == [found]


def test_the_finding_says_what_is_missing(sample: str, tmp_path: Path) -> None:
    file = tmp_path / "rich.toml"
    file.write_text(sample.replace(CUSTOMERS, "value = 9_000_000,"), encoding="utf-8")
    (finding,) = report(file, trial=fairness).findings
    assert "of revenue, against holding still" in finding.message
    assert finding.suggestion.startswith("payroll is 5.5 % of revenue")


def test_of_a_small_house_it_is_the_platform_that_is_named(tmp_path: Path) -> None:
    """Following the hint, to the figure, mends it."""
    text = beginning("Holm Ferries").replace("staff = 240", "staff = 60")
    text = text.replace("staff = 90", "staff = 22").replace("900_000,", "224_000,")
    text = text.replace("cash_start = 15_", "cash_start = 4_")
    file = tmp_path / "small.toml"
    file.write_text(text, encoding="utf-8")
    (finding,) = report(file, trial=fairness).findings
    assert finding.code == "HW921"
    assert finding.suggestion.endswith("write platform = 3_000 in [model]")
    assert played(text.replace("[model] ", "[model]\nplatform = 3_000 #"), tmp_path) == []


def test_what_was_inherited_is_found_at_the_scenario_itself(tmp_path: Path) -> None:
    text = 'format = 1\nid = "child"\nextends = ["fintech"]\ntitle = "Child"\npitch = "A child."\n'
    assert played(f"{text}[model]\ncustomers = 60_000_000\n", tmp_path) == ["HW921 2:1"]


def test_it_can_be_ignored_with_a_reason(sample: str, tmp_path: Path) -> None:
    text = sample.replace(CUSTOMERS, "value = 9_000_000,")
    cut = '[[departments]]\nid = "back_office"'
    assert cut in text
    meant = f"# hw: ignore HW921 a charity: nobody is to be tempted\n{cut}"
    assert played(text.replace(cut, meant, 1), tmp_path) == []


def test_only_numbers_that_nobody_knows_are_played(sample: str, tmp_path: Path) -> None:
    asked: list[str] = []

    def trial(draft: Draft) -> list[object]:
        asked.append(draft.file.id)
        return []

    (tmp_path / "own.toml").write_text(sample, encoding="utf-8")
    (tmp_path / "new.toml").write_text(beginning("Holm Ferries"), encoding="utf-8")
    wrong = sample.replace("length = 12", 'length = "12"')
    (tmp_path / "wrong.toml").write_text(wrong, encoding="utf-8")
    for name in ("own", "new", "wrong"):
        report(tmp_path / f"{name}.toml", trial=trial)  # type: ignore[arg-type] # gives nothing
    assert asked == ["sample"]
