"""A department's work stands in five slices, each with a name of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.scenario.checking import findings

FIVE = '"Where is it", "Change of address", "Plans", "Disputes", "Hardship"'


@pytest.mark.parametrize(
    ("slices", "code", "words"),
    [
        (
            '"Where is it", "Change of address", "Plans", "Disputes"',
            "HW104",
            "has 4 entries; it needs exactly 5",
        ),
        (f'{FIVE}, "The rest"', "HW104", "has 6 entries; it needs exactly 5"),
        ('"Plans", "Change of address", "plans", "Disputes", "Hardship"', "HW201", "already"),
    ],
)
def test_a_department_without_five_different_slices_is_one_finding(
    slices: str, code: str, words: str, sample: str, tmp_path: Path
) -> None:
    assert FIVE in sample
    file = tmp_path / "broken.toml"
    file.write_text(sample.replace(FIVE, slices, 1), encoding="utf-8")
    (finding,) = findings(file)
    assert finding.code == code
    assert words in finding.message
    assert finding.line == sample[: sample.index(FIVE)].count("\n") + 1
