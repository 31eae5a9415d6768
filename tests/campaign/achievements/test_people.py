from __future__ import annotations

import pytest

from game.campaign.fold import Fold
from tests.campaign.achievements.staging import (
    at_the_end,
    earned,
    with_first_person,
    with_past,
)
from tests.campaign.playing import staged

SPARED = ("predict=never", "yard.layoff=20", "spare=maja", "advance")


def test_whoever_is_spared_sends_somebody_else(fold: Fold) -> None:
    assert earned(with_past(fold, laid_off=(0.0, 0.1)), *SPARED) == {"somebody-else"}


def test_a_list_that_was_torn_up_sends_nobody(fold: Fold) -> None:
    assert earned(with_past(fold, laid_off=(0.1, 0.1)), *SPARED) == set()


def test_a_list_without_a_plea_is_only_a_list(fold: Fold) -> None:
    listed = with_past(fold, laid_off=(0.0, 0.1))
    assert earned(listed, *SPARED[:2], "advance") == set()
    assert earned(listed, *SPARED[:3], "undo", "advance") == set()
    assert earned(listed, *SPARED[:3]) == set(), "nobody has gone before the month has ended"


@pytest.mark.parametrize(
    ("state", "called", "month", "found"),
    [
        ("back", 5, 5, {"boomerang"}),
        ("laid off", 5, 3, set()),  # called, and said no
        ("resigned", 5, 5, set()),  # left at the month's beginning, called in it, said no
        ("laid off", 0, 7, set()),  # never called
        ("resigned", 5, 8, {"boomerang", "boomerang-returned"}),
        ("laid off", 5, 8, {"boomerang", "boomerang-returned"}),
        ("here", 0, 0, set()),
    ],
)
def test_a_boomerang_is_called_and_may_be_lost_again(
    fold: Fold, state: str, called: int, month: int, found: set[str]
) -> None:
    assert earned(with_first_person(fold, state=state, called=called, month=month)) == found


def test_nobody_asked_for_names(fold: Fold) -> None:
    kept = with_past(fold, laid_off=(0.0, 0.0))
    assert "nobody-asked" in at_the_end(kept)
    assert "nobody-asked" not in earned(kept), "not before the end"
    assert "nobody-asked" not in at_the_end(with_past(fold, laid_off=(0.0, 0.01)))


@pytest.mark.parametrize("name", ["nobody-asked", "hold-for-a-human"])
def test_who_is_out_has_not_finished_in_office(fold: Fold, name: str) -> None:
    kept = with_past(fold, laid_off=(0.0, 0.0), guarantee=(0.0, 1.0))
    assert name in at_the_end(kept)
    out = staged(kept, board=type(kept.state.board)(None, "", 0.0, 0.0, 1, 0, 2))
    assert name not in at_the_end(out)
