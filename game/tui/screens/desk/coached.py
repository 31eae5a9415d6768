"""A page on which the coach may say a word, in the first months of a first game."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Generic

from textual.binding import Binding, BindingType

from game.errors import GameError
from game.tui.screens.telling.telling import TellingPage
from game.tui.screens.window import ResultT
from game.tui.widgets.coach_note import NEVER, CoachNote

if TYPE_CHECKING:
    from textual import events

DECIDING = frozenset(("enter", "space", "escape", "q", *"0123456789"))
"""Keys that a card eats, unless it names them: pressed to get on, they would decide or leave."""


class CoachedPage(TellingPage[ResultT], Generic[ResultT]):
    """Shows a lesson when its moment has come; any key puts it away.

    A key that only leads somewhere acts at once; one that decides or leaves waits for a second.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(NEVER, "no_coach", "no more of the coach", show=False),
    ]
    COACHED: ClassVar[str] = "month"
    """The phase that this page is for: the desk below a board meeting is not talked over."""
    COACH_OVER: ClassVar[bool] = True
    """Whether a lesson lies over the page, where it hides nothing that it is about; else, and in
    every high window, the page makes room for it."""

    _pointed = False
    """Whether the mouse has put the last lesson away: the key that a label stands for holds."""

    def on_screen_resume(self) -> None:
        self.call_after_refresh(self._coach)

    def take(self, action: str) -> bool:
        """Send a decision; the coach may have a word about what comes of it."""
        taken = super().take(action)
        if taken:
            self.call_after_refresh(self._coach)
        return taken

    def on_key(self, event: events.Key) -> None:
        notes = self.query(CoachNote)
        if notes and not self._pointed and event.key != NEVER:
            named = event.key in notes.first().named
            self._put_away()
            if event.key in self.active_bindings and (named or event.key not in DECIDING):
                return
            event.stop()  # whoever reads the coach has not decided anything yet
            event.prevent_default()

    def on_mouse_down(self) -> None:
        """A press beside the card puts it away, and then does what was pressed."""
        if self.query(CoachNote):
            self._pointed = True
            self._put_away()

    def _put_away(self) -> None:
        self.query(CoachNote).remove()
        # Textual keeps the height of a docked foot, though what stood in it has gone
        self.call_after_refresh(self.query_one(".foot").refresh, layout=True)

    def _coach(self) -> None:
        wanted = self.host.settings.coach == "on" and self.game.desk().phase == self.COACHED
        # `is_current` is true below a translucent panel, too: the coach waits until that has gone
        if not wanted or self.app.screen is not self or self.query(CoachNote):
            return
        from game.campaign.coaching import Coach

        given = self.host.settings.lessons.split()
        coach = Coach(given, lambda ids: self.host.change_setting("lessons", ids))
        try:
            lesson = coach.lesson(self.game.desk())
        except GameError as error:
            self.notice.refuse(str(error))
            return
        if lesson is not None:
            self._pointed = False
            over = self.COACH_OVER and not self.has_class("-tall")
            place = self if over else self.query_one(".foot")
            place.mount(CoachNote(lesson, over=over), before=None if over else 0)

    def action_no_coach(self) -> None:
        """Send the coach away for good; Help calls him back."""
        self._put_away()
        words = "The coach is gone. F1, then r, calls him back."
        try:
            self.host.change_setting("coach", "off")
        except GameError as error:
            words = str(error)
        self.notice.say(words)
