from __future__ import annotations

import pytest

from game.lab.telling.several import several


@pytest.mark.parametrize(
    ("number", "told"), [(1, "1 run"), (0, "0 runs"), (2, "2 runs"), (1000, "1,000 runs")]
)
def test_one_is_told_as_one(number: int, told: str) -> None:
    assert several(number, "run") == told
