"""How to play, and all keys: made from the bindings themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import cell
from game.tui.screens.page import Page
from game.tui.widgets.hints import display

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.app import ComposeResult

HOW = """\
Each month: read the inbox, decide, and press space. Every change of course costs focus, and \
focus is what you have least of.

What you see is what you are told. » is reported by someone with an interest, ± was sampled, \
■ can be counted, ? has never been asked. Looks cost focus and money and arrive a month later.

▲ beside a figure is good news and ▼ bad news, whichever way the number went. \
▇ people · █ AI · ▒ gig workers. ● a letter waits for an answer.

Every decision is kept when you make it. u takes back the last one of this month."""


class KeysScreen(Page[None]):
    """A list that cannot be wrong: it reads the bindings."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,f1", "dismiss", "back", key_display="esc", id="last"),
    ]
    AUTO_FOCUS = "#keys"

    def body(self) -> ComposeResult:
        with VerticalScroll(id="keys"):
            yield Static(Content("HOW TO PLAY").stylize("bold $primary"), markup=False)
            yield Static(Content(HOW), markup=False, classes="paragraph")
            yield Static(self._overview(), markup=False)

    def _overview(self) -> Content:
        parts = []
        for title, bindings in screens():
            parts += [Content(), Content(title).stylize("bold $primary")]
            parts += [self._line(binding) for binding in bindings if binding.description]
        return Content("\n").join(parts)

    def _line(self, binding: Binding) -> Content:
        names = binding.key_display or ", ".join(
            display(self.app.get_key_display(Binding(key, ""))) for key in binding.key.split(",")
        )
        return Content("  ") + cell(names, 16, "bold") + Content(binding.description)


def screens() -> Iterable[tuple[str, list[Binding]]]:
    """Each screen's name with its bindings, from its class."""
    from game.tui.app import HumansWantedApp
    from game.tui.screens.achievements import AchievementsScreen
    from game.tui.screens.board import BoardScreen
    from game.tui.screens.choice import ChoiceScreen
    from game.tui.screens.curtain import CurtainScreen
    from game.tui.screens.desk import DeskScreen
    from game.tui.screens.forecasts import ForecastsScreen
    from game.tui.screens.front_page import FrontPageScreen
    from game.tui.screens.futures import FuturesScreen
    from game.tui.screens.letter import LetterScreen
    from game.tui.screens.offers import OffersScreen
    from game.tui.screens.past import PastScreen
    from game.tui.screens.title import TitleScreen
    from game.tui.screens.what_if import WhatIfScreen
    from game.tui.screens.why import WhyScreen

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
        ("Past games", PastScreen),
        ("Achievements", AchievementsScreen),
    )
    for name, kind in named:
        yield name, [b for b in kind.BINDINGS if isinstance(b, Binding)]
