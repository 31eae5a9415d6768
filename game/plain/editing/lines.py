"""The live editor in lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, TextIO

from game.errors import GameError
from game.plain.conversation import Conversation
from game.plain.editing.watching import Editing
from game.plain.loop import asked, hear
from game.plain.page import width, write
from game.plain.words import leaving

if TYPE_CHECKING:
    from game.campaign.workshop import Saved, Workshop
    from game.campaign.workshop.telling import Excerpts


WORDS = (
    "While you write the scenario:",
    "  back 5: go back to the start of month 5; what was decided since makes room.",
    "  changes: what the last save did, once more.",
    "  letter some-id: when that letter came, or what stood in its way.",
    "  absent: which of your own letters have not come, and why.",
)


class InLines(Editing):
    """The plain face, with a report after each save."""

    def __init__(self, bench: Workshop, excerpts: Excerpts, out: TextIO) -> None:
        super().__init__(bench)
        self._excerpts, self._out = excerpts, out
        self._talk: Conversation | None = None
        self._last: Saved | None = None

    def tell(self, saved: Saved) -> None:
        self._last = saved
        self._tell_again()

    def _tell_again(self) -> None:
        """What the last save did; the first look at the file counts as one."""
        from game.campaign.workshop import told

        if self._last is None:
            self.refuse("Nothing has been saved since.")
            return
        lines = [one.text for one in told(self._last, self._excerpts, width())]
        write(self._out, ("", *lines, ""))

    def show(self) -> None:
        if self.bench.game is not None:
            self._talk = self._talk or Conversation(self.bench.game, self._out)
            self._talk.show()

    def refuse(self, reason: str) -> None:
        write(self._out, (reason,))

    def answer(self, line: str) -> None:
        word, _, month = line.partition(" ")
        if word == "changes":
            self._tell_again()
        elif self._talk is None:
            self.refuse("The file cannot be played yet: mend it and save, or quit.")
        elif word in {"back", "rewind"}:
            self._back_to(month.strip())
        elif line.strip() == "absent":
            self._tell_silent()
        elif word == "letter":
            self._tell_letter(month.strip().partition("#")[0])
        else:
            over = self._over
            hear(self._talk, line)
            write(self._out, WORDS if word == "help" else ())
            if self._over and not over:
                self._tell_silent()

    @property
    def _over(self) -> bool:
        return self.bench.game is not None and self.bench.game.desk().phase == "over"

    def _tell_silent(self) -> None:
        """Which of the file's own letters have not come; told by itself when the game is over."""
        game = self.bench.game
        if game is not None:
            write(self._out, ("", *(game.silent() or ("All of your own letters have come.",))))

    def _tell_letter(self, event: str) -> None:
        """When a letter came, or what stood in its way."""
        game = self.bench.game
        if game is None or not event:
            self.refuse("Which letter? letter some-id says when it came, or why not.")
            return
        try:
            write(self._out, (f"The letter {event[:60]}:", *game.why_absent(event)))
        except GameError as error:
            self.refuse(str(error))

    def _back_to(self, month: str) -> None:
        """Go on from the start of an earlier month; what was decided since makes room."""
        game = self.bench.game
        if game is None:
            return
        if not (month.isascii() and month.isdigit()):
            self.refuse("Back to which month? back 5 goes to the start of month 5.")
            return
        try:
            game.back_to(int(month[:3]))
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
    return None if line in leaving.LEAVES else line
