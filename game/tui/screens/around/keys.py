"""How to play, and all keys: made from the bindings themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.errors import GameError
from game.tui.glyphs import cell
from game.tui.screens.around.guide import ABOUT, HOW, SPELT, UNLISTED
from game.tui.screens.page import Page
from game.tui.screens.telling.telling import PAST_KEYS
from game.tui.widgets.hints import display
from game.tui.widgets.rows.wrapped import hanging

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import ComposeResult
    from textual.screen import Screen


class KeysScreen(Page[None]):
    """A list that cannot be wrong: it reads the bindings, first those of where you were."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "lessons", "the coach from the beginning"),
        Binding("escape,q,f1,question_mark", "dismiss", "back", key_display="esc", id="last"),
    ]
    AUTO_FOCUS = "#keys"

    def __init__(self, here: Screen[Any]) -> None:
        super().__init__()
        self._here = type(here)
        game = getattr(here, "game", None)
        self._hidden = PAST_KEYS if game is not None and not game.tells_all else frozenset[str]()
        """What is not to be had in the game that is being played, and so not listed."""

    def body(self) -> ComposeResult:
        with VerticalScroll(id="keys"):
            yield Static(self._where(), markup=False, classes="paragraph")
            yield Static(Content("HOW TO PLAY").stylize("bold $primary"), markup=False)
            yield Static(Content(HOW), markup=False, classes="paragraph")
            yield Static(self._overview(), markup=False)

    def _where(self) -> Content:
        """The keys of the screen that help was asked on, with what it is for."""
        found = next(((n, b) for n, k, b in screens() if issubclass(self._here, k)), None)
        unlisted = UNLISTED.get(self._here.__name__)
        if unlisted is not None:
            name, about = unlisted
            bindings = bindings_of(self._here)
        elif found is not None:
            name, bindings = found
            about = ABOUT.get(name, "")
        else:
            return Content("F1 on any screen begins with its own keys.").stylize("$muted")
        head = Content(f"HERE: {name.upper()}").stylize("bold $primary")
        words = [Content(about)] if about else []
        return Content("\n").join([head, *words, *self._lines(bindings)])

    def _overview(self) -> Content:
        parts = []
        for title, _, bindings in screens():
            parts += [Content(), Content(title).stylize("bold $primary"), *self._lines(bindings)]
        return Content("\n").join(parts)

    def _lines(self, bindings: list[Binding]) -> list[Content]:
        """A line for each thing that can be done; digits that do the same share one."""
        keys: dict[str, list[str]] = {}
        for binding in bindings:
            if binding.description and binding.action not in self._hidden:
                keys.setdefault(binding.description, []).append(self._keys(binding))
        return [
            self._line(_joined(names), SPELT.get(words, words)) for words, names in keys.items()
        ]

    def _line(self, names: str, words: str) -> Content:
        head = Content("  ") + cell(names, 16, "bold")
        return hanging(head, Content(words), min(84, self.app.size.width - 10), head.cell_length)

    def _keys(self, binding: Binding) -> str:
        if binding.key.isdecimal():
            return binding.key
        return binding.key_display or ", ".join(
            display(self.app.get_key_display(Binding(key, ""))) for key in binding.key.split(",")
        )

    def action_lessons(self) -> None:
        """Let the coach say everything once more."""
        words = "The coach will say everything once more, in months 1 to 3 of a game."
        try:
            self.host.change_setting("lessons", "")
            self.host.change_setting("coach", "on")
        except GameError as error:
            words = str(error)
        self.notice.say(words)


def _joined(names: list[str]) -> str:
    if len(names) > 1 and all(name.isdecimal() for name in names):
        return f"{names[0]}–{names[-1]}"
    return ", ".join(names)


def screens() -> Iterable[tuple[str, type, list[Binding]]]:
    """Each screen's name with its class, and its bindings with those it takes from others."""
    from game.tui.app import HumansWantedApp
    from game.tui.screens.around.achievements import AchievementsScreen
    from game.tui.screens.around.choice import ChoiceScreen
    from game.tui.screens.around.compare import CompareScreen
    from game.tui.screens.around.daily import DailyScreen
    from game.tui.screens.around.overview import further
    from game.tui.screens.around.past import PastScreen
    from game.tui.screens.around.settings import SettingsScreen
    from game.tui.screens.around.title import TitleScreen
    from game.tui.screens.desk.desk import DeskScreen
    from game.tui.screens.ending.curtain import CurtainScreen
    from game.tui.screens.ending.front_page import FrontPageScreen
    from game.tui.screens.letters.board import BoardScreen
    from game.tui.screens.letters.letter import LetterScreen
    from game.tui.screens.office.offers import OffersScreen
    from game.tui.screens.telling.forecasts import ForecastsScreen
    from game.tui.screens.telling.futures import FuturesScreen
    from game.tui.screens.telling.rewind import RewindScreen
    from game.tui.screens.telling.what_if import WhatIfScreen
    from game.tui.screens.telling.why import WhyScreen

    named = (
        ("Everywhere", HumansWantedApp),
        ("The desk", DeskScreen),
        ("A letter", LetterScreen),
        ("Levers, looks, press, people", OffersScreen),
        ("The forecasts", ForecastsScreen),
        ("Why", WhyScreen),
        ("What if", WhatIfScreen),
        ("Both futures", FuturesScreen),
        ("The board", BoardScreen),
        ("The curtain", CurtainScreen),
        ("The front page", FrontPageScreen),
        ("The title", TitleScreen),
        ("A new game", ChoiceScreen),
        ("Today's game", DailyScreen),
        ("Past games", PastScreen),
        ("Two games", CompareScreen),
        ("Back to a month", RewindScreen),
        ("Achievements", AchievementsScreen),
        ("Settings", SettingsScreen),
    )
    for name, kind in (*named, *further()):
        everywhere = (*Page.BINDINGS,) if kind is HumansWantedApp else ()
        paging = [each for each in everywhere if isinstance(each, Binding)]
        yield name, kind, [*bindings_of(kind), *paging]


def bindings_of(kind: type) -> list[Binding]:
    """All bindings that a screen's class declares or takes from the game's own classes."""
    known: dict[str, Binding] = {}
    for each in kind.__mro__:
        if each.__module__.startswith("game.") and each is not Page:  # told once, for all pages
            for binding in each.__dict__.get("BINDINGS", ()):
                if isinstance(binding, Binding):
                    known.setdefault(binding.key, binding)
    return list(known.values())
