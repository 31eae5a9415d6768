"""The newspaper's front page: ending, score, rivals, people, facts, run code."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal
from textual.content import Content
from textual.widgets import Static

from game.campaign.desk.achieved import PRACTICE
from game.campaign.desk.card import card
from game.tui.screens.ending.printed import BIG, dateline, headline, listed, rivals, score
from game.tui.screens.ending.starting_again import StartingAgainPage, dare
from game.tui.screens.telling.telling import PAST
from game.tui.widgets.decided import Decided
from game.tui.widgets.reading import Reading

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Ending

NO_CODE = "None: this game was played by other rules, and by these nobody can play it again."


class FrontPageScreen(StartingAgainPage):
    """Ends the game; the curtain can be seen again, and another game begun."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,enter", "read", "read on", key_display="space"),
        Binding("down,j", "scroll(2)", "down", show=False),
        Binding("up,k", "scroll(-2)", "up", show=False),
        Binding("pagedown", "scroll(18)", "a page on", show=False),
        Binding("pageup", "scroll(-18)", "a page back", show=False),
        Binding("home", "scroll(-999)", "top", show=False),
        Binding("end", "scroll(999)", "end", show=False),
        Binding("y", "copy", "copy the card"),
        *PAST,
        Binding("c,escape", "dismiss", "the curtain again", key_display="c"),
        Binding("q", "leave", "to the title", id="last"),
    ]
    AUTO_FOCUS = ""

    def body(self) -> ComposeResult:
        ending = self.desk.ending
        if ending is None:
            return
        with Reading(id="paper"):
            yield Static(" ".join(ending.paper.upper()), markup=False, id="paper-name")
            yield Static(dateline(self.desk), markup=False, id="dateline")
            yield Static(headline(ending, self.app.size.width), markup=False, id="headline")
            with Horizontal(id="columns"):
                yield from self._columns(ending)
                if self._wide:
                    yield self._became(ending)
            if not self._wide:
                yield self._became(ending)
            with Container(id="small-print"):
                yield from self._small_print(ending)

    def on_mount(self) -> None:
        if self.host.settings.unread == self.game.game_id:
            self.host.keep_unread("")

    def _columns(self, ending: Ending) -> ComposeResult:
        with Container(id="story"):
            for paragraph in ending.story:
                yield Static(Content(paragraph), markup=False, classes="paragraph")
            if self._wide:
                yield self._quotes(ending)
        with Container(id="results"):
            yield Static(score(ending), markup=False)
            yield Static(dare(ending), markup=False, id="dare")
            yield Static(rivals(ending, 34 if self._wide else 18), markup=False)
            yield Decided(self.game)

    @property
    def _wide(self) -> bool:
        return self.app.size.width >= BIG

    def _became(self, ending: Ending) -> Container:
        people = Static(listed("What became of them", ending.people), markup=False)
        quotes = [] if self._wide else [self._quotes(ending)]
        return Container(*self._believed(ending), *quotes, people, id="became")

    def _believed(self, ending: Ending) -> list[Static]:
        """Belief against fact: the questions before the first month and the curtain, the survey."""
        asked = tuple(line for line in (ending.guess, ending.prediction) if line)
        told = tuple(one.text for one in ending.survey)
        wish = (ending.last_wish,) if ending.last_wish else ()
        lists = (
            ("From the minutes", wish),
            ("What you thought", asked),
            ("You believed; your staff said, of 5", told),
        )
        return [
            Static(listed(title, lines), markup=False, classes="paragraph")
            for title, lines in lists
            if lines
        ]

    def _quotes(self, ending: Ending) -> Static:
        said = listed("You were quoted", ending.quotes)
        return Static(said, markup=False, classes="paragraph")

    def _small_print(self, ending: Ending) -> ComposeResult:
        earned = tuple(f"{one.name}. {one.about}" for one in ending.earned)
        yield Static(listed("This happened", ending.cites), markup=False)
        counted = listed("Earned", earned or (() if self.desk.ranked else (PRACTICE,)))
        yield Static(Content("\n\n").join([Content(ending.options), counted]), markup=False)
        head = Content("RUN CODE\n").stylize("$muted bold")
        yield Static(head + Content(ending.code or NO_CODE), markup=False)

    def action_scroll(self, lines: int) -> None:
        """Read on."""
        self.query_one("#paper", Reading).scroll_relative(y=lines, animate=False)

    def action_read(self) -> None:
        """Read on by a page; keys pressed too often on the way here never lead past it."""
        paper = self.query_one("#paper", Reading)
        if paper.scroll_y < paper.max_scroll_y:
            paper.scroll_relative(y=max(1, paper.size.height - 2), animate=False)
        else:
            self.notice.say("That was the paper.", ("q", "to the title"), ("c", "the curtain"))

    def action_copy(self) -> None:
        """Copy the card to the clipboard, and keep it in a file."""
        text = card(self.desk)
        self.app.copy_to_clipboard(text)
        path = self.attempt(lambda: self.host.services.keep_card(self.desk.seed, text))
        if path is not None:
            told = "The card is in your clipboard, if your terminal allows it"
            self.notice.say(f"{told}, and in {path}")

    def action_leave(self) -> None:
        """Back to the title."""
        self.host.leave_game()
