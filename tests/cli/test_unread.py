"""A game whose curtain nobody has seen yet is the one to go on with."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from game.cli.commands.games import _unfinished
from game.cli.settings import keep_setting, read_to_the_end, unread_game
from game.cli.title import _later
from game.errors import GameError

if TYPE_CHECKING:
    from game.campaign.journal.journal import GameCard
    from game.campaign.session import Session


def card(identity: str, ending: str) -> GameCard:
    made = SimpleNamespace(id=identity, summary=SimpleNamespace(ending=ending))
    return cast("GameCard", made)


OVER, READ = card("over", "Retired"), card("read", "Retired")


def test_an_unread_curtain_is_gone_on_with_and_a_read_one_is_not() -> None:
    assert _unfinished((READ, OVER), "over") == "over"
    with pytest.raises(GameError):
        _unfinished((READ, OVER), "")


def test_what_is_unread_is_kept_until_it_has_been_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HUMANS_WANTED_HOME", str(tmp_path))
    assert unread_game() == ""
    keep_setting("unread", "over")
    assert unread_game() == "over"
    read_to_the_end()
    assert unread_game() == ""


@pytest.mark.parametrize(
    ("ending", "unread", "words"),
    [
        ("", "", "To go on: "),
        ("Retired", "over", "The curtain is still to be read: "),
        ("R", "", ""),
    ],
)
def test_the_shell_is_told_how_to_go_on(ending: str, unread: str, words: str) -> None:
    desk = SimpleNamespace(ending=ending)
    game = cast("Session", SimpleNamespace(game_id="over", desk=lambda: desk))
    assert words in _later(game, unread=unread)
    assert bool(_later(game, unread=unread)) is bool(words)
