"""Sweeps: whatever plays the batches, the same bytes; and figures that are those of the games."""

from __future__ import annotations

import csv
import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from io import StringIO
from pathlib import Path
from statistics import fmean

import pytest

from game.lab.sweep import sweeping
from game.lab.sweep.asked import Asked
from game.lab.sweep.batch import Games
from game.lab.sweep.printing import write_csv
from game.lab.sweep.results import Sweep
from game.lab.sweep.summing import quantile
from game.scenario.loading import load
from game.scenario.rules import Scenario
from game.strategies import STRATEGIES

FERRY = Path(__file__).parents[2] / "golden" / "ferry.toml"
NAMES = ("hold", "random")
GAMES = Asked(NAMES, 12, "MOTH-4471")
Played = tuple[Sweep, dict[str, Games]]


@pytest.fixture(scope="module")
def ferry() -> Scenario:
    return load(FERRY)


@pytest.fixture(scope="module")
def played(ferry: Scenario) -> Played:
    return sweeping.sweep(ferry, GAMES)


def test_batches_and_threads_change_nothing(
    ferry: Scenario, played: Played, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweeping, "NARROWEST", 1)
    monkeypatch.setattr(sweeping, "WIDEST", 5)
    with ThreadPoolExecutor(2) as pool:
        again, games = sweeping.sweep(ferry, GAMES, executor=pool)
    assert again == played[0]
    for name, own in games.items():
        assert own.total.tolist() == played[1][name].total.tolist()


def test_other_luck_is_another_sweep(ferry: Scenario, played: Played) -> None:
    other, _ = sweeping.sweep(ferry, Asked(("hold",), 12, "FERN-0001"))
    assert other.strategies[0].score != played[0].strategies[0].score


def test_a_strategy_s_games_do_not_depend_on_its_rivals(ferry: Scenario, played: Played) -> None:
    alone, games = sweeping.sweep(ferry, replace(GAMES, names=("random",)))
    assert games["random"].total.tolist() == played[1]["random"].total.tolist()
    assert alone.par == alone.strategies[0].score
    assert alone.strategies[0].wins == 1.0


def test_the_figures_are_those_of_the_games(ferry: Scenario, played: Played) -> None:
    sweep, games = played
    rows = list(sweeping.rows(ferry, games))
    assert [row.strategy for row in rows] == ["hold"] * 12 + ["random"] * 12
    for one in sweep.strategies:
        own = [row for row in rows if row.strategy == one.strategy]
        assert one.score.mean == pytest.approx(fmean(row.score for row in own), abs=1e-6)
        assert one.axes.trust.mean == pytest.approx(fmean(row.trust for row in own), abs=1e-6)
        assert one.dismissed == pytest.approx(fmean(row.out_month > 0 for row in own), abs=1e-6)
        assert sum(one.endings.values()) == pytest.approx(1.0, abs=1e-5)
        for ending, part in one.endings.items():
            assert part == pytest.approx(fmean(row.ending == ending for row in own), abs=1e-6)
    best = [max(a.score, b.score) for a, b in zip(rows[:12], rows[12:], strict=True)]
    assert sweep.par.mean == pytest.approx(fmean(best), abs=1e-6)


def test_the_turns_are_means_over_the_runs(ferry: Scenario, played: Played) -> None:
    for one in played[0].strategies:
        assert [turn.turn for turn in one.turns] == list(range(1, ferry.pace.length + 1))
        assert one.turns[-1].in_office == pytest.approx(1.0 - one.dismissed)
    first = played[0].strategies[0].turns[0]
    assert first.headcount == pytest.approx(1.0, abs=0.01)
    assert 0.5 < first.quality <= first.reported_quality < 1.0


def test_above_par_is_better_than_every_other_strategy(ferry: Scenario, played: Played) -> None:
    named = next(each for each in ferry.endings if each.when and "above_par" in each.when.names)
    assert any(one.endings[named.id] >= 0.0 for one in played[0].strategies)
    games = played[1]
    beaten = {**games, "hold": replace(games["hold"], total=games["hold"].total * 0.0)}
    before, after = (list(sweeping.rows(ferry, each)) for each in (games, beaten))
    assert all(row.score == 0.0 for row in after[:12])
    assert [row.ending for row in after[12:]] == [
        ferry.endings[int(place)].id for place in games["random"].ending_above
    ]
    assert len(before) == len(after)


def test_the_file_has_every_game_in_full(ferry: Scenario, played: Played, tmp_path: Path) -> None:
    write_csv(tmp_path / "games.csv", sweeping.rows(ferry, played[1]))
    text = (tmp_path / "games.csv").read_bytes().decode()
    read = list(csv.DictReader(StringIO(text)))
    assert "\r" not in text
    assert [float(row["score"]) for row in read[:12]] == played[1]["hold"].total.tolist()
    assert read[-1]["run"] == "11"


def test_a_sweep_prints_as_one_document(played: Played) -> None:
    document = json.loads(json.dumps(asdict(played[0]), allow_nan=False))
    assert document["strategies"][1]["strategy"] == "random"


@pytest.mark.parametrize(
    ("strategies", "runs", "workers", "size"),
    [(12, 500, 2, 1_000), (1, 10_000, 1, 10_000), (1, 10_000, 2, 5_000), (2, 90_000, 4, 10_000)],
)
def test_games_are_divided_among_the_workers(
    strategies: int, runs: int, workers: int, size: int
) -> None:
    asked = Asked(tuple(STRATEGIES)[:strategies], runs, "FERN-0001", workers=workers)
    assert sweeping.batch_size(asked) == size


@pytest.mark.parametrize(("share", "value"), [(0.0, 1.0), (0.05, 1.2), (0.5, 3.0), (1.0, 5.0)])
def test_quantiles_lie_on_straight_lines_between_values(share: float, value: float) -> None:
    assert quantile([1.0, 2.0, 3.0, 4.0, 5.0], share) == pytest.approx(value)


def test_the_progress_is_told_batch_by_batch(ferry: Scenario) -> None:
    heard: list[tuple[int, int]] = []
    sweeping.sweep(
        ferry,
        Asked(("hold", "freeze"), 3, "FERN-0001"),
        told=lambda done, of: heard.append((done, of)),
    )
    assert heard == [(0, 2), (1, 2), (2, 2)]
