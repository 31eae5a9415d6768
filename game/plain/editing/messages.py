"""The live editor for programs: `play --json`, and a message for each save."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, TextIO

from game.errors import GameError
from game.plain.editing.document import SaveMessage
from game.plain.editing.watching import Editing
from game.plain.json_face import as_json, read, say

if TYPE_CHECKING:
    from game.campaign.workshop import Saved, Workshop

_LONGEST = 10_000
"""Characters read of one message."""


class InMessages(Editing):
    """Sends ``{"save": …}`` after a save, and the desk when it has changed."""

    def __init__(self, bench: Workshop, out: TextIO) -> None:
        super().__init__(bench)
        self._out = out

    def tell(self, saved: Saved) -> None:
        say(self._out, {"save": asdict(SaveMessage.of(saved))})

    def show(self) -> None:
        if self.bench.game is not None:
            say(self._out, {"desk": as_json(self.bench.game.desk())})

    def refuse(self, reason: str) -> None:
        say(self._out, {"error": reason})

    def answer(self, line: str) -> None:
        if not line.strip():
            return
        if self.bench.game is None:
            self.refuse("the file cannot be played yet: mend it and save")
            return
        try:
            self.bench.game.act(read(line))
        except GameError as error:
            self.refuse(str(error))
        self.show()


def edit_in_messages(bench: Workshop, first: Saved, typed: TextIO, out: TextIO) -> int:
    """Play and watch until the input ends; the exit code."""
    editing = InMessages(bench, out)
    editing.tell(first)
    editing.show()
    return editing.listen(lambda: typed.readline(_LONGEST) or None)
