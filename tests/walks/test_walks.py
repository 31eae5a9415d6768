"""Some months of every walk; `make walks` walks them to the ending."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.walks.lines import plainly
from tests.walks.screens import KINDS, on_screens

if TYPE_CHECKING:
    from pathlib import Path

MONTHS = {"mouse": 2, "nocolor": 1, "resize": 1}


@pytest.mark.slow
@pytest.mark.parametrize("name", list(MONTHS))
async def test_a_walk_finds_no_dead_end_and_nothing_cut(name: str, tmp_path: Path) -> None:
    walked = await on_screens(tmp_path, KINDS[name], MONTHS[name])
    assert walked.trouble == ""
    assert walked.cuts == ()
    assert sum(each == "advance" for each in walked.decisions) == MONTHS[name]


def test_plain_lines_are_all_understood() -> None:
    walked = plainly(6)
    assert walked.cuts == ()
    assert {"look=qa", "undo", "board=accept"} <= set(walked.decisions)
