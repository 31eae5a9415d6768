"""Both versions are played on the same luck, run by run."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.lab.difference.comparing import compare
from game.lab.difference.printing import between, endings, plain, scores, verdict
from game.lab.difference.results import Difference, Gap
from game.lab.sweep.asked import Asked
from game.scenario.loading import load
from game.scenario.rules import Scenario
from tests.campaign.workshop import SAMPLE, save

RUNS = 12
SHORT = ("length = 12", "length = 3\nepilogue = 0")
SEED = "DIFF-0001"


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    file: Path = tmp_path_factory.mktemp("old") / "old.toml"
    save(file, SAMPLE.read_text(encoding="utf-8"), SHORT)
    return load(file)


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    file: Path = tmp_path_factory.mktemp("changed") / "new.toml"
    save(
        file,
        SAMPLE.read_text(encoding="utf-8"),
        SHORT,
        ("staff = 100", "staff = 160"),
        ('id = "wanted"', 'id = "longed-for"'),
    )
    return load(file)


@pytest.fixture(scope="module")
def found(old: Scenario, changed: Scenario) -> Difference:
    return compare(old, changed, Asked(("hold", "replace"), RUNS, SEED))


def test_the_same_version_differs_in_no_run(old: Scenario) -> None:
    same = compare(old, old, Asked(("hold",), RUNS, SEED))
    assert not same.differs
    assert same.strategies[0].same == 1.0
    assert scores(same)[1][2] == "·"
    assert verdict(same).startswith("Every game has come to the same")


def test_a_changed_company_is_told_for_the_strategies_it_reaches(found: Difference) -> None:
    assert found.differs
    assert any(one.score.told for one in found.strategies)
    for one in found.strategies:
        assert one.score.change == pytest.approx(one.score.new - one.score.old, abs=1e-5)
        assert one.score.low <= one.score.change <= one.score.high


def test_endings_are_compared_by_their_ids(found: Difference) -> None:
    shares = found.strategies[0].endings
    assert shares["wanted"].new == 0.0
    assert shares["longed-for"].old == 0.0
    assert sum(gap.old for gap in shares.values()) == pytest.approx(1.0)
    assert sum(gap.new for gap in shares.values()) == pytest.approx(1.0)


def test_what_may_be_luck_is_said_to_be() -> None:
    assert between(Gap(50, 50.4, 0.4, -0.2, 1.0, told=False)) == "luck? +0.4 [−0.2, +1.0]"
    assert between(Gap(50, 50.4, 0.4, 0.2, 0.6, told=True)) == "+0.4 [+0.2, +0.6]"


def test_only_endings_that_moved_are_listed(found: Difference) -> None:
    for _, text in endings(found):
        assert "→" in text


def test_markdown_of_strangers_means_itself() -> None:
    assert plain("*a* [b](c) <d>") == "\\*a\\* \\[b\\]\\(c\\) \\<d\\>"
