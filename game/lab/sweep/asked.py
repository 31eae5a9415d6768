"""What is asked of those who play many games, and what each of their jobs has to know."""

from __future__ import annotations

from functools import lru_cache

from game.campaign.journal.journal import Difficulty
from game.frozen import dataclass
from game.scenario.loading import load_text
from game.scenario.rules import Scenario


@dataclass(frozen=True, slots=True)
class Asked:
    """Games to play of a scenario: runs 0 to `runs` of each player, all on the same luck."""

    names: tuple[str, ...]
    """Who plays, each once."""
    runs: int
    """How many games each plays."""
    seed: str
    difficulty: Difficulty = "normal"
    workers: int = 1
    """Among how many the games should be divided."""

    @property
    def games(self) -> int:
        """How many that is in all."""
        return self.runs * len(self.names)


@dataclass(frozen=True, slots=True)
class Work:
    """What all jobs of a scenario's share; small enough to be sent anywhere, and complete."""

    text: str
    """The scenario's resolved text."""
    file: str
    seed: str
    difficulty: Difficulty

    @classmethod
    def of(cls, scenario: Scenario, asked: Asked) -> Work:
        """The work of playing a scenario as asked."""
        return cls(scenario.text, scenario.file, asked.seed, asked.difficulty)

    def scenario(self) -> Scenario:
        """The scenario, opened once in each process."""
        return _opened(self.text, self.file)


@lru_cache(maxsize=2)
def _opened(text: str, file: str) -> Scenario:
    return load_text(text, file)
