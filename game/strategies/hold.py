"""Hold: change nothing, answer the post, and let the others automate."""

from __future__ import annotations

from game.strategies.strategy import Report, Strategy


def _wishes(_report: Report) -> tuple[str, ...]:
    return ()


HOLD = Strategy(
    name="hold",
    title="Hold",
    line="Changes nothing and lets the peers go first.",
    wishes=_wishes,
    taste="plain",
    board="counter",
)
