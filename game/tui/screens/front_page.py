"""The newspaper's front page: ending, score, rivals, people, facts, run code."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from game.campaign.desk.ending import YOU
from game.tui.glyphs import bar, cell
from game.tui.screens.page import GamePage
from game.tui.widgets.decided import Decided

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Ending, Rival


class FrontPageScreen(GamePage[None]):
    """Ends the game; the curtain can be seen again."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "copy", "copy run code"),
        Binding("c,escape", "dismiss", "the curtain again", key_display="c"),
        Binding("enter,q", "leave", "to the title", key_display="enter", id="last"),
    ]
    AUTO_FOCUS = "#paper"

    def body(self) -> ComposeResult:
        ending = self.desk.ending
        if ending is None:
            return
        with VerticalScroll(id="paper"):
            yield Static(" ".join(ending.paper.upper()), markup=False, id="paper-name")
            yield Static(self._dateline(), markup=False, id="dateline")
            yield Static(Content(ending.headline), markup=False, id="headline")
            with Horizontal(id="columns"):
                with Vertical(id="story"):
                    for paragraph in ending.story:
                        yield Static(Content(paragraph), markup=False, classes="paragraph")
                    yield Static(listed("What became of them", ending.people), markup=False)
                with Vertical(id="results"):
                    yield Static(score(ending), markup=False)
                    yield Static(self._rivals(ending), markup=False)
                    yield Decided(self.game)
            yield Static(self._small_print(ending), markup=False, id="small-print")

    def _dateline(self) -> Content:
        desk = self.desk
        practice = "" if desk.ranked else " · practice"
        return Content(f"{desk.date} · {desk.difficulty}{practice} · seed {desk.seed}")

    def _small_print(self, ending: Ending) -> Content:
        facts = listed("This happened", ending.cites)
        code = Content("Run code  ").stylize("$muted") + Content(ending.code)
        earned = listed("Earned", tuple(f"{one.name}. {one.about}" for one in ending.earned))
        parts = [Content(ending.options), *([earned] if ending.earned else []), facts, code]
        return Content("\n\n").join(parts)

    def _rivals(self, ending: Ending) -> Content:
        room = 34 if self.app.size.width >= 124 else 18
        head = Content("ON THE SAME LUCK").stylize("$muted bold")
        head += Content(f" · {ending.among}").stylize("$muted")
        return Content("\n").join([head, *(rival_line(each, room) for each in ending.table)])

    def action_copy(self) -> None:
        """Copy the run code."""
        self.app.copy_to_clipboard(self.game.code)
        self.notice.say("The run code is in your clipboard, if your terminal allows it.")

    def action_leave(self) -> None:
        """Back to the title."""
        self.host.leave_game()


def listed(title: str, lines: tuple[str, ...]) -> Content:
    """A heading with a list under it, or nothing."""
    if not lines:
        return Content()
    head = Content(title.upper()).stylize("$muted bold")
    return Content("\n").join([head, *(Content(f"· {line}") for line in lines)])


def score(ending: Ending) -> Content:
    """The axes as bars, the total, and par."""
    lines = [Content(ending.title).stylize("bold $primary"), Content()]
    for name, value in ending.axes:
        full, empty = bar(value / 100, 12, "█", "░")
        meter = Content(full).stylize("$primary") + Content(empty).stylize("$rule")
        lines.append(cell(name, 11) + cell(str(value), 3, "bold", right=True) + " " + meter)
    verdict = ("▲ above par", "$good") if ending.above_par else ("▼ below par", "$bad")
    total = cell("total", 11) + cell(str(ending.total), 3, "bold $primary", right=True)
    lines.append(total + Content(f" par {ending.par} ") + Content(verdict[0]).stylize(verdict[1]))
    then = f"at the end {ending.month_total} · two years later {ending.later_total}"
    return Content("\n").join([*lines, Content(then).stylize("$muted"), Content()])


def rival_line(rival: Rival, room: int) -> Content:
    """One strategy, or you: the total, and the ending in `room` cells."""
    total = cell(str(rival.total), 3, "bold", right=True)
    name = cell(rival.name, 16, "bold $primary" if rival.name == YOU else "")
    return name + total + "  " + cell(rival.ending, room, "$muted")
