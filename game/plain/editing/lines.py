"""The live editor in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from game.errors import GameError
from game.plain.conversation import Conversation
from game.plain.editing.watching import Editing
from game.plain.loop import asked, hear
from game.plain.page import width, write

if TYPE_CHECKING:
    from game.campaign.workshop import Saved, Workshop
    from game.campaign.workshop.telling import Excerpts


class InLines(Editing):
    """The plain face, with a report after each save."""

    def __init__(self, bench: Workshop, excerpts: Excerpts, out: TextIO) -> None:
        super().__init__(bench)
        self._excerpts, self._out = excerpts, out
        self._talk: Conversation | None = None

    def tell(self, saved: Saved) -> None:
        from game.campaign.workshop import told

        lines = [one.text for one in told(saved, self._excerpts, width())]
        write(self._out, ("", *lines, ""))

    def show(self) -> None:
        if self.bench.game is not None:
            self._talk = self._talk or Conversation(self.bench.game, self._out)
            self._talk.show()

    def refuse(self, reason: str) -> None:
        write(self._out, (reason,))

    def answer(self, line: str) -> None:
        word, _, month = line.partition(" ")
        if self._talk is None:
            self.refuse("The file cannot be played yet: mend it and save, or quit.")
        elif word == "back" and month.isascii() and month.isdigit():
            self._back_to(int(month[:3]))
        else:
            hear(self._talk, line)

    def _back_to(self, month: int) -> None:
        """Go on from the start of an earlier month; what was decided since makes room."""
        game = self.bench.game
        if game is None:
            return
        try:
            game.back_to(month)
        except GameError as error:
            self.refuse(str(error))
        else:
            self.show()


def edit_in_lines(
    bench: Workshop, first: Saved, excerpts: Excerpts, typed: TextIO, out: TextIO
) -> int:
    """Play and watch until `quit` is typed or the input ends; the exit code."""
    editing = InLines(bench, excerpts, out)
    if bench.unkept:
        editing.refuse(f"This game will not be kept: {bench.unkept}")
    if first.report.findings or first.trouble:
        editing.tell(first)
    editing.show()
    return editing.listen(lambda: _typed(typed, out))


def _typed(typed: TextIO, out: TextIO) -> str | None:
    line = asked(typed, out)
    return None if line in {"quit", "exit"} else line
