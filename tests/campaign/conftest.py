from __future__ import annotations

from pathlib import Path

import pytest

from game.campaign.fold import Fold
from game.scenario.loading import load
from game.scenario.rules import Scenario
from tests.campaign.playing import at_the_desk

FERRY = Path(__file__).parents[1] / "golden" / "ferry.toml"


@pytest.fixture(scope="session")
def ferry() -> Scenario:
    """A small scenario that nobody tunes."""
    return load(FERRY)


@pytest.fixture(scope="session")
def fintech() -> Scenario:
    """The first shipped scenario, as it is today."""
    return load("fintech")


@pytest.fixture
def fold(ferry: Scenario) -> Fold:
    """The ferry line in its first month, nothing decided."""
    return at_the_desk(ferry)
