"""The settings: each holds at once and is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from game.errors import GameError
from game.tui.screens.page import Page
from game.tui.settings import CHOICES, overridden
from game.tui.themes import THEMES
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.rows.term_row import Term, TermRow, choice

if TYPE_CHECKING:
    from textual.app import ComposeResult

NAMES = {
    "theme": "Theme",
    "motion": "Motion",
    "weeks": "Weeks",
    "confirm": "Month's end",
    "coach": "Coach",
}
_OTHER = "one of Textual's"
_OURS = {
    "night-edition": "dark",
    "morning-edition": "light, on newsprint",
    "high-contrast": "bright colours on black, yellow for keys",
}


def _about(theme: str) -> str:
    """What a theme looks like, in few words."""
    if "ansi" in theme:
        return f"your terminal's own colours, on {'light' if 'light' in theme else 'dark'}"
    return _OURS.get(theme, _OTHER)


class SettingsScreen(Page[None]):
    """Left and right change the one under the cursor; so does a click."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("left,h", "change(-1)", "before", key_display="←"),
        Binding("right,l,space", "change(1)", "next", key_display="→"),
        Binding("escape,q", "dismiss", "back", key_display="esc", id="last"),
    ]

    def body(self) -> ComposeResult:
        with Vertical(id="settings"):
            yield Static("SETTINGS", markup=False, id="settings-head")
            yield Rows(TermRow, id="settings-rows")
            yield Static(markup=False, id="settings-about")

    def on_mount(self) -> None:
        self._show()
        if self.host.settings_trouble:
            self.notice.refuse(self.host.settings_trouble)

    def _show(self) -> None:
        lines = [self._line(name) for name in NAMES]
        self.query_one("#settings-rows", Rows).show(lines)

    def _line(self, name: str) -> Term:
        value: str = getattr(self.host.settings, name)
        if name == "theme":
            value = self.app.theme
        about = dict(self._choices(name)).get(value, "")
        won = overridden(name, no_color=self.app.no_color)
        return Term(name, NAMES[name], value, about, won)

    def _choices(self, name: str) -> tuple[tuple[str, str], ...]:
        if name != "theme":
            return CHOICES[name]
        ours = [theme.name for theme in THEMES]
        others = sorted(name for name in self.app.available_themes if name not in ours)
        return tuple((each, _about(each)) for each in (*ours, *others))

    @on(Row.Entered)
    def look_at(self, event: Row.Entered) -> None:
        """Say all of the setting under the cursor: a narrow window cuts its line."""
        self._explain(event.row.item)

    def _explain(self, line: Term) -> None:
        """What else it can be; of Textual's own themes the one that holds."""
        lines = [
            choice(value, about, now=value == line.value)
            for value, about in self._choices(line.id)
            if about != _OTHER or value == line.value
        ]
        if line.overridden:
            lines.append(Content(f"{line.overridden}."))
        self.query_one("#settings-about", Static).update(Content("\n").join(lines))

    @on(Row.Chosen)
    def choose(self) -> None:
        """Change the setting that was chosen."""
        self.action_change(1)

    @on(TermRow.Back)
    def back(self) -> None:
        """Take the value before."""
        self.action_change(-1)

    def action_change(self, step: int) -> None:
        """Take the value before or after."""
        row = self.focused
        if not isinstance(row, TermRow):
            return
        line = row.item
        values = [value for value, _ in self._choices(line.id)]
        place = values.index(line.value) if line.value in values else 0
        try:
            self.host.change_setting(line.id, values[(place + step) % len(values)])
            self.notice.say("")
        except GameError as error:
            self.notice.refuse(str(error))
        self._show()
        self._explain(row.item)
