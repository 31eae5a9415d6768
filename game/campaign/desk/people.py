"""The named staff."""

from __future__ import annotations

from typing import Literal

from game.frozen import dataclass


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A named member of staff."""

    id: str
    name: str
    department: str
    role: str
    life: str
    state: Literal["here", "listed", "laid off", "resigned", "back", "gone"]
    """listed: on this month's list · gone: settled elsewhere for good."""
    note: str
    """How they are, as anyone could see it."""
    knows: str = ""
    """The thing that only they know."""
    past: tuple[str, ...] = ()
    """What has been between them and you, oldest first: 'month 5: laid off'."""
