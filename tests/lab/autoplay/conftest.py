from __future__ import annotations

from pathlib import Path

import pytest

from game.lab.autoplay.examining import examine
from game.lab.autoplay.results import Autoplayed
from game.lab.crowd.players import PLAYERS
from game.lab.sweep.asked import Asked, Work
from game.lab.sweep.executors import Here
from game.lab.telling.pages import pages
from game.scenario.loading import load

BROKEN = Path(__file__).parent / "broken.toml"
GAMES = 520
SEED = "AUTO-0001"


def examined(file: Path, games: int = GAMES) -> Autoplayed:
    return examine(load(file), pages(file), Asked(PLAYERS, -(-games // len(PLAYERS)), SEED), Here())


def work(file: Path = BROKEN) -> Work:
    return Work.of(load(file), Asked((), 0, SEED))


@pytest.fixture(scope="session")
def broken() -> Autoplayed:
    """The examination of a scenario in which everything goes wrong once."""
    return examined(BROKEN)
