from __future__ import annotations

from tests.kill_rounds import rounds


def test_no_confirmed_decision_is_lost_when_the_process_is_killed() -> None:
    assert rounds(8) == []
