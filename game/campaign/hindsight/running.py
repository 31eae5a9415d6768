"""Leaving out every decision of a journal in turn, on all cores where that is quicker."""

from __future__ import annotations

from collections.abc import Sequence

from game.campaign.hindsight.deciding import kept_decisions
from game.campaign.hindsight.mattering import Without, without
from game.campaign.hindsight.preparing import prepared
from game.campaign.in_play import Told
from game.campaign.journal.journal import Head
from game.scenario.rules import Scenario


def leave_each_out(
    scenario: Scenario,
    head: Head,
    decisions: tuple[str, ...],
    told: Told | None = None,
    *,
    workers: int = 0,
) -> tuple[Without, ...]:
    """What each decision made of the game, in the journal's order.

    Args:
        scenario: the game's.
        head: its head.
        decisions: its journal, finished or not: it is played on without a hand on the levers.
        told: hears of the progress.
        workers: processes; 0: as many as there are cores if that pays, 1: none but this.
    """
    from game.campaign.hindsight.workers import in_processes

    heard = told or _nobody
    count = workers or _worth_it(scenario, decisions)
    if count > 1:
        try:
            return in_processes(scenario, head, decisions, heard, count)
        except OSError:
            pass  # no processes to be had here: one core does it, in twice the time
    return _one_by_one(scenario, head, decisions, heard)


def _one_by_one(
    scenario: Scenario, head: Head, decisions: Sequence[str], told: Told
) -> tuple[Without, ...]:
    context, found, whole = prepared(scenario, head, decisions)
    results: list[Without] = []
    for decision in found:
        results.append(without(context, decision, whole))
        told(len(results), len(found))
    return tuple(results)


def _worth_it(scenario: Scenario, decisions: Sequence[str]) -> int:
    """Processes that pay for themselves."""
    from game.campaign.hindsight.children import worthwhile

    return worthwhile(sum(scenario.pace.length - month for month, _ in kept_decisions(decisions)))


def _nobody(_done: int, _all: int) -> None:
    """Nobody listens."""
