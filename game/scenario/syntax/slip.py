"""A mistake in the writing of a file, before it is known at which line and column."""

from __future__ import annotations

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Slip:
    """Where it is, what is wrong, and what to write instead."""

    at: int
    """Offset into the text, from 0."""
    message: str
    hint: str = ""
    code: str = "HW004"


@dataclass(frozen=True, slots=True)
class Stop:
    """Where tomli stopped reading, and what leads up to it."""

    doc: str
    """The whole text, with bare newlines."""
    at: int
    said: str
    """tomli's own words."""
    opened: tuple[tuple[str, int], ...] = ()
    """Brackets that are still open there, outermost first, with their offsets."""
    text: tuple[int, int] | None = None
    """From where to where the last text goes that ends before it, quotes included."""
    unclosed: int | None = None
    """Where a text begins that does not end before it."""

    @property
    def rest(self) -> str:
        """What follows on the same line."""
        return self.doc[self.at : self.line_end]

    @property
    def line_start(self) -> int:
        """Where its line begins."""
        return self.doc.rfind("\n", 0, self.at) + 1

    @property
    def line_end(self) -> int:
        """Where its line ends."""
        end = self.doc.find("\n", self.at)
        return len(self.doc) if end < 0 else end

    @property
    def line(self) -> str:
        """Its line."""
        return self.doc[self.line_start : self.line_end]

    def number(self, at: int) -> int:
        """The number of the line at an offset, from 1."""
        return self.doc.count("\n", 0, at) + 1
