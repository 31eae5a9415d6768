"""The mandate over runs: while it runs, nothing moves the board's confidence below a floor."""

from __future__ import annotations

from game.campaign.cohort.runs.lanes import Places
from game.campaign.cohort.runs.stocks import moved
from game.campaign.cohort.state import Cohort
from game.campaign.rules import reversal
from game.model.numbers import Num, Truth


def shift_board(cohort: Cohort, at: Places, by: Num) -> None:
    """Move the board's confidence at some places; `by` is a column of them."""
    moved(cohort.lanes, cohort.company, "board", at, by)
    uphold(cohort, at)


def uphold(cohort: Cohort, at: Places) -> None:
    """Keep the floor at some places, after something has moved the board."""
    lanes, board = cohort.lanes, cohort.company.board
    begun, turns = lanes.take(cohort.tally.month, at), lanes.take(cohort.tally.mandate, at)
    running = _runs(cohort, begun, turns)
    lanes.write(board, at, _floored(cohort, lanes.take(board, at), running))


def floored(cohort: Cohort, board: Num) -> Num:
    """The board's confidence of every run, at a week's end."""
    return _floored(cohort, board, runs(cohort))


def _floored(cohort: Cohort, board: Num, running: Truth) -> Num:
    parts, xp = cohort.context.rules.reversal, cohort.lanes.xp
    return reversal.mandated(board, running, parts, xp) if xp.any(running) else board


def runs(cohort: Cohort) -> Truth:
    """Whether a mandate holds the board back this month, in every run."""
    return _runs(cohort, cohort.tally.month, cohort.tally.mandate)


def _runs(cohort: Cohort, begun: Num, turns: Num) -> Truth:
    return reversal.has_mandate(cohort.month, begun, turns, cohort.lanes.xp)
