"""What the screens need from the world, as callables: `game.cli` wires it, tests fake it.

The screens never touch a file, a format or a clock. Importing this module imports nothing of
`campaign`, so the title can paint before the rules are read. Every callable may raise a
`GameError`; the screens show its one line and lose nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from game.campaign.action import Action
    from game.campaign.desk import Desk
    from game.campaign.desk.achieved import AlbumLine
    from game.campaign.desk.otherwise import Otherwise, Taken
    from game.campaign.desk.rule import RulePage
    from game.campaign.desk.why import Decisive, Why


Told = Callable[[int, int], object]
"""Gets how much of a long answer is done, of how much."""


class Game(Protocol):
    """A game in play; `game.campaign.session.Session` is one."""

    @property
    def game_id(self) -> str:
        """The store's id, or empty for a game that is not kept."""

    @property
    def code(self) -> str:
        """The run code so far."""

    @property
    def read_only(self) -> str:
        """Why nothing more can be decided in this game; empty when it can."""

    def desk(self) -> Desk:
        """What the player sees now; cheap to ask again."""

    @property
    def decisions(self) -> Sequence[str]:
        """All decisions so far, as text."""

    @property
    def tells_all(self) -> bool:
        """Whether everything true may be asked: in practice, and after the end."""

    def why(self, figure: str, since: int | None = None) -> Why:
        """What moved a figure since a month's end; may run on another thread.

        Raises:
            ActionError: there is no such figure.
        """

    def rule(self, identity: str) -> RulePage:
        """Everything about a rule or a parameter.

        Raises:
            ActionError: there is none of that id.
        """

    def decisive(self, most: int = 3, told: Told | None = None) -> tuple[Decisive, ...]:
        """The decisions that mattered most; seconds of work, for another thread.

        Raises:
            ActionError: the game is ranked and not over.
        """

    def taken(self) -> tuple[Taken, ...]:
        """The decisions of ended months, in order; a replay's work, for another thread."""

    def what_if(self, change: str, told: Told | None = None) -> Otherwise:
        """Both futures of a change; seconds of work, for another thread.

        Raises:
            ActionError: the game is ranked and not over, or the change was not possible.
        """

    def prepare(self, action: Action) -> None:
        """Work out ahead what a decision will take long to show; may run on another thread."""

    def act(self, action: Action) -> Desk:
        """Take a decision; durable when it returns.

        Raises:
            ActionError: not available; nothing has changed.
            StoreError: it could not be kept; nothing has changed.
        """


@dataclass(frozen=True, slots=True)
class ScenarioLine:
    """One scenario in the list of choices."""

    id: str
    title: str
    pitch: str
    length: int
    """Turns."""
    turn: str
    """``month`` or ``quarter``."""


@dataclass(frozen=True, slots=True)
class Briefing:
    """What a new chief executive is told on the first day."""

    company: str
    sector: str
    paper: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewGame:
    """What the player chose before a game."""

    scenario: str
    seed: str
    """As typed; empty for a fresh one."""
    difficulty: str
    """``easy``, ``normal`` or ``hard``."""
    practice: bool


@dataclass(frozen=True, slots=True)
class PastGame:
    """One line in the list of games, the latest first."""

    id: str
    company: str
    seed: str
    difficulty: str
    practice: bool
    month: int
    months: int
    ending: str
    """The ending's title; empty while the game goes on."""
    total: int | None
    code: str
    updated: str
    """ISO 8601, UTC."""


def _no_settings() -> Mapping[str, str]:
    return {}


def _nothing_to_earn() -> tuple[AlbumLine, ...]:
    return ()


def _not_kept(key: str, value: str) -> None:
    """Forget a setting: nobody has wired a place to keep it."""


@dataclass(frozen=True, slots=True)
class Services:
    """The world as the screens see it."""

    scenarios: Callable[[], tuple[ScenarioLine, ...]]
    """The scenarios one may choose (cheap: shown in a list)."""
    briefing: Callable[[str], Briefing]
    """Load a scenario by id, check it, and say what its new chief executive is told."""
    new_game: Callable[[NewGame], Game]
    """Begin and keep a game."""
    resume: Callable[[str], Game]
    """Open a kept game by its id, finished or not."""
    games: Callable[[], tuple[PastGame, ...]]
    """All kept games, the latest first; empty when there is no store yet."""
    delete: Callable[[str], None]
    """Forget a kept game."""
    new_seed: Callable[[], str]
    """A fresh seed to suggest, such as ``MOTH-4471``."""
    daily_seed: Callable[[], str] | None = None
    """Today's seed, the same for everybody; None hides the daily game."""
    settings: Callable[[], Mapping[str, str]] = field(default=_no_settings)
    """Kept settings; the screens know ``theme`` and ``weeks`` (``shown`` or ``skipped``)."""
    keep_setting: Callable[[str, str], None] = field(default=_not_kept)
    """Keep one setting."""
    achievements: Callable[[], tuple[AlbumLine, ...]] = field(default=_nothing_to_earn)
    """All achievements, with the games that first earned them; asked for by their page alone."""
