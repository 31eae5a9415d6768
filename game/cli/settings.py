"""Where the player's settings are."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from game.errors import StoreError
from game.places import home
from game.store.preferences import Preferences

if TYPE_CHECKING:
    from game.store.saves import Saves


def preferences() -> Preferences:
    """The settings in the player's home."""
    return Preferences(home() / "settings.json")


def read_settings(store: Callable[[], Saves]) -> dict[str, str]:
    """All settings; those of before they had a file of their own are taken over, once.

    Raises:
        StoreError: the file cannot be read, or is damaged.
    """
    kept = preferences()
    if kept.path.exists() or not kept.path.with_name("saves.sqlite3").exists():
        return kept.read()
    try:
        found = store().settings()
    except StoreError:
        return {}  # a look of one's own is not worth the title screen; games say what is wrong
    with suppress(StoreError):
        kept.replace(found)
    return found


def unread_game() -> str:
    """The id of the game whose curtain was reached and not read; empty where there is none."""
    with suppress(StoreError):  # a game can be resumed without it
        return preferences().read().get("unread", "")
    return ""


def read_to_the_end() -> None:
    """Nothing is unread any more."""
    with suppress(StoreError):  # not worth a word behind a whole ending
        keep_setting("unread", "")


def keep_setting(name: str, value: str) -> None:
    """Keep one setting.

    Raises:
        StoreError: it cannot be written.
    """
    preferences().keep(name, value)
