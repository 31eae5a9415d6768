from __future__ import annotations

import pytest

from game.lab.validation.bench import Bench, Effort


@pytest.fixture(scope="session")
def bench() -> Bench:
    """A bench whose runs all tests share: a policy's five years take a tenth of a second."""
    return Bench(Effort(runs=60, games=2, seeds=1, random_games=40))
