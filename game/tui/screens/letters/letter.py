"""One letter on a page of its own, for terminals without room beside the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import Binding, BindingType

from game.tui.screens.letters.answering import AnsweringPage

if TYPE_CHECKING:
    from game.campaign.desk import Desk
    from game.tui.services import Game


class LetterScreen(AnsweringPage):
    """Answer with a digit, go on to the next letter, or leave it for later."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "next", "next letter"),
        Binding("enter", "on", "on to what waits", show=False),
        Binding("escape,q", "leave", "back to the desk", key_display="esc", id="last"),
    ]

    def __init__(self, game: Game, letter: str) -> None:
        super().__init__(game)
        self._letter = letter
        self._order = [one.id for one in self.desk.letters]  # an answer sorts the desk's anew

    @property
    def letter(self) -> str:
        """The id of the letter that is open."""
        return self._letter

    def dead_key(self, key: str, character: str) -> str:
        if character.isdigit() and not self.asked:
            return "This letter has its answer." if self._answered else "This letter asks nothing."
        return super().dead_key(key, character)

    @property
    def _answered(self) -> bool:
        letter = self.view.letter
        return letter is not None and bool(letter.answer)

    def said(self, desk: Desk) -> str:
        return f"month {desk.month} · focus {desk.focus} of {desk.focus_full}"

    def action_next(self) -> None:
        """Open the next letter of the month, round and round."""
        there = {letter.id for letter in self.desk.letters}
        ids = [one for one in self._order if one in there]
        if self._letter in ids:
            self._turn_to(ids[(ids.index(self._letter) + 1) % len(ids)])

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action == "on" and self.asked:
            return False
        return super().check_action(action, parameters)

    def action_on(self) -> None:
        """From a letter that asks nothing any more to the next that waits; after the last, back."""
        waiting = [one.id for one in self.desk.letters if one.options and not one.answer]
        ids = self._order
        here = ids.index(self._letter) + 1 if self._letter in ids else 0
        ahead = [one for one in (*ids[here:], *ids[:here], *waiting) if one in waiting]
        if not ahead:
            self.dismiss(None)
            return
        self._turn_to(ahead[0])

    def _turn_to(self, letter: str) -> None:
        self._letter = letter
        self.set_focus(None)
        self.show(self.desk)

    def action_leave(self) -> None:
        """Back to the desk."""
        self.dismiss(None)
