"""What the figures of a line are, in words: the answer to '?' where nothing has moved them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.screens.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Sequence


class ExplainedScreen(Dialog[None]):
    """A few sentences over the desk; any of its keys puts them away."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,enter,space,question_mark,q",
            "dismiss",
            "back",
            key_display="esc",
            id="last",
        ),
    ]

    def __init__(self, told: Sequence[str]) -> None:
        super().__init__()
        self._head, *self._told = told

    def words(self) -> Content:
        head = Content(self._head).stylize("bold $primary")
        return Content("\n").join([head, *(Content(f"\n{line}") for line in self._told)])
