"""Today's game: one scored try, the same luck for everybody."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import cell
from game.tui.screens.around.choice import ABOUT, DIFFICULTIES
from game.tui.screens.around.opening import OpeningPage

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.tui.services import PastGame, TodaysGame


RULES = (
    "One scored try. Everybody who plays today has this company and this luck; the day changes at "
    "midnight, UTC."
)


class DailyScreen(OpeningPage):
    """Enter begins the try, goes on with it, or plays the day once more, unranked."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("d", "difficulty", "difficulty"),
        Binding("y", "copy", "copy the line"),
        Binding("escape,q", "dismiss", "back", key_display="esc"),
        Binding("enter,space", "play", "play", key_display="enter", id="last"),
    ]
    AUTO_FOCUS = "#daily"

    def __init__(self) -> None:
        super().__init__()
        self._todays: TodaysGame | None = None
        self._difficulty = "normal"

    def body(self) -> ComposeResult:
        with VerticalScroll(id="daily"):
            yield Static(markup=False, id="daily-head")
            yield Static(markup=False, id="daily-words")

    def on_screen_resume(self) -> None:
        ask = self.host.services.todays
        self._todays = self.attempt(ask) if ask else None
        self._draw()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "difficulty" and (self._todays is None or self._going):
            return False
        if action == "copy" and not (self._past and self._past.ending):
            return False
        return super().check_action(action, parameters)

    @property
    def _past(self) -> PastGame | None:
        return self._todays.past if self._todays else None

    @property
    def _going(self) -> bool:
        """Whether the scored try has begun and is not over."""
        return self._past is not None and not self._past.ending

    def _draw(self) -> None:
        day = self._todays
        if day is None:
            return
        head = Content(f"TODAY'S GAME · {day.day}")
        self.query_one("#daily-head", Static).update(head.stylize("bold $primary"))
        lines = [
            Content(day.company).stylize("bold") + Content(f" · seed {day.seed}"),
            Content(day.pitch).stylize("$muted"),
            Content(),
            Content(RULES),
            Content(),
            *self._state(day),
        ]
        self.query_one("#daily-words", Static).update(Content("\n").join(lines))
        self.refresh_bindings()

    def _state(self, day: TodaysGame) -> list[Content]:
        level = cell("Difficulty", 12, "$muted") + cell(self._difficulty, 8, "bold $primary")
        level += Content(ABOUT[self._difficulty])
        past = day.past
        if not day.tried:
            return [Content("You have not tried it.").stylize("bold"), level]
        again = "Enter plays it once more, in practice: not ranked."
        if past is None:
            return [Content("You have had your try; its game is deleted."), Content(again), level]
        if not past.ending:
            far = f"Your try goes on: month {past.month} of {past.months}, {past.difficulty}."
            return [Content(far).stylize("bold"), Content("Enter takes you back to your desk.")]
        score = Content(f"Your try: {past.total}, {past.ending}.").stylize("bold")
        return [score, Content(share_line(past, day.day)), Content(), Content(again), level]

    def action_difficulty(self) -> None:
        """The next difficulty."""
        place = DIFFICULTIES.index(self._difficulty) + 1
        self._difficulty = DIFFICULTIES[place % len(DIFFICULTIES)]
        self._draw()

    def action_copy(self) -> None:
        """Copy the line for sharing."""
        if self._todays and self._past:
            self.app.copy_to_clipboard(share_line(self._past, self._todays.day))
            self.notice.say("The line is in your clipboard, if your terminal allows it.")

    def action_play(self) -> None:
        """Go on with the try, or begin."""
        day, past = self._todays, self._past
        if day is None:
            return
        if past is not None and not past.ending:
            self.open_game("Opening your try …", lambda: self.host.services.resume(past.id))
        else:
            words = (
                "Beginning in practice: the scored try is over …" if day.tried else "Beginning …"
            )
            begin = self.host.services.begin_todays
            self.open_game(words, lambda: begin(self._difficulty, day.tried))


def share_line(past: PastGame, day: str) -> str:
    """A day's result as one line that gives nothing away."""
    terms = f"Humans Wanted daily {day} · {past.company} · {past.difficulty}"
    return f"{terms} · {past.total} of 100 · {past.ending}"
