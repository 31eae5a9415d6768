"""Reversers: they replace like everyone else, and turn round, one on a sample, one on the bill."""

from __future__ import annotations

from game.model.numbers import Truth
from game.strategies.replace import replacing
from game.strategies.strategy import COUNTER, Report, Strategy, Wish
from game.strategies.tastes import attentive, hurried
from game.strategies.wishing import equipped, looked, only, said, switched, turn_of

DOUBT = 4
"""Month from which the early one has answers read; a front page makes it sooner."""
LOST = 0.06
"""Quality below the first morning's that a sample must find: more than its own band."""
CHURNED = 1.5
"""Churn against the first morning's that nobody can explain any more."""
EXPLAINED = 16
"""Month until which the late one explains it all the same."""
PATIENCE = 0.15
"""The board's face, 0-1, that ends the explaining sooner."""
ALL_HANDS = 3
"""Months between meetings with everybody, once there is something to explain."""


def _sampled_loss(report: Report) -> Truth:
    lost = report.start["quality"] - report.figures["quality"] > LOST
    return report.xp.both(report.sampled["quality"], lost)


def _billed(report: Report) -> Truth:
    """Churn that stays up, or a board that has lost patience."""
    xp, usual = report.xp, report.start["churn"]
    stays = xp.both(
        report.figures["churn"] > CHURNED * usual, report.before["churn"] > CHURNED * usual
    )
    told = xp.both(stays, report.month >= turn_of(report, EXPLAINED))
    return xp.either(told, report.figures["board"] < PATIENCE)


def _early(report: Report) -> tuple[Wish, ...]:
    xp, begun = report.xp, report.reversal_month > 0.5
    found = _sampled_loss(report)
    turning = xp.either(begun, found)
    uneasy = xp.either(report.month >= turn_of(report, DOUBT), report.incidents > 0.5)
    doubts = xp.both(uneasy, xp.negate(report.sampled["quality"]))
    return (
        Wish("reversal", "start", xp.both(found, xp.negate(begun))),
        looked("qa", doubts),
        *only(report, xp.negate(turning), *replacing(report)),
        *_mending(report, begun),
    )


def _late(report: Report) -> tuple[Wish, ...]:
    xp, begun = report.xp, report.reversal_month > 0.5
    billed = _billed(report)
    return (
        Wish("reversal", "start", xp.both(billed, xp.negate(begun))),
        *only(report, xp.negate(xp.either(begun, billed)), *replacing(report)),
        *_mending(report, begun),
    )


def _mending(report: Report, begun: Truth) -> tuple[Wish, ...]:
    """After the public words: tools with training for those who came back, and an open door."""
    speaks = report.month % turn_of(report, ALL_HANDS) == 0
    return only(
        report,
        begun,
        switched(report, "training", on=True),
        Wish("all_hands", "hold", speaks),
        *(equipped(report, team) for team in report.teams),
        *said(report, "prefer", 1, report.sampled["quality"]),
        *said(report, "savings", 1, speaks),
    )


EARLY_REVERSER = Strategy(
    name="early-reverser",
    title="Early reverser",
    line="Replaces, has four hundred answers read, and believes them.",
    wishes=_early,
    prefers=attentive,
    board=lambda _report: COUNTER,
)
LATE_REVERSER = Strategy(
    name="late-reverser",
    title="Late reverser",
    line="Replaces, explains the churn for a year, then stops.",
    wishes=_late,
    prefers=hurried,
    board=lambda _report: COUNTER,
)
