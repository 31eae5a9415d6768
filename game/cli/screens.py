"""What the screens need from the world, wired: rules, saves, seeds and the day."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from game.cli.ahead import Ahead
from game.cli.saves import saves
from game.errors import StoreError
from game.tui.app import HumansWantedApp
from game.tui.services import Briefing, NewGame, PastGame, ScenarioLine, Services

if TYPE_CHECKING:
    from game.campaign.desk.achieved import AlbumLine
    from game.campaign.session import Session
    from game.store.saves import Saves


class _Opened(HumansWantedApp):
    """The app with a game already on the desk."""

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__(services)
        self._session = session

    def on_ready(self) -> None:
        """Lay the game on the desk once the first screen stands."""
        self.play(self._session)


def app(session: Session | None) -> HumansWantedApp:
    """The app, opening at the title or in `session`."""
    services = wired(saves())
    return _Opened(services, session) if session else HumansWantedApp(services)


def wired(store: Saves, ahead: Ahead | None = None) -> Services:
    """The services over one store; nothing is imported or opened before the title stands."""
    ahead = ahead or Ahead()
    return Services(
        scenarios=partial(_scenarios, ahead),
        briefing=partial(_briefing, ahead),
        new_game=partial(_new_game, ahead, store),
        resume=partial(_resume, store),
        games=partial(_games, store),
        delete=store.delete,
        new_seed=_new_seed,
        daily_seed=_daily_seed,
        settings=partial(_settings, store),
        keep_setting=partial(_keep_setting, store),
        achievements=partial(_achievements, store),
    )


def _scenarios(ahead: Ahead) -> tuple[ScenarioLine, ...]:
    from game.scenario.loading import shipped

    lines = tuple(
        ScenarioLine(card.id, card.title, card.pitch, card.length, card.turn) for card in shipped()
    )
    for line in lines[:1]:
        ahead.expect_briefing(line.id)
    return lines


def _briefing(ahead: Ahead, scenario: str) -> Briefing:
    opening = ahead.scenario(scenario).opening
    ahead.expect_game(scenario)
    return Briefing(opening.company, opening.sector, opening.paper, opening.briefing)


def _new_game(ahead: Ahead, store: Saves, wish: NewGame) -> Session:
    from game.cli.begin import started

    return ahead.begin(
        wish.scenario,
        lambda scenario: started(scenario, wish.seed, wish.difficulty, wish.practice, store),
    )


def _resume(store: Saves, game: str) -> Session:
    from game.campaign.resuming import resume_session

    return resume_session(store, game)


def _games(store: Saves) -> tuple[PastGame, ...]:
    return tuple(
        PastGame(
            id=card.id,
            company=card.summary.company,
            seed=card.head.seed,
            difficulty=card.head.difficulty,
            practice=card.head.practice,
            month=card.summary.month,
            months=card.summary.months,
            ending=card.summary.ending,
            total=card.summary.total,
            code=card.summary.code,
            updated=card.updated,
        )
        for card in store.games()
    )


def _achievements(store: Saves) -> tuple[AlbumLine, ...]:
    from game.campaign.achievements import listing

    return listing(store.earned())


def _settings(store: Saves) -> dict[str, str]:
    try:
        return store.settings()
    except StoreError:
        return {}  # a look of one's own is not worth the title screen; games say what is wrong


def _keep_setting(store: Saves, key: str, value: str) -> None:
    with suppress(StoreError):
        store.keep_setting(key, value)


def _new_seed() -> str:
    from game.campaign.seeds import new_seed

    return new_seed()


def _daily_seed() -> str:
    from game.campaign.seeds import daily_seed

    return daily_seed(datetime.now(UTC).date().isoformat())
