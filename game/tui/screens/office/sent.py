"""A release that is out: shown as it went, until the player goes on to something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Static

from game.tui.screens.game_page import GamePage, may_undo
from game.tui.screens.list_page import head_of
from game.tui.screens.office.release import TALL, capital, printed
from game.tui.widgets.reading import Reading

if TYPE_CHECKING:
    from textual.app import ComposeResult

    from game.campaign.desk import Draft
    from game.tui.services import Game

Next = Literal["another", "desk"]
KEPT = {
    "measured": "that you had it measured, and that it holds",
    "unmeasured": "that nobody had measured it",
    "against the sample": "that you knew better",
}
"""What the ledger keeps of what was known."""


class SentScreen(GamePage[Next]):
    """Nothing is laid out here that Enter could send: the next release is a step of its own."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "another", "another release"),
        Binding("u", "undo", "undo"),
        Binding("pageup", "page(-1)", "read above", show=False),
        Binding("pagedown", "page(1)", "read below", show=False),
        Binding("escape,q", "leave", "back to the desk", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game, draft: Draft, release: Content) -> None:
        super().__init__(game)
        self._draft, self._release = draft, release

    def body(self) -> ComposeResult:
        head = head_of(self.desk, "The press office")
        yield Static(head, markup=False, id="office-head")
        with Reading(id="sent"):
            yield Static(self._printed, markup=False, id="release")
            yield Static(came_of(self._draft), markup=False, id="release-price")

    @property
    def _printed(self) -> Content:
        tall = self.app.size.height >= TALL
        return printed(self._release, self.desk) if tall else self._release

    def on_mount(self) -> None:
        told = self.desk.notices[-1] if self.desk.notices else "It is out."
        self.notice.say(told, *((("u", "takes it back"),) if may_undo(self.desk) else ()))

    def dead_key(self, key: str, character: str) -> str:
        if key == "enter":
            return "It is out already; n writes another one."
        return super().dead_key(key, character)

    def action_another(self) -> None:
        """Back to the slots, with other words in them."""
        self.dismiss("another")

    def action_undo(self) -> None:
        """Take the release back, and stand before it again."""
        if self.take("undo"):
            self.dismiss("another")

    def action_leave(self) -> None:
        """Back to the desk."""
        self.dismiss("desk")


def came_of(draft: Draft) -> Content:
    """What is in the ledger now, and what may come of it."""
    kept = Content(f"✓ Sent. The ledger keeps {KEPT[draft.knew]}.")
    cost = draft.lie if draft.knew == "against the sample" else draft.mistaken
    lines = [
        kept.stylize("bold"),
        Content(f"▲ {capital(draft.gain)}.").stylize("$good"),
        Content(f"· Checked later: {draft.checked}.").stylize("$muted"),
        Content(f"▲ If it holds then, {draft.held}.").stylize("$good"),
        Content(f"▼ If it does not, {cost}.").stylize("$bad"),
    ]
    return Content("\n").join(lines)
