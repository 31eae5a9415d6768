"""Writing a call down: the clock, who speaks, and which of the lines that fit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.campaign.context import Context
from game.campaign.state import GameState
from game.campaign.words.calls.pool import clock
from game.campaign.words.calls.situation import LINE

_HERE = 1_000
"""Said in this very call counts for more than in any number of others."""


class Pen:
    """Writes ``0:14 You: A person, please.``, line by line.

    A line that has not been said in this game comes before one that has; among equals luck picks,
    which is cosmetic.
    """

    def __init__(self, context: Context, state: GameState, blanks: Mapping[str, str]) -> None:
        """Begin a call; `blanks` has what stands for ``{slice}`` and the like."""
        self.written: list[str] = []
        self.blanks = dict(blanks)
        self._context, self._month = context, state.month
        self._before = "\n".join(mail.body for mail in state.mail if mail.event == LINE)
        self._seconds, self._day = 0.0, ""

    def say(self, who: str, pool: Sequence[str], stream: str) -> None:
        """One line of a pool, by a speaker, at the clock's time."""
        words, now = self.filled(self.fresh(pool, stream)), int(self._seconds)
        stamp = self._day or f"{now // 60}:{now % 60:02d}"
        self.written.append(f"{stamp} {who}: {words}")
        self._seconds += clock().breath + clock().word * len(words.split())

    def days_later(self, day: str) -> None:
        """What is said from now on is said on another day."""
        self._day = day

    def wait_until(self, minutes: float) -> None:
        """Let the clock run to a time, if it has not passed."""
        self._seconds = max(self._seconds, minutes * 60.0)

    def wait(self, minutes: float) -> None:
        """Let the clock run."""
        self._seconds += minutes * 60.0

    def filled(self, line: str) -> str:
        """A line with its blanks filled, on one line of text."""
        for blank, words in self.blanks.items():
            line = line.replace(f"{{{blank}}}", words)
        return " ".join(line.split())

    def fresh(self, pool: Sequence[str], stream: str) -> str:
        """The line of a pool that has been said least, as it stands there."""
        luck = self._context.luck

        def worn(place: int) -> tuple[int, float]:
            draw = luck.uniform(f"cosmetic:line:{stream}", self._month, place)
            return self.said(pool[place]), draw

        return pool[min(range(len(pool)), key=worn)]

    def said(self, line: str) -> int:
        """How often a line has been said, by what no blank hides."""
        core = _core(line)
        return self._before.count(core) + _HERE * "\n".join(self.written).count(core)


def _core(line: str) -> str:
    """The longest piece of a line between its blanks: by it one knows the line again."""
    pieces = [piece.partition("}")[2] or piece for piece in line.split("{")]
    return max((" ".join(piece.split()) for piece in pieces), key=len)
