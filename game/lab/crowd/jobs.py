"""What a worker is asked to play, and what it answers."""

from __future__ import annotations

from dataclasses import field
from typing import Any

from numpy.typing import NDArray

from game.frozen import dataclass
from game.lab.crowd.probing import Hurdles
from game.lab.sweep.asked import Work

Table = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Job:
    """Games to play all at once."""

    work: Work
    who: Table
    """The player of each game: its place in `PLAYERS`."""
    runs: Table
    """The run of each game: its luck."""
    answers: Table | None = None
    """Shape ``(games, 3)``: month, event and choice (places) of the one letter that is answered
    otherwise in each game; month 0: none."""
    guests: Table | None = None
    """Shape ``(games, 2)``: month, and who moves the levers then (a place in `PLAYERS`, or -1:
    nobody); month 0: never."""

    probing: bool = False
    """Whether to note what stands in the way of letters that never come."""

    def some(self, places: Table | slice) -> Job:
        """Some of the games."""
        answers = None if self.answers is None else self.answers[places]
        guests = None if self.guests is None else self.guests[places]
        return Job(self.work, self.who[places], self.runs[places], answers, guests, self.probing)

    def __len__(self) -> int:
        return len(self.runs)


@dataclass(frozen=True, slots=True)
class Played:
    """Where games have come to: columns over the games."""

    axes: Table
    """Shape ``(4, games)``: value, customers, people, trust at the last month played, 0-100."""
    total: Table
    """0-100."""
    ending: Table
    """Place in the scenario's list where the total is not above par …"""
    ending_above: Table
    """… and where it is."""
    reversal: Table
    """Turn in which the reversal began; 0: never."""
    out: Table
    """Turn in which the board let the chief executive go; 0: it did not."""
    left: Table
    """Turn in which the chief executive was dismissed or the cash was gone; 0: neither."""
    first_year: Table
    """Profit of the first twelve months as the desk adjusts it, $M."""
    came: Table
    """Shape ``(events, games)``: how often each letter came."""
    answers: Table
    """Shape ``(answers, 4)``: game (its place in the job), month, event, choice taken (places)."""
    hurdles: dict[str, Hurdles] = field(default_factory=dict)
    """Of letters that came in none of the games."""


@dataclass(frozen=True, slots=True)
class Broken:
    """Games that broke the program."""

    error: str
    """``ZeroDivisionError: float division by zero``."""
