"""The app of the live editor: it watches the file, and lays what came of a save on the desk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType

from game.tui.screens.edit.beginning import Beginning
from game.tui.screens.edit.replacing import redraw
from game.tui.screens.page import Page
from game.tui.sheets import FIRST, LATER, sheets
from game.tui.widgets.change_panel import ChangePanel, drawn
from game.tui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.content import Content
    from textual.screen import Screen
    from textual.widget import Widget

    from game.campaign.workshop import Saved, Workshop
    from game.campaign.workshop.telling import Excerpts
    from game.tui.services import Services

WIDE, TALL = 124, 32
"""Columns, or lines, from which on the panel has room for all that is told."""
KEYS = "F5 the last save · F8 all of it · F9 another month"


class EditApp(Beginning):
    """A game whose rules change while it is played."""

    CSS_PATH = [*FIRST, *LATER, *sheets("edit")]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f5", "panel", "what the save did", show=False, id="panel"),
        Binding("f8", "changes", "all that the save did", show=False, id="changes"),
        Binding("f9", "anew", "another month, or seed", show=False, id="anew"),
    ]

    def __init__(
        self, services: Services, bench: Workshop, excerpts: Excerpts, first: Saved
    ) -> None:
        super().__init__(services, bench)
        self.excerpts, self.saved = excerpts, first
        self.opened = False
        """Whether the panel is shown."""
        self._busy = False
        self.settings = replace(self.settings, coach="off")  # an author knows the game

    def get_default_screen(self) -> Screen[None]:
        from game.tui.screens.edit.home import HomeScreen

        return HomeScreen()

    def on_ready(self) -> None:
        """Lay the game on the desk once the first screen stands, and watch the file."""
        from game.scenario.files.watching import EVERY

        self.opened = bool(self.saved.report.findings or self.saved.trouble)
        if self.bench.game is not None:
            self.play(self.bench.game)
            self.call_after_refresh(self._welcome)
        self.set_interval(EVERY, self.look)

    def _welcome(self) -> None:
        if isinstance(self.screen, Page):
            self.screen.notice.say(self._watching)

    @property
    def _watching(self) -> str:
        return f"Watching {self.bench.file.name}. {KEYS}"

    def beside(self) -> Iterable[Widget]:
        yield ChangePanel(self._panel_lines(), KEYS, opened=self.opened)

    @property
    def lines(self) -> Content:
        """What the last save did, in full, and which of the file's letters have not come."""
        from game.campaign.workshop import Said, told

        said = list(told(self.saved, self.excerpts, self.size.width - 4))
        silent = self.bench.game.silent() if self.bench.game else ()
        if silent:
            said += [Said("plain", ""), Said("head", silent[0])]
            said += [Said("plain", one) for one in silent[1:]]
        return drawn(said)

    def _panel_lines(self) -> Content:
        from game.campaign.workshop import shortly, told

        width, height = self.size
        if width < WIDE and height < TALL:
            return drawn(shortly(self.saved, self.excerpts, width - 3))
        room = width * 2 // 5 if width >= WIDE else width
        return drawn(told(self.saved, self.excerpts, room - 4))

    def on_resize(self) -> None:
        """What there is room for has changed."""
        self.call_after_refresh(self._show_panels)

    def look(self) -> None:
        """See whether the file has been saved."""
        if not self._busy and self.bench.watch.look():
            self.read()

    def read(self) -> None:
        """Check the file and play the game again, while the screen stays alive."""
        self._busy = True
        self._read()

    @work(thread=True)
    def _read(self) -> None:
        saved = self.bench.read()
        if saved.carried is not None and saved.carried.session.state.stage == "over":
            self.call_from_thread(self.tell, saved)  # the strategies take seconds to play it too
        self.call_from_thread(self.take, self.bench.finish(saved))

    def take(self, saved: Saved) -> None:
        """Go on under what was saved, and say what it did."""
        game = self.bench.game
        before = game.desk() if game else None
        if not self.bench.take(saved):
            self._read()  # something was decided meanwhile
            return
        self._busy = False
        if game is not None and before is not None and saved.carried is not None:
            redraw(self, game, before)
        self.tell(saved)
        if game is None and saved.scenario is not None:
            self.first_game()

    def complain(self, reason: str) -> None:
        self.tell(replace(self.saved, trouble=reason))

    def tell(self, saved: Saved) -> None:
        """Show what came of a save, wherever the player is."""
        from game.tui.screens.edit.changes import ChangesScreen
        from game.tui.screens.edit.home import HomeScreen

        self.saved, self.opened = saved, True
        for screen in self.screen_stack:
            if isinstance(screen, ChangesScreen):
                screen.say(self.lines)
            if isinstance(screen, HomeScreen):
                screen.say()
            for notice in screen.query(Notice):  # a page that is being redrawn has none yet
                if notice.text == self._watching:
                    notice.say("")  # what the save did needs its line
        self._show_panels()

    def _show_panels(self) -> None:
        lines = self._panel_lines()
        for screen in self.screen_stack:
            for panel in screen.query(ChangePanel):
                panel.show(lines, opened=self.opened)

    def action_panel(self) -> None:
        """Show or hide what the last save did."""
        self.opened = not self.opened
        self._show_panels()

    def action_changes(self) -> None:
        """All that the last save did."""
        from game.tui.screens.edit.changes import ChangesScreen

        if not isinstance(self.screen, ChangesScreen):
            self.push_screen(ChangesScreen(self.lines))

    def action_anew(self) -> None:
        """Choose another month, or another seed."""
        from game.tui.screens.edit.anew import AnewScreen

        scenario, game = self.bench.scenario, self.bench.game
        if scenario is None or isinstance(self.screen, AnewScreen):
            return
        seed, month = (game.session.head.seed, game.desk().month) if game else ("", 1)
        self.push_screen(AnewScreen(seed, month, scenario.pace.length))
