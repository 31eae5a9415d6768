"""How to play, and all keys: made from the bindings themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.errors import GameError
from game.tui.glyphs import cell
from game.tui.screens.page import Page
from game.tui.screens.telling.telling import PAST_KEYS
from game.tui.widgets.hints import display

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import ComposeResult
    from textual.screen import Screen

HOW = """\
Each month: read the inbox, decide, and press space. Every change of course costs focus, and \
focus is what you have least of.

What you see is what you are told. » is reported by someone with an interest, ± was sampled, \
■ can be counted, ? has never been asked. Looks cost focus and money and arrive a month later.

▲ beside a figure is good news and ▼ bad news, whichever way the number went. \
▇ people · █ AI · ▒ gig workers. ● a letter waits for an answer.

Every decision is kept when you make it. u takes back the last one of this month, as far as the \
last look or answered letter: what you have been told cannot be untold. In practice, and when a \
game is over, b goes back to any month and begins a branch there."""

ABOUT = {
    "The desk": "What you are told about the company this month, and all that you can do about it.",
    "A letter": "A digit answers. What is left alone is answered for you when the month ends.",
    "Levers, looks, press, people": "Each change names its price in focus before you make it.",
    "The forecasts": "The consultant draws straight lines; operations draws a fan. Both cost.",
    "Why": "What moved a figure, largest first. A ranked game knows no more than its reporters.",
    "What if": "The same game, on the same luck, with something changed.",
    "Both futures": "As it was, and otherwise; the band is what other luck would have made of it.",
    "The board": "It judges by what it can see. At zero confidence you are out.",
    "The curtain": "What you were told, and what was so.",
    "The front page": "How it ended, the score on four axes, and what mattered most.",
    "A new game": "A company, a difficulty, a seed: the same seed is the same luck.",
    "Today's game": "One scored try a day; the same company and luck for everybody.",
    "Past games": "● goes on, ○ is over. Nothing is lost by opening one.",
    "Back to a month": "A branch begins where you choose; the game it leaves stays as it is.",
}
"""What some of the screens are for."""


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
        if found is None:
            return Content("F1 on any screen begins with its own keys.").stylize("$muted")
        name, bindings = found
        head = Content(f"HERE: {name.upper()}").stylize("bold $primary")
        about = [Content(ABOUT[name])] if name in ABOUT else []
        return Content("\n").join([head, *about, *self._lines(bindings)])

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
        return [self._line(_joined(names), words) for words, names in keys.items()]

    def _line(self, names: str, words: str) -> Content:
        return Content("  ") + cell(names, 16, "bold") + Content(words)

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
    for name, kind in named:
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
