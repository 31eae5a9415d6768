"""The world as the screens see it: callables, each of which may raise a `GameError`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING

from game.errors import GameError
from game.frozen import dataclass
from game.tui.services.game import Game
from game.tui.services.values import Briefing, NewGame, PastGame, ScenarioLine, TodaysGame

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.campaign.desk.achieved import AlbumLine


def _no_settings() -> Mapping[str, str]:
    return {}


def _nothing_to_earn() -> tuple[AlbumLine, ...]:
    return ()


def _not_kept(key: str, value: str) -> None:
    """Forget a setting: nobody has wired a place to keep it."""


def _any_seed(typed: str) -> str:
    return typed.strip()


def _nowhere(game: str) -> str:
    raise GameError(f"there is no place to write game {game} to")


def _no_card(_seed: str, _text: str) -> str:
    raise GameError("there is no place to keep a card")


def _no_code(_typed: str) -> Game:
    raise GameError("no run code can be opened here")


def _no_day(_difficulty: str, _practice: bool) -> Game:
    raise GameError("there is no game of the day here")


@dataclass(frozen=True, slots=True)
class Services:
    """What the screens ask for; what is not wired is not offered, or says so in a line."""

    scenarios: Callable[[], tuple[ScenarioLine, ...]]
    """The scenarios one may choose (cheap: shown in a list)."""
    briefing: Callable[[str], Briefing]
    """Load a scenario by id, check it, and say what its new chief executive is told."""
    new_game: Callable[[NewGame], Game]
    """Begin and keep a game."""
    resume: Callable[[str], Game]
    """Open a kept game by its id, finished or not; seconds of work, for another thread."""
    games: Callable[[], tuple[PastGame, ...]]
    """All kept games, the latest first; empty when there is no store yet."""
    delete: Callable[[str], None]
    """Forget a kept game."""
    new_seed: Callable[[], str]
    """A fresh seed to suggest, such as ``MOTH-4471``."""
    read_seed: Callable[[str], str] = field(default=_any_seed)
    """A typed seed as it will be played; an error says why it is none."""
    export: Callable[[str], str] = field(default=_nowhere)
    """Write a kept game to a file, and give the file's path."""
    open_code: Callable[[str], Game] = field(default=_no_code)
    """Open the game of a run code, or of a file that one was written to; seconds of work."""
    keep_card: Callable[[str, str], str] = field(default=_no_card)
    """Keep the card of a finished game: its seed and the text; gives the file's path."""
    todays: Callable[[], TodaysGame] | None = None
    """The day's game as it stands; None hides the daily game."""
    begin_todays: Callable[[str, bool], Game] = field(default=_no_day)
    """Begin the day's game on a difficulty, and in practice or as the scored try."""
    settings: Callable[[], Mapping[str, str]] = field(default=_no_settings)
    """Kept settings, read before the first paint; see `game.tui.settings`."""
    keep_setting: Callable[[str, str], None] = field(default=_not_kept)
    """Keep one setting."""
    achievements: Callable[[], tuple[AlbumLine, ...]] = field(default=_nothing_to_earn)
    """All achievements, with the games that first earned them; asked for by their page alone."""
