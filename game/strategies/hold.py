"""Hold: change nothing, answer the post, and let the others automate."""

from __future__ import annotations

from game.strategies.strategy import COUNTER, Report, Strategy, Wish
from game.strategies.tastes import plain


def _wishes(_report: Report) -> tuple[Wish, ...]:
    return ()


HOLD = Strategy(
    name="hold",
    title="Hold",
    line="Changes nothing, answers the post, lets the peers go first.",
    wishes=_wishes,
    prefers=plain,
    board=lambda _report: COUNTER,
)
