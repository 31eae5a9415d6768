"""Choosing a company: scenario, seed, difficulty, practice."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from game.tui.glyphs import cell
from game.tui.screens.page import Page
from game.tui.services import NewGame, ScenarioLine
from game.tui.widgets.rows.row import Row
from game.tui.widgets.rows.rows import Rows
from game.tui.widgets.rows.term_row import Term, TermRow, choice
from game.tui.widgets.rows.wrapped import WrappedRow, hanging

if TYPE_CHECKING:
    from textual import events
    from textual.app import ComposeResult

DIFFICULTIES = ("easy", "normal", "hard")
ABOUT = {
    "easy": "five focus a month, a patient board, sharper looks",
    "normal": "four focus a month, a board like any other",
    "hard": "three focus a month, a board in a hurry, late looks",
}

TYPING = "Type a seed, then Enter. An empty one draws another."
_NARROW = 72
"""Cells below which a pitch stands under its title."""
COUNTS = "this run counts"
OPEN = "everything may be asked; not ranked, earns no achievement"
"""What practice is."""


class ScenarioRow(WrappedRow[ScenarioLine]):
    """Title, length and pitch."""

    def line(self, item: ScenarioLine, width: int) -> Content:
        length = cell(f"{item.length} {item.turn}s", 12, "$muted")
        head = Content(" ") + cell(item.title, 22, "bold") + " " + length + " "
        if width < _NARROW:
            return head + "\n" + hanging(Content("  "), Content(item.pitch), width, 2)
        return hanging(head, Content(item.pitch), width, head.cell_length + 1)


class ChoiceScreen(Page[None]):
    """Enter on a company opens its briefing."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "cursor(-1)", "up", show=False),
        Binding("down,j", "cursor(1)", "down", show=False),
        Binding("d", "difficulty", "difficulty"),
        Binding("p", "practice", "practice"),
        Binding("s", "seed", "type a seed"),
        Binding("escape,q", "leave", "back", key_display="esc", id="last"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._difficulty = "normal"
        self._practice = False

    def body(self) -> ComposeResult:
        with Vertical(id="choice"):
            yield Static("CHOOSE A COMPANY", id="choice-head", markup=False)
            yield Rows(ScenarioRow, id="scenarios", empty="No scenario was found.")
            with Horizontal(id="seed-line"):
                yield Static("Seed", markup=False, classes="label")
                yield Input(id="seed", compact=True, max_length=32)
                yield Static("the same seed is the same luck", markup=False, classes="muted")
            yield Rows(TermRow, id="terms")
            yield Static(markup=False, id="choice-about")

    def on_mount(self) -> None:
        lines = self.attempt(self.host.services.scenarios)
        self.query_one("#scenarios", Rows).show(lines or ())
        self._fresh_seed()
        self._draw()

    def _fresh_seed(self) -> None:
        self.query_one("#seed", Input).value = self.attempt(self.host.services.new_seed) or ""

    def _draw(self) -> None:
        practice = OPEN if self._practice else COUNTS
        level = self._difficulty
        terms = (
            Term("difficulty", "Difficulty", level, ABOUT[level]),
            Term("practice", "Practice", "on" if self._practice else "off", practice),
        )
        self.query_one("#terms", Rows).show(terms)
        self.query_one("#choice-about", Static).update(_all_of(level, practice=self._practice))

    @on(Row.Chosen)
    def choose(self, event: Row.Chosen) -> None:
        """Open the briefing, or change a term."""
        item = event.row.item
        if isinstance(item, Term):
            getattr(self, f"action_{item.id}")()
        elif self._read_seed():
            # A scenario is read and checked here: a second, which should not look like a hang.
            self.notice.say("Reading the files …")
            self.call_after_refresh(self._brief, item)

    @on(TermRow.Back)
    def back(self, event: TermRow.Back) -> None:
        """Take the value before; of two values that is the other one."""
        if event.term == "difficulty":
            self.action_difficulty(-1)
        else:
            self.action_practice()

    def on_click(self, event: events.Click) -> None:
        """The whole line of the seed leads to it."""
        if event.widget is not None and event.widget.parent is self.query_one("#seed-line"):
            self.action_seed()

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Letters are letters of a seed while it is being typed: say how that ends."""
        typing = isinstance(event.widget, Input)
        if typing:
            self.notice.say(TYPING)
        elif self.notice.text == TYPING:
            self.notice.say("")

    def _read_seed(self) -> str:
        """The seed as it will be played, shown; empty, with a line that says why, if it is none."""
        field = self.query_one("#seed", Input)
        if not field.value.strip():
            self._fresh_seed()
        seed = self.attempt(lambda: self.host.services.read_seed(field.value)) or ""
        if seed:
            field.value = seed
        else:
            field.focus()
        return seed

    def _brief(self, line: ScenarioLine) -> None:
        from game.tui.screens.desk.briefing import BriefingScreen

        seed = self.query_one("#seed", Input).value
        wanted = NewGame(line.id, seed, self._difficulty, self._practice)
        briefing = self.attempt(lambda: self.host.services.briefing(line.id))
        if briefing is not None:
            self.notice.say("")
            self.app.push_screen(BriefingScreen(briefing, wanted))

    @on(Input.Submitted)
    def seed_typed(self) -> None:
        """Read the seed, and go back to the list."""
        if self._read_seed():
            self.notice.say("")
            self._to_the_list()

    def _to_the_list(self) -> None:
        for row in self.query_one("#scenarios", Rows).rows[:1]:
            row.focus()

    def action_difficulty(self, step: int = 1) -> None:
        """The next difficulty, or the one before."""
        place = DIFFICULTIES.index(self._difficulty) + step
        self._difficulty = DIFFICULTIES[place % len(DIFFICULTIES)]
        self._draw()

    def action_practice(self) -> None:
        """Practice on or off."""
        self._practice = not self._practice
        self._draw()

    def action_seed(self) -> None:
        """Type a seed."""
        self.query_one("#seed", Input).focus()

    def action_leave(self) -> None:
        """Out of the seed, or back to the title."""
        if isinstance(self.focused, Input):
            self._to_the_list()
        else:
            self.dismiss(None)


def _all_of(level: str, *, practice: bool) -> Content:
    """What the difficulties are, and practice; where there is room to say it of all."""
    head = Content("DIFFICULTY").stylize("$muted bold")
    levels = [choice(each, ABOUT[each], now=each == level) for each in DIFFICULTIES]
    second = Content("PRACTICE").stylize("$muted bold")
    both = [choice("off", COUNTS, now=not practice), choice("on", OPEN, now=practice)]
    return Content("\n").join([head, *levels, Content(), second, *both])
