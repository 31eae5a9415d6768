"""Recorded games give the same bits on every machine and every Python."""

from __future__ import annotations

import pytest

from game.campaign.journal.replay import diverging_turn
from tests.campaign.record import FOLDER, GAMES, read, replayed, scenario_of, shortened

RECORD = "if that was meant, record anew: python -m tests.campaign.record"


@pytest.mark.parametrize("name", GAMES)
def test_a_recorded_game_replays_to_the_same_bits(name: str) -> None:
    game = read(FOLDER / f"{name}.json")
    if game.scenario_hash != scenario_of(game.scenario).hash:
        pytest.skip(f"the text of {game.scenario} has been edited since; {RECORD}")
    fold = replayed(game)
    turn = diverging_turn(game.hashes, shortened(fold.hashes))
    assert turn == 0, f"turn {turn} differs; {RECORD}"
    assert fold.state.stage == "over"


def test_the_frozen_scenario_is_the_one_that_was_recorded() -> None:
    hashes = {read(FOLDER / f"{name}.json").scenario_hash for name in GAMES if "ferry" in name}
    assert hashes == {scenario_of("ferry").hash}


def test_no_recorded_game_is_left_over() -> None:
    assert {path.stem for path in FOLDER.glob("*.json")} == set(GAMES)
