"""What the screens need from the world, wired: rules, saves, seeds and the day."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING

from game.cli.ahead import Ahead
from game.cli.saves import saves
from game.cli.settings import keep_setting, read_settings
from game.places import home
from game.tui.app import HumansWantedApp
from game.tui.services import Briefing, NewGame, PastGame, ScenarioLine, Services, TodaysGame

if TYPE_CHECKING:
    from game.campaign.desk.achieved import AlbumLine
    from game.campaign.journal.journal import GameCard
    from game.campaign.session import Session
    from game.scenario.rules.scenario import Opening
    from game.store.saves import Saves
    from game.tui.screens.desk.briefing import BriefingScreen


Shelf = Callable[[], "Saves"]
"""Gives the one store, when somebody asks for a game."""


class _Opened(HumansWantedApp):
    """The app with a game already on the desk; a new one is told of first."""

    def __init__(self, services: Services, session: Session) -> None:
        super().__init__(services)
        self._session = session

    def on_ready(self) -> None:
        """Lay the game on the desk once the first screen stands."""
        if self._session.decisions or self._session.read_only:
            self.play(self._session)
        else:
            self.push_screen(first_day(self._session))


def first_day(session: Session) -> BriefingScreen:
    """What the chief executive of a game that a command has begun is told before it."""
    from game.tui.screens.desk.briefing import BriefingScreen

    head = session.head
    wanted = NewGame(head.scenario, head.seed, head.difficulty, head.practice)
    return BriefingScreen(_told(session.scenario.opening), wanted, session)


def app(session: Session | None) -> HumansWantedApp:
    """The app, opening at the title or in `session`."""
    services = wired(cache(saves))
    return _Opened(services, session) if session else HumansWantedApp(services)


def wired(store: Shelf, ahead: Ahead | None = None) -> Services:
    """The services over one store; nothing is imported or opened before the title stands."""
    ahead = ahead or Ahead()
    return Services(
        scenarios=partial(_scenarios, ahead),
        briefing=partial(_briefing, ahead),
        new_game=partial(_new_game, ahead, store),
        resume=partial(_resume, store),
        games=partial(_games, store),
        delete=partial(_delete, store),
        new_seed=_new_seed,
        read_seed=_read_seed,
        export=partial(_export, store),
        open_code=_open_code,
        keep_card=_keep_card,
        todays=partial(_todays, store),
        begin_todays=partial(_begin_todays, ahead, store),
        settings=partial(read_settings, store),
        keep_setting=keep_setting,
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
    return _told(opening)


def _told(opening: Opening) -> Briefing:
    return Briefing(opening.company, opening.sector, opening.paper, opening.briefing)


def _new_game(ahead: Ahead, store: Shelf, wish: NewGame) -> Session:
    from game.cli.begin import Terms, started

    terms = Terms(wish.seed, wish.difficulty, wish.practice)
    return ahead.begin(wish.scenario, lambda scenario: started(scenario, terms, store()))


def _resume(store: Shelf, game: str) -> Session:
    from game.campaign.journal.resuming import resume_session

    session = resume_session(store(), game)
    session.desk()  # of a game that is over, par's too: two seconds, for the thread that asks
    return session


def _games(store: Shelf) -> tuple[PastGame, ...]:
    return tuple(_past(card) for card in store().games())


def _delete(store: Shelf, game: str) -> None:
    store().delete(game)


def _past(card: GameCard) -> PastGame:
    return PastGame(
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
        day=card.origin.day,
        parent=card.origin.parent,
        turn=card.origin.turn,
    )


def _export(store: Shelf, game: str) -> str:
    from game.cli.exported import write

    return str(write(store().load(game), home() / "exported"))


def _open_code(typed: str) -> Session:
    from game.cli.replayed.opened import opened

    return opened(typed)


def _keep_card(seed: str, text: str) -> str:
    from game.cli.cards import keep_card

    return keep_card(seed, text)


def _todays(store: Shelf) -> TodaysGame:
    from game.cli.todays import standing
    from game.scenario.loading import shipped

    now = standing(store())
    card = next(card for card in shipped() if card.id == now.game.scenario)
    past = _past(now.card) if now.card else None
    return TodaysGame(now.game.day, card.title, card.pitch, now.game.seed, now.tried, past)


def _begin_todays(ahead: Ahead, store: Shelf, difficulty: str, practice: bool) -> Session:
    from game.cli.begin import Terms, started
    from game.cli.todays import days_game

    game = days_game()
    terms = Terms(game.seed, difficulty, practice, game.day)
    return ahead.begin(game.scenario, lambda scenario: started(scenario, terms, store()))


def _achievements(store: Shelf) -> tuple[AlbumLine, ...]:
    from game.campaign.achievements import listing

    return listing(store().earned())


def _new_seed() -> str:
    from game.campaign.journal.seeds import new_seed

    return new_seed()


def _read_seed(typed: str) -> str:
    from game.campaign.journal.seeds import normalise_seed

    return normalise_seed(typed)
