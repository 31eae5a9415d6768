"""An id changed, doubled, or copied with all that has it: one mistake, and one finding."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.scenario.checking import findings

SAMPLE = Path(__file__).with_name("sample.toml").read_text(encoding="utf-8").split("\n")
HEADS = [place for place, line in enumerate(SAMPLE) if line.startswith("[")]
IDS = {
    place: max(head for head in HEADS if head < place)
    for place, line in enumerate(SAMPLE)
    if re.match(r'id = "', line) and HEADS[0] < place
}
"""The line of each id, and of the table that has it."""


def found(lines: list[str], folder: Path) -> list[str]:
    file = folder / "changed.toml"
    file.write_text("\n".join(lines), encoding="utf-8")
    return [one.code for one in findings(file)]


def alike(line: int) -> list[int]:
    """Other ids of the same list."""
    kind = SAMPLE[IDS[line]]
    return [other for other, head in IDS.items() if other != line and SAMPLE[head] == kind]


@pytest.mark.parametrize("line", IDS)
def test_an_id_that_is_changed_is_one_mistake_wherever_it_is_referred_to(
    line: int, tmp_path: Path
) -> None:
    changed = [*SAMPLE[:line], 'id = "zqy"', *SAMPLE[line + 1 :]]
    assert len(found(changed, tmp_path)) <= 1


@pytest.mark.parametrize("line", [line for line in IDS if alike(line)])
def test_an_id_that_takes_another_ones_place_is_one_mistake(line: int, tmp_path: Path) -> None:
    changed = [*SAMPLE[:line], SAMPLE[alike(line)[0]], *SAMPLE[line + 1 :]]
    assert found(changed, tmp_path) == ["HW201"]


@pytest.mark.parametrize("line", IDS)
def test_a_thing_that_stands_twice_is_one_mistake(line: int, tmp_path: Path) -> None:
    head = IDS[line]
    inner = SAMPLE[head].strip("[]") + "."
    later = (place for place in HEADS if place > head and inner not in SAMPLE[place])
    end = next(later, len(SAMPLE))
    assert found([*SAMPLE[:end], *SAMPLE[head:end], *SAMPLE[end:]], tmp_path) == ["HW201"]
