"""What the strategies come to, held against what the author wants."""

from __future__ import annotations

from pathlib import Path

import pytest
import tomli

from game.errors import GameError
from game.frozen import replace
from game.lab.balance import wanting
from game.lab.balance.balancing import balance
from game.lab.balance.results import Balanced, StrategyBalance, TargetMeasured
from game.lab.crowd import playing
from game.lab.crowd.jobs import Job, Played
from game.lab.sweep.asked import Asked
from game.lab.sweep.executors import Here
from game.lab.sweep.sweeping import sweep
from game.lab.telling.pages import pages
from game.scenario.loading import load
from tests.lab.autoplay.conftest import BROKEN, SEED

WHO = ("replace", "augment", "late-reverser")
TARGETS = """
[targets]
hold.total = [0, 100]
replace.total = [99, 100]
replace.people = [0, 0.5]
hold.reversal_month = [1, 8]
"""


def balanced(file: Path, runs: int = 20) -> Balanced:
    return balance(load(file), pages(file), Asked(WHO, runs, SEED), Here())


@pytest.fixture(scope="module")
def found() -> Balanced:
    return balanced(BROKEN)


@pytest.fixture(scope="module")
def wanted(tmp_path_factory: pytest.TempPathFactory) -> Balanced:
    file = tmp_path_factory.mktemp("wanted") / "wanted.toml"
    file.write_text(BROKEN.read_text(encoding="utf-8") + TARGETS, encoding="utf-8")
    return balanced(file)


def one(found: Balanced, name: str) -> StrategyBalance:
    return next(each for each in found.strategies if each.strategy == name)


def test_hold_is_always_among_them_and_the_order_is_that_of_lists(found: Balanced) -> None:
    names = [each.strategy for each in found.strategies]
    assert names == ["hold", "replace", "augment", "late-reverser"]


def test_its_figures_are_those_of_a_sweep_on_the_same_luck(found: Balanced) -> None:
    swept, _ = sweep(load(BROKEN), Asked(("hold", *WHO), 20, SEED))
    for each in swept.strategies:
        mine = one(found, each.strategy)
        assert mine.total.mean == pytest.approx(each.score.mean, abs=1e-6)
        assert (mine.total.p5, mine.total.p95) == (each.score.p5, each.score.p95)
        assert (mine.wins, mine.reversed) == (each.wins, each.reversed)
        assert mine.endings == {k: v for k, v in each.endings.items() if v}


def test_the_first_year_is_against_holding_still(found: Balanced) -> None:
    assert one(found, "hold").first_year == 1.0
    assert one(found, "replace").first_year != 1.0


def test_the_best_come_first_on_every_axis(found: Balanced) -> None:
    for figure, names in found.order.items():
        means = [getattr(one(found, name), figure).mean for name in names]
        assert means == sorted(means, reverse=True)


def test_boxes_are_in_order(found: Balanced) -> None:
    for each in found.strategies:
        for figure in ("total", "value", "customers", "people", "trust"):
            box = getattr(each, figure)
            assert 0.0 <= box.p5 <= box.p25 <= box.p50 <= box.p75 <= box.p95 <= 100.0


def test_a_missed_corridor_is_found_at_its_line_with_how_far_and_what_to_look_at(
    wanted: Balanced,
) -> None:
    text = BROKEN.read_text(encoding="utf-8") + TARGETS
    missed = next(each for each in wanted.findings if "replace.total" in each.message)
    line = text.split("\n")[missed.line - 1]
    mean = one(wanted, "replace").total.mean
    assert (missed.code, line) == ("HW951", "replace.total = [99, 100]")
    assert line[missed.column - 1 :] == "[99, 100]"
    assert f"{99 - mean:.3g} below the corridor from 99 to 100" in missed.message
    assert missed.suggestion.startswith("look at: people, its lowest axis at ")


def test_only_what_is_outside_is_a_finding(wanted: Balanced) -> None:
    about = [(each.code, each.message.split(" ")[0]) for each in wanted.findings]
    assert sorted(about) == [
        ("HW951", "replace.people"),
        ("HW951", "replace.total"),
        ("HW952", "hold.reversal_month"),
    ]


def test_what_it_never_comes_to_cannot_be_measured(wanted: Balanced) -> None:
    aim = next(each for each in wanted.targets if each.figure == "reversal_month")
    assert (aim.measured, aim.holds) == (None, False)


@pytest.mark.parametrize(
    ("figure", "says"),
    [("first_year", "holding still makes a loss"), ("reversal_month", "hold turned round")],
)
def test_what_cannot_be_measured_says_why(found: Balanced, figure: str, says: str) -> None:
    aim = TargetMeasured("hold", figure, 1.0, 2.0, None, holds=False, outside=0.0)
    (problem,) = wanting.problems(load(BROKEN), (aim,), found.strategies)
    assert (problem.code, problem.path) == ("HW952", ("targets", "hold", figure))
    assert says in problem.message
    assert "drop" in problem.suggestion


def test_without_targets_some_are_suggested_that_hold(found: Balanced, tmp_path: Path) -> None:
    assert {each.code for each in found.findings} == {"HW955"}
    assert "hold" in tomli.loads(found.suggested)["targets"]
    file = tmp_path / "suggested.toml"
    file.write_text(BROKEN.read_text(encoding="utf-8") + found.suggested, encoding="utf-8")
    again = balanced(file)
    assert again.targets
    assert again.findings == ()


def test_strategies_that_there_are_not_are_told() -> None:
    scenario = load(BROKEN)
    wishes = replace(scenario.wishes, targets={"hodl": {"total": (0.0, 1.0)}})
    (problem,) = wanting.problems(replace(scenario, wishes=wishes), (), ())
    assert (problem.code, problem.suggestion) == ("HW952", 'did you mean "hold"?')


def test_a_game_that_breaks_ends_it_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_job: Job) -> Played:
        raise KeyError("x")

    monkeypatch.setattr(playing, "play_job", breaks)
    with pytest.raises(GameError, match="run 0 of hold breaks the program: KeyError"):
        balanced(BROKEN, 2)
