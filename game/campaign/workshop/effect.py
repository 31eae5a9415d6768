"""What a save has done to the game in hand."""

from __future__ import annotations

from game.campaign.workshop.carrying import Aside
from game.frozen import dataclass
from game.scenario.comparison import FileChange


@dataclass(frozen=True, slots=True)
class Shift:
    """Something that reads otherwise now."""

    name: str
    was: str
    now: str


@dataclass(frozen=True, slots=True)
class LetterShift:
    """A letter that came, went, or came in another month."""

    key: str
    """``code-41b#1``."""
    subject: str
    was: int
    """Month; 0: it had not come."""
    now: int
    """… and 0: it does not come any more."""
    why: str = ""
    """What stood in its way, if it does not come any more."""


@dataclass(frozen=True, slots=True)
class Course:
    """The truth about a figure, a value a month from the first morning on."""

    name: str
    unit: str
    was: tuple[float, ...]
    now: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """Everything that a save changed."""

    file: tuple[FileChange, ...]
    """In what the file comes to."""
    aside: tuple[Aside, ...]
    """Decisions that have become impossible with this save."""
    taken_up: tuple[str, ...]
    """Decisions that were set aside and are possible again."""
    still_aside: int
    """Those that were set aside before and still are."""
    beyond: int
    """Decisions for months that the game does not come to any more."""
    place: Shift | None
    """Where the game stands, if that is elsewhere."""
    first: int
    """The first month in which anything is otherwise; 0: none so far."""
    shown: tuple[Shift, ...]
    """The figures on the desk that read otherwise."""
    courses: tuple[Course, ...]
    """Of the truths that differ."""
    letters: tuple[LetterShift, ...]
    stayed: tuple[str, ...]
    """Letters that the save lets come otherwise, and that do not: each with the reason."""
    ending: tuple[Shift, ...]
    """The score at the curtain, and how it ended; nothing before."""

    @property
    def nothing(self) -> bool:
        """Whether the file comes to the same as before."""
        return not self.file
