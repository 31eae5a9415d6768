"""What conditions ask of answers and of people is the same of a cohort and of one game."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.scenario.loading import load
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES
from tests.campaign.cohort.sides import at, together
from tests.campaign.cohort.test_cohort import FERRY, RUNS, compared

ASKING = """
[[events]]
id = "kept"
kind = "post"
sender = "Somebody"
subject = "You paid them"
when = "answered('roster', 'pay-them') or answered('roster', 'draw')"
texts = ["You answered."]

[[events]]
id = "missing"
kind = "post"
sender = "Somebody"
subject = "They are gone"
when = "not here('maja') or not here('olav') or not here('ines')"
texts = ["Somebody is gone."]

"""


@pytest.fixture(scope="module")
def asking(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    file: Path = tmp_path_factory.mktemp("asking") / "ferry.toml"
    text = FERRY.read_text(encoding="utf-8")
    file.write_text(text.replace("[[claims]]", f"{ASKING}[[claims]]", 1), encoding="utf-8")
    return load(file)


@pytest.mark.parametrize("name", ["random", "replace"])
def test_a_cohort_reads_answers_and_people_as_one_game_does(asking: Scenario, name: str) -> None:
    assert compared(asking, STRATEGIES[name], RUNS) == []


def test_a_letter_that_asks_comes_in_some_month_after_the_first(asking: Scenario) -> None:
    """Not at once: nothing has been answered then, and nobody has gone."""
    ends = together(asking, STRATEGIES["replace"], RUNS).ends
    first, last = ends[0][2], ends[-1][2]
    assert not {"kept", "missing"} & first.keys()
    assert all(at(last[letter], 0, len(RUNS)) >= 1 for letter in ("kept", "missing"))
