from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from game.campaign.action import Action
from game.cli.exported import read
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
    return wired(lambda: store)


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


def test_a_days_game_is_tried_once_and_then_played_in_practice(services: Services) -> None:
    assert services.todays
    day = services.todays()
    assert not day.tried
    game = services.begin_todays("hard", False)
    again = services.todays()
    assert again.tried
    assert again.past
    assert (again.past.id, again.past.day, again.past.difficulty) == (game.game_id, day.day, "hard")
    services.begin_todays("normal", True)
    assert services.todays() == again
    services.delete(game.game_id)
    assert services.todays().tried
    assert services.todays().past is None


def test_who_has_played_the_days_luck_without_being_told_has_had_the_try(
    services: Services,
) -> None:
    assert services.todays
    day = services.todays()
    services.new_game(NewGame("fintech", day.seed, "normal", practice=True))
    assert not services.todays().tried
    services.new_game(NewGame("fintech", day.seed, "normal", practice=False))
    assert services.todays().tried


def test_a_branch_is_listed_with_the_game_it_left(services: Services) -> None:
    game = services.new_game(NewGame("fintech", "moth 4471", "hard", practice=True))
    for text in ("predict=never", "advance"):
        game.act(Action.parse(text))
    branch = game.rewound(2)
    listed = {past.id: (past.parent, past.turn) for past in services.games()}
    assert listed == {game.game_id: ("", 0), branch.game_id: (game.game_id, 2)}


def test_a_game_is_written_to_a_file_that_replays(services: Services, home: Path) -> None:
    game = services.new_game(WISH)
    game.act(Action("predict", "never"))
    path = Path(services.export(game.game_id))
    assert path.parent == home / "exported"
    assert read(path).decisions == ("predict=never",)


def test_a_file_that_cannot_be_written_is_one_line(services: Services, home: Path) -> None:
    game = services.new_game(WISH)
    (home / "exported").touch()
    with pytest.raises(GameError, match="cannot be written") as caught:
        services.export(game.game_id)
    assert "\n" not in str(caught.value)


def test_a_typed_seed_is_read_as_it_will_be_played(services: Services) -> None:
    assert services.read_seed(" moth 4471 ") == "MOTH-4471"
    with pytest.raises(GameError, match="is not a seed"):
        services.read_seed("moth/4471")


def test_a_setting_that_cannot_be_kept_says_so(home: Path, services: Services) -> None:
    home.touch()
    with pytest.raises(StoreError, match="HUMANS_WANTED_HOME"):
        services.keep_setting("theme", "dark")
    with pytest.raises(StoreError):
        services.new_game(WISH)


def test_a_setting_is_kept(services: Services) -> None:
    services.keep_setting("theme", "dark")
    assert services.settings() == {"theme": "dark"}


def test_settings_of_before_they_had_a_file_are_taken_over(
    services: Services, store: Saves, home: Path
) -> None:
    services.new_game(WISH)
    store._opened().execute("INSERT INTO settings VALUES ('theme', 'morning-edition')")
    assert services.settings() == {"theme": "morning-edition"}
    assert (home / "settings.json").exists()


def test_a_damaged_settings_file_is_told_and_left_alone(services: Services, home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text("{")
    with pytest.raises(StoreError, match="damaged"):
        services.settings()
    assert (home / "settings.json").read_text() == "{"


def test_a_typed_run_code_opens_what_it_spells_and_lets_nobody_try_a_month_out(
    services: Services,
) -> None:
    game = services.new_game(WISH)
    for text in ("predict=never", "freeze=on", "advance"):
        game.act(Action.parse(text))
    again = services.open_code(f"  {game.code} ")
    assert again.desk().figures == game.desk().figures
    assert again.game_id == ""
    assert "not kept here" in again.note
    with pytest.raises(GameError, match="only be looked at"):
        again.act(Action("advance"))
    with pytest.raises(GameError, match="HW1-"):
        services.open_code("hello")
