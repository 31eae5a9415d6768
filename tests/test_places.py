"""Where the game looks for its data and keeps the player's."""

from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import user_data_path

from game import places


def test_the_players_folder_can_be_chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUMANS_WANTED_HOME", str(tmp_path / "elsewhere"))
    assert places.home() == tmp_path / "elsewhere"


def test_a_tilde_in_the_chosen_folder_means_the_users_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("HUMANS_WANTED_HOME", "~/games")
    assert places.home() == tmp_path / "games"


@pytest.mark.parametrize("unset", [None, ""])
def test_without_a_choice_it_is_the_platforms_own(
    unset: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HUMANS_WANTED_HOME")
    if unset is not None:
        monkeypatch.setenv("HUMANS_WANTED_HOME", unset)
    assert places.home() == user_data_path("humans-wanted", appauthor=False)


def test_asking_where_the_folder_is_does_not_make_it(home: Path) -> None:
    assert places.home() == home
    assert not home.exists()


def test_a_checkout_has_its_data_beside_the_package() -> None:
    assert (places.scenarios() / "fintech.toml").is_file()
    assert (places.assets() / "rules.toml").is_file()
