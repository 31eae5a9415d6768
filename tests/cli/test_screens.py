from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.campaign.action import Action
from game.cli.screens import wired
from game.errors import GameError, StoreError
from game.store.saves import Saves
from game.tui.services import NewGame, Services

WISH = NewGame("fintech", "moth 4471", "hard", practice=False)


@pytest.fixture
def store(home: Path) -> Iterator[Saves]:
    made = Saves(home / "saves.sqlite3")
    yield made
    made.close()


@pytest.fixture
def services(store: Saves) -> Services:
    return wired(store)


def test_the_title_looks_at_everything_and_makes_no_file(services: Services, home: Path) -> None:
    assert "fintech" in {line.id for line in services.scenarios()}
    assert services.games() == ()
    assert services.settings() == {}
    assert services.new_seed() != ""
    assert not home.exists()


def test_a_game_begun_on_the_screens_is_kept_and_resumed(services: Services) -> None:
    game = services.new_game(WISH)
    game.act(Action("predict", "never"))
    (past,) = services.games()
    assert (past.id, past.seed, past.difficulty) == (game.game_id, "MOTH-4471", "hard")
    assert services.resume(past.id).desk() == game.desk()
    services.delete(past.id)
    assert services.games() == ()


def test_the_briefing_is_the_scenarios(services: Services) -> None:
    assert services.briefing("fintech").paragraphs
    with pytest.raises(GameError):
        services.briefing("no-such-place")


def test_the_daily_seed_is_the_same_all_day(services: Services) -> None:
    assert services.daily_seed
    assert services.daily_seed() == services.daily_seed()


def test_a_setting_that_cannot_be_kept_does_not_stop_the_game(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    services = wired(Saves(tmp_path / "file" / "saves.sqlite3"))
    services.keep_setting("theme", "dark")
    assert services.settings() == {}
    with pytest.raises(StoreError):
        services.new_game(WISH)


def test_a_setting_is_kept(services: Services) -> None:
    services.keep_setting("theme", "dark")
    assert services.settings() == {"theme": "dark"}
