"""`evidence` leads from a rule or a parameter to its source; `--what-if` prints both futures."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from game.campaign.action import Action
from game.campaign.session import new_session
from game.cli.replayed.recorded import Recorded
from game.cli.replayed.what_if import expect, otherwise
from game.errors import GameError
from game.plain.render.otherwise import table
from game.scenario.loading import load
from tests.cli.commands import run


def test_evidence_takes_a_rule(tmp_path: Path) -> None:
    result = run("evidence", "fatigue.fear", home=tmp_path)
    assert result.returncode == 0
    for part in (
        "tiring from fear of replacement",
        "fatigue_fear·fear",
        "calibrated",
        "experiment 10",
    ):
        assert part in " ".join(result.stdout.split())


def test_evidence_takes_a_parameter_and_names_its_rules(tmp_path: Path) -> None:
    result = run("evidence", "corner_cutting", "--json", home=tmp_path)
    page = json.loads(result.stdout)
    assert page["standing"] == "published"
    assert "standard.haste" in page["rules"]


def test_evidence_suggests_the_nearest_rule(tmp_path: Path) -> None:
    result = run("evidence", "fatigue.feer", home=tmp_path)
    assert result.returncode == 2
    assert "did you mean fatigue.fear?" in result.stderr


@pytest.fixture(scope="module")
def recorded() -> Recorded:
    scenario = load("fintech")
    session = new_session(scenario, seed="MOTH-4471", practice=True)
    for text in ("predict=never", "support.ai_share=45", "advance", "advance"):
        session.act(Action.parse(text))
    return Recorded(scenario, session.head, session.decisions, ())


def test_what_if_holds_both_futures_month_by_month_with_a_band(recorded: Recorded) -> None:
    other = otherwise(recorded, "1:support.ai_share=15")
    quality = next(curve for curve in other.futures.curves if curve.id == "quality")
    assert len(quality.was) == len(quality.other) == len(quality.low) == 3
    assert quality.was[0] == quality.other[0]
    assert quality.was[-1] != quality.other[-1]
    rows = table(other.futures)
    assert max(len(row) for row in rows[:4]) <= 80
    assert [row.split()[0] for row in rows[2:4]] == ["1", "2"]


def test_a_ranked_game_in_play_has_no_what_if(recorded: Recorded) -> None:
    ranked = replace(recorded, head=replace(recorded.head, practice=False))
    with pytest.raises(GameError, match="when it is over"):
        expect(ranked, "1:-")
