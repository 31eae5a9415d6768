"""A game that is over opens again without its rivals being played."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.campaign.action import Action
from game.campaign.ending import par, shelf
from game.campaign.journal.resuming import resume_session
from game.campaign.session import new_session
from game.scenario.rules import Scenario
from game.store.rivals import KeptRivals
from game.store.saves import Saves
from game.strategies import STRATEGIES


def test_a_game_that_is_over_opens_without_playing_its_rivals_again(
    tmp_path: Path, ferry: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shelf, "_in_use", [KeptRivals(tmp_path / "par.json")])
    monkeypatch.setattr(par, "_kept", {})
    store = Saves(tmp_path / "saves.sqlite3")
    session = new_session(ferry, seed="MOTH-4471", store=store)
    while session.desk().phase != "curtain":
        session.autoplay(STRATEGIES["hold"])
    ending = session.act(Action("guess", "80")).ending
    monkeypatch.setattr(par, "_kept", {})
    monkeypatch.setattr(par, "play_out", lambda *_: pytest.fail("a rival was played again"))
    assert resume_session(store, session.game_id).desk().ending == ending
