"""Past games: go on, look back, compare, write to a file, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from game.tui.screens.around.kept_card import KeptCard
from game.tui.screens.around.opening import OpeningPage
from game.tui.services import PastGame
from game.tui.widgets.rows.past_row import PastRow, about
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.app import ComposeResult

    from game.campaign.desk import Desk
    from game.tui.services import Game

IN_HAND = frozenset({"delete", "copy", "export", "compare", "rewind", "what_if"})
"""What is done with the game under the cursor."""
_TELLING = frozenset({"rewind", "what_if"})


class PastScreen(OpeningPage):
    """● is unfinished, ○ has ended; Enter opens either."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("space", "read_on", "read its card on", show=False),
        Binding("b", "rewind", "back to a month"),
        Binding("w", "what_if", "what if"),
        Binding("c", "compare", "compare"),
        Binding("y", "copy", "copy run code"),
        Binding("e", "export", "write to a file"),
        Binding("r", "code", "type a run code"),
        Binding("x", "delete", "delete"),
        Binding("escape,q", "dismiss", "back", key_display="esc", id="last"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._doomed = ""
        self._other: PastGame | None = None

    def body(self) -> ComposeResult:
        with Vertical(id="past"):
            yield Static("PAST GAMES", markup=False, id="past-head")
            with Horizontal(id="past-beside"):
                yield Rows(PastRow, id="games", empty="You have not run a company yet.")
                yield KeptCard(self.host.services.resume)
            yield Static(markup=False, id="past-about")

    def on_resize(self) -> None:
        super().on_resize()
        self.call_after_refresh(self._tell)  # there may be room for the card now

    def on_screen_resume(self) -> None:
        self.query_one(KeptCard).forget()
        self._show()

    def _show(self) -> None:
        games = self.attempt(self.host.services.games) or ()
        self.query_one("#games", Rows).show(games)
        self._tell()

    def _tell(self) -> None:
        """Say all of the game under the cursor: a narrow window cuts its line."""
        game = self._game
        self.query_one("#past-about", Static).update(about(game) if game else "")
        unread = game is not None and game.id == self.host.settings.unread
        self.query_one(KeptCard).show(game, unread=unread)
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        game = self._game
        if action in IN_HAND and game is None:
            return False
        if action in _TELLING and game and not (game.ending or game.practice):
            return False
        if action == "compare" and game and not game.ending:
            return False
        return super().check_action(action, parameters)

    @property
    def _game(self) -> PastGame | None:
        return self.focused.item if isinstance(self.focused, PastRow) else None

    @on(Row.Entered)
    def look_at(self) -> None:
        """Forget what was to be deleted; another game is under the cursor."""
        self._doomed = ""
        self._tell()

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Open the game."""
        game: PastGame = event.row.item
        words = f"Opening {game.company}, {game.seed}, as it was …"
        self.open_game(words, lambda: self.host.services.resume(game.id))

    def action_read_on(self) -> None:
        """Read on in the card of the game under the cursor."""
        self.query_one(KeptCard).read_on()

    def action_rewind(self) -> None:
        """Go back to a month of the game under the cursor."""
        from game.tui.screens.telling.rewind import RewindScreen

        self._look_into(lambda game: self.app.push_screen(RewindScreen(game)))

    def action_what_if(self) -> None:
        """See the game under the cursor with a decision changed."""
        from game.tui.screens.telling.what_if import WhatIfScreen

        self._look_into(lambda game: self.app.push_screen(WhatIfScreen(game)))

    def _look_into(self, then: Callable[[Game], object]) -> None:
        game = self._game
        if game is not None:
            words = f"Opening {game.company}, {game.seed} …"
            self.fetch(words, lambda: self.host.services.resume(game.id), then)

    def action_compare(self) -> None:
        """Compare the game under the cursor with the one chosen before."""
        game, other = self._game, self._other
        if game is None:
            return
        if other is None or other.id == game.id:
            self._other = game
            self.notice.say(f"{game.company}, {game.seed}, with …", ("c", "on another game"))
            return
        self._other = None
        self.fetch("Working out both scores …", lambda: self._both(other, game), self._compare)

    def _both(self, *games: PastGame) -> list[Desk]:
        return [self.host.services.resume(game.id).desk() for game in games]

    def _compare(self, desks: list[Desk]) -> None:
        from game.tui.screens.around.compare import CompareScreen

        self.app.push_screen(CompareScreen(*desks))

    def action_export(self) -> None:
        """Write the game under the cursor to a file that anybody can replay."""
        game = self._game
        path = self.attempt(lambda: self.host.services.export(game.id)) if game else None
        if path is not None:
            self.notice.say(f"Written to {path}")

    def action_code(self) -> None:
        """Type a run code, of this player's or anybody's."""
        from game.tui.screens.around.typed_code import CodeScreen

        self.app.push_screen(CodeScreen())

    def action_delete(self) -> None:
        """Forget the game under the cursor, when asked twice."""
        game = self._game
        if game is None:
            return
        if self._doomed != game.id:
            self._doomed = game.id
            words = f"{game.company}, {game.seed}, would be gone for good."
            self.notice.say(words, ("x", "again deletes it"))
            return
        self._doomed = ""
        self.attempt(lambda: self.host.services.delete(game.id))
        self._show()
        self.notice.say("Deleted.")

    def action_copy(self) -> None:
        """Copy the run code of the game under the cursor."""
        game = self._game
        if game is None:
            return
        if not game.code:
            self.notice.say("A game has its run code when it is over; write it to a file instead.")
            return
        self.app.copy_to_clipboard(game.code)
        self.notice.say("The run code is in your clipboard, if your terminal allows it.")
