from __future__ import annotations

from pathlib import Path

import pytest

from game.lab.autoplay.examining import examine
from game.lab.autoplay.jobs import Work
from game.lab.autoplay.players import PLAYERS
from game.lab.autoplay.results import Autoplayed
from game.lab.pages import pages
from game.lab.sweep.executors import Here
from game.scenario.loading import load

BROKEN = Path(__file__).parent / "broken.toml"
GAMES = 520
SEED = "AUTO-0001"


def examined(file: Path, games: int = GAMES) -> Autoplayed:
    return examine(load(file), pages(file), PLAYERS, games, SEED, where=Here())


def work(file: Path = BROKEN) -> Work:
    scenario = load(file)
    return Work(scenario.text, scenario.file, SEED, "normal")


@pytest.fixture(scope="session")
def broken() -> Autoplayed:
    """The examination of a scenario in which everything goes wrong once."""
    return examined(BROKEN)
