"""The quarter's board meeting: what was told, what it sees, who says what, and an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from game.tui.glyphs import bar
from game.tui.screens.desk.coached import CoachedPage
from game.tui.screens.page import DIGITS
from game.tui.widgets.directors import Directors
from game.tui.widgets.minutes import Minutes
from game.tui.widgets.reading import Reading
from game.tui.widgets.rows.option_row import OptionRow
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Meeting, Option


HEAD = " THE BOARD · QUARTER"
"""What its first line begins with: also by what a program that plays knows the page."""


class BoardScreen(CoachedPage[None]):
    """Must be answered before the next month begins."""

    AUTO_FOCUS = ""  # Enter answers what somebody has chosen
    COACHED: ClassVar[str] = "board"
    COACH_OVER: ClassVar[bool] = False
    WAITS: ClassVar[str] = "The board waits for your answer"
    BINDINGS: ClassVar[list[BindingType]] = [
        *DIGITS,
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("question_mark", "why", "why", key_display="?"),
        Binding("pageup", "page(-1)", "read above", key_display="pgup"),
        Binding("pagedown", "page(1)", "read below", key_display="pgdn"),
        Binding("q,escape", "leave", "leave the game", key_display="q", id="last"),
    ]

    def body(self) -> ComposeResult:
        meeting = self.desk.meeting
        if meeting is None:
            return
        yield Static(self._head(meeting), markup=False, id="board-head")
        with Reading(id="board"):
            yield Static(minutes(meeting), markup=False, id="board-minutes")
            yield Directors(meeting.directors)
            yield Minutes(meeting)
        yield Static(asked(meeting), markup=False, id="board-ask")
        answers = Rows(self._numbered, id="board-answers")
        answers.show(self._options)  # before it is mounted: one layout less
        yield answers

    @property
    def asked(self) -> int:
        return len(self._options)

    @property
    def _options(self) -> tuple[Option, ...]:
        """Answers to the question that waits; to what the board wants when none does."""
        meeting = self.desk.meeting
        if meeting is None:
            return ()
        return meeting.question.options if meeting.question else meeting.options

    def action_why(self) -> None:
        """What has moved its confidence."""
        from game.tui.screens.telling.why import WhyScreen

        self.app.push_screen(WhyScreen(self.game, "board"))

    def action_page(self, way: int) -> None:
        """Scroll a page of the minutes."""
        self.query_one("#board", Reading).page(way)

    def _numbered(self, option: Option) -> OptionRow:
        return OptionRow(option, self._options.index(option) + 1)

    def _head(self, meeting: Meeting) -> Content:
        full, empty = bar(meeting.confidence / 100, 20, "█", "░")
        sign, style = ("▲", "$good") if meeting.change > 0 else ("▼", "$bad")
        words = f" {meeting.change:+d} {sign} this quarter".replace("-", "−")
        change = Content(words).stylize(style)
        title = Content(f"{HEAD} {meeting.quarter}").stylize("bold $primary")
        confidence = Content(f"   confidence {meeting.confidence} ")
        meter = Content(full).stylize("$primary") + Content(empty).stylize("$rule")
        moved = change if meeting.change else Content(" · as it was").stylize("$muted")
        return title + confidence + meter + moved

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Answer the board."""
        self._answer(event.row.item)

    def action_answer(self, number: int) -> None:
        """Answer the board with a digit."""
        if number <= len(self._options):
            self._answer(self._options[number - 1])

    def _answer(self, option: Option) -> None:
        if not self.take(option.action):
            return
        meeting = self.desk.meeting
        if meeting is None or not option.action.startswith("question="):
            self.dismiss(None)
            return
        self.query_one("#board-head", Static).update(self._head(meeting))
        self.query_one("#board-ask", Static).update(asked(meeting))
        self.query_one("#board-answers", Rows).show(self._options)
        self.set_focus(None)  # what was chosen is no choice of the next list
        self.notice.say(f"You said: {option.label}")
        self.refresh_bindings()

    def action_leave(self) -> None:
        """Ask whether to leave; the meeting waits."""
        from game.tui.screens.around.leave import LeaveScreen

        self.app.push_screen(LeaveScreen(self.game))


def minutes(meeting: Meeting) -> Content:
    """What it was told, what it sees, and what became of its last wish."""
    parts = [
        said("YOU TOLD IT", meeting.told, "nothing"),
        said("IT SEES", meeting.sees, "nothing"),
    ]
    if meeting.verdict:
        parts.append(Content(meeting.verdict).stylize("italic"))
    return Content("\n").join(parts)


def asked(meeting: Meeting) -> Content:
    """A director's question; once it is answered what the board wants, a warning before it."""
    if meeting.question:
        asks = Content(f"{meeting.question.who}: ").stylize("$muted")
        return asks + Content(meeting.question.text).stylize("bold")
    warning = (
        Content(f"‼ {meeting.warning}\n").stylize("$bad bold") if meeting.warning else Content()
    )
    return warning + Content(meeting.ask).stylize("bold")


def said(title: str, lines: tuple[str, ...], none: str) -> Content:
    """What was said, under its heading."""
    body = [Content(f"· {line}") for line in lines] or [Content(f"· {none}").stylize("$muted")]
    return Content("\n").join([Content(title).stylize("$muted bold"), *body])
