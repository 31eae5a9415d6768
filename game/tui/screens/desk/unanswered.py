"""Ending a month with letters unanswered: what will be done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.screens.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.campaign.desk import Letter


LEFT = "Not answered yet. What you leave alone is answered for you."
"""What its first line says: also by what a program that plays knows the panel."""


class UnansweredScreen(Dialog[bool]):
    """Space goes on, Escape goes back to the letters."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,enter", "go_on", "next month all the same", key_display="space"),
    ]

    def __init__(self, letters: Sequence[Letter]) -> None:
        super().__init__()
        self._letters = tuple(letters)

    def words(self) -> Content:
        head = LEFT if self._letters else "End the month? Every letter is answered."
        lines = [Content(head).stylize("bold $primary"), Content()]
        for letter in self._letters:
            sender = letter.sender.split(",")[0]
            lines.append(Content(f"● {sender}: {letter.subject}").stylize("bold"))
            lines.append(Content(f"  left alone: {default_of(letter)}").stylize("$muted"))
        return Content("\n").join(lines)

    def action_go_on(self) -> None:
        """End the month."""
        self.dismiss(True)


def default_of(letter: Letter) -> str:
    """What happens when nobody answers `letter`."""
    labels = (option.label for option in letter.options if option.default)
    return next(labels, "somebody will decide for you.")
