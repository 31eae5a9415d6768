"""The first day: what a new chief executive is told."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.page import Page

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.tui.services import Briefing, Game, NewGame


class BriefingScreen(Page[None]):
    """Enter begins the game."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss", "back", key_display="esc"),
        Binding("enter,space", "begin", "take the job", key_display="⏎", id="last"),
    ]
    AUTO_FOCUS = "#briefing"

    def __init__(self, briefing: Briefing, wanted: NewGame, begun: Game | None = None) -> None:
        """`begun` is the game that a command has begun already; None: Enter begins one."""
        super().__init__()
        self._briefing, self._wanted, self._begun = briefing, wanted, begun

    def body(self) -> ComposeResult:
        told = self._briefing
        terms = f"seed {self._wanted.seed} · {self._wanted.difficulty}"
        if self._wanted.practice:
            terms += " · practice, not ranked"
        with VerticalScroll(id="briefing"):
            head = Content(told.company).stylize("bold $primary")
            yield Static(head + Content(f"  {terms}").stylize("$muted"), markup=False)
            yield Static(
                Content(f"{told.sector} · read about in {told.paper}"),
                markup=False,
                classes="muted",
            )
            for paragraph in told.paragraphs:
                yield Static(Content(paragraph), markup=False, classes="paragraph")

    def action_begin(self) -> None:
        """Begin the game."""
        game = self._begun or self.attempt(lambda: self.host.services.new_game(self._wanted))
        if game is not None:
            self.host.play(game)
