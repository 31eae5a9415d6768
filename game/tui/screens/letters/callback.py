"""Calling somebody back, by name: the telephone rings, and they answer in their own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content

from game.tui.glyphs import STATES
from game.tui.screens.dialog import Dialog

if TYPE_CHECKING:
    from game.campaign.desk import Desk, Letter, PersonCard

KEY = "callback="


class CallScreen(Dialog[None]):
    """What was said; any of its keys hangs up."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,enter,escape", "dismiss", "hang up", key_display="space", id="last"),
    ]

    def __init__(self, before: PersonCard, after: PersonCard, answer: Letter | None) -> None:
        super().__init__()
        self._before, self._after, self._answer = before, after, answer

    def words(self) -> Content:
        """Who was called, how they left, what they say, and what comes of it."""
        sign, style = STATES[self._after.state]
        here = self._after.state == "back"
        came = Content(f"{sign} back" if here else f"{sign} no").stylize(f"{style} bold")
        note = Content(f"  {self._after.note}") if here and self._after.note else Content()
        return Content("\n").join(
            [
                Content("☎ ").stylize("$primary") + Content(self._before.name).stylize("bold"),
                Content(f"{self._before.role} · {self._before.state}").stylize("$muted"),
                Content(),
                Content("It rings four times.").stylize("$muted italic"),
                Content(),
                *([Content(f"“{self._answer.body}”"), Content()] if self._answer else []),
                came + note,
            ]
        )


def call_screen(before: Desk, after: Desk, action: str) -> CallScreen | None:
    """The scene of a call that has just been made; None after anything else."""
    person = action.removeprefix(KEY)
    if not action.startswith(KEY):
        return None
    cards = [next((p for p in desk.people if p.id == person), None) for desk in (before, after)]
    then, now = cards
    if then is None or now is None:
        return None
    known = {letter.id for letter in before.letters}
    fresh = (one for one in after.letters if one.id not in known)
    return CallScreen(then, now, next((one for one in fresh if is_answer(one)), None))


def is_answer(letter: Letter) -> bool:
    """Whether a letter is somebody's answer to a call."""
    return letter.id.startswith(("reply:back:", "reply:declined:"))
